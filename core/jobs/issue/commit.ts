import { addedPlace, registerChanges, type RegisterRow } from "../../documents/register/register-changes";
import type { RegisterEntry } from "../../documents/register/types";
import type { WorkbookChanges } from "../../workbook/changes";
import { cellAddress } from "../../workbook/grid";
import type { IssueOptions, Preparation, Prepared } from "./types";

/** Words that the register keeps in 说明 about corrections. */
const correctionOf = (number: string): string => `更正${number}`;
const correctedBy = (number: string): string => `由${number}更正`;

const joined = (...notes: readonly string[]): string => notes.filter((note) => note !== "").join("；");

/** Our kind's word in the column 文种: the series' word for bulletins, else the kind's name. */
function kindWord({ kind }: IssueOptions): string {
  return kind.series.style === "issue" ? kind.series.word : kind.names["zh-CN"];
}

/** The register row of a document that is committed and not yet delivered. */
export function rowOf(prepared: Prepared, options: IssueOptions): RegisterRow {
  const { plan, number, date, sha256, draft, corrects } = prepared;
  return {
    kind: kindWord(options),
    year: number.year,
    number: number.text,
    overall: number.overall,
    title: plan.title,
    subject: plan.subject,
    date,
    file: options.destination?.recordedAs?.(plan.fileName) ?? plan.fileName,
    fingerprint: sha256,
    state: "pending",
    note: joined(corrects ? correctionOf(corrects.numberText) : "", draft.note),
  };
}

function isAsRegistered(entry: RegisterEntry, row: RegisterRow): boolean {
  return (
    entry.state === "pending" &&
    entry.fingerprint === row.fingerprint &&
    entry.file === row.file &&
    entry.title === row.title
  );
}

/** What the commit writes: new rows below the register, waiting rows made up to date, corrected rows marked. */
export interface Commit {
  readonly changes: WorkbookChanges;
  readonly isNeeded: boolean;
  /** Register row of each prepared document, in the same order. */
  readonly places: readonly { readonly sheet: string; readonly row: number; readonly cell: string }[];
}

export function planCommit({ context, prepared }: Preparation, options: IssueOptions): Commit {
  const { register } = context;
  const column = register.columns.get("kind") ?? 1;
  const added: RegisterRow[] = [];
  const updated: { row: number; content: RegisterRow }[] = [];
  const places = prepared.map((each) => {
    const row = rowOf(each, options);
    const place = each.entry
      ? { sheet: register.sheet ?? "", row: each.entry.row }
      : addedPlace(register, added.length);
    if (!each.entry) added.push(row);
    else if (!isAsRegistered(each.entry, row)) updated.push({ row: each.entry.row, content: row });
    if (each.corrects) {
      const note = joined(each.corrects.note, correctedBy(each.number.text));
      updated.push({ row: each.corrects.row, content: { state: "replaced", note } });
    }
    return { ...place, cell: cellAddress(place.row, column) };
  });
  return {
    changes: registerChanges(register, added, updated),
    isNeeded: added.length + updated.length > 0,
    places,
  };
}
