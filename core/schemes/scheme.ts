import {
  ballotSheet,
  eventSheet,
  opinionSheet,
  planSheet,
  problemSheet,
  progressColumns,
  registerSheet,
  scoreSheet,
  settingsSheet,
  subjectSheet,
} from "./sheets";
import { schemeSettings, type SchemeChoices } from "./settings";
import type { Scheme, SchemeCell, SchemeTask } from "./types";

/** What a scheme's file says; the sheets follow from it. */
export interface SchemeDraft extends SchemeChoices {
  readonly id: string;
  readonly name: string;
  readonly about: string;
  readonly levels: readonly string[];
  readonly title: string;
  readonly forms: readonly string[];
  readonly aspects: readonly string[];
  readonly tasks: readonly SchemeTask[];
  readonly events: readonly (readonly SchemeCell[])[];
}

/** A scheme with the sheets it needs: ballots where there are levels, points where there are none. */
export function defineScheme(draft: SchemeDraft): Scheme {
  const { id, name, about, levels, title, tasks, events, publishResults } = draft;
  const plan = { ...planSheet, columns: [...planSheet.columns, ...progressColumns] };
  const results = levels.length > 0 ? ballotSheet(levels) : scoreSheet;
  return {
    id,
    name,
    about,
    levels,
    publishResults,
    title,
    sheets: [
      plan,
      eventSheet,
      subjectSheet(draft.forms),
      opinionSheet(draft.aspects),
      results,
      problemSheet,
      settingsSheet,
      registerSheet,
    ],
    tasks,
    events,
    settings: schemeSettings(draft),
  };
}
