import type { DocumentContext } from "../../documents/context";
import { documentFault } from "../../documents/document-faults";
import { entryByNumber } from "../../documents/register/find-entry";
import { stateWords } from "../../documents/register/states";
import type { RegisterEntry } from "../../documents/register/types";
import type { DocumentDraft } from "../../documents/types";
import { nameKey } from "../../evaluation/read-values";
import type { WorkbookReading } from "../../ports";
import type { IssueOptions } from "./types";

/** The entry that is to be corrected, or null when none is. */
export function correctedEntry(context: DocumentContext, options: IssueOptions): RegisterEntry | null {
  if (!options.corrects) return null;
  const entry = entryByNumber(context.register, options.kind.series.word, options.corrects);
  // A correction that was cut off after its commit is finished by the same request.
  const unfinished = context.register.entries.some(
    ({ state, kind, subject }) =>
      state === "pending" && kind === entry.kind && nameKey(subject) === nameKey(entry.subject),
  );
  if (entry.state !== "issued" && !(entry.state === "replaced" && unfinished)) {
    throw documentFault("number-not-free", { number: entry.numberText, state: stateWords[entry.state] });
  }
  return entry;
}

/** The reserved entry whose number is to be used, or null. */
export function reservedEntry(context: DocumentContext, options: IssueOptions): RegisterEntry | null {
  if (!options.number) return null;
  const entry = entryByNumber(context.register, options.kind.series.word, options.number);
  if (entry.state !== "reserved") {
    throw documentFault("number-not-free", { number: entry.numberText, state: stateWords[entry.state] });
  }
  return entry;
}

/** Of those asked for the ones who need no document of this kind. */
export function passedOver(context: DocumentContext, options: IssueOptions): string[] {
  const wanted = new Set((options.only ?? []).map(nameKey));
  const names = options.kind.passesOver?.(context) ?? [];
  return names.filter((name) => wanted.size === 0 || wanted.has(nameKey(name)));
}

/** The drafts that were asked for, none when all of them need none. Throws when a name is not known, or nothing is left. */
export function chosenDrafts(
  drafts: readonly DocumentDraft[],
  needNone: readonly string[],
  reading: WorkbookReading,
  corrected: RegisterEntry | null,
  options: IssueOptions,
): DocumentDraft[] {
  const wanted = new Set((options.only ?? []).map(nameKey));
  const known = new Set([...needNone, ...drafts.map(({ subject }) => subject)].map(nameKey));
  const unknown = (options.only ?? []).filter((name) => !known.has(nameKey(name)));
  if (unknown.length > 0) {
    throw documentFault("unknown-subject", { names: unknown, known: drafts.map(({ subject }) => subject) });
  }
  const chosen = drafts
    .filter(({ subject }) => wanted.size === 0 || wanted.has(nameKey(subject)))
    .filter(({ subject }) => corrected === null || nameKey(corrected.subject) === nameKey(subject));
  if (chosen.length === 0 && (wanted.size === 0 || corrected !== null)) {
    throw documentFault("nothing-to-issue", { kind: options.kind.id, workbook: reading.name });
  }
  return chosen;
}
