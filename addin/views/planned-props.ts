import type { IsoDate } from "../../core/calendar";
import type { KindDescription } from "../../core/documents";
import type { IssueResult } from "../../core/jobs/issue-documents";
import type { ChosenNumber } from "../model/documents/number-choice";
import type { IssueChoice } from "../model/issuing";

/** What a user chose of a document beside its words. */
export interface Chosen {
  readonly date: IsoDate | null;
  readonly number: ChosenNumber | null;
}

/** What a view of planned documents is given: one document or a batch. */
export interface PlannedProps {
  readonly kind: KindDescription;
  readonly plan: IssueResult;
  readonly chosen: Chosen;
  readonly onChoose: (chosen: Chosen) => void;
  readonly onMake: (choice: IssueChoice) => void;
}
