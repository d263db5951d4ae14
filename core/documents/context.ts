import type { IsoDate } from "../calendar";
import type { Campaign } from "../evaluation/types";
import type { Plan } from "../plan/types";
import type { Article } from "./articles";
import type { KindDescription } from "./kinds/field-lists";
import type { Register } from "./register/types";
import type { DocumentDraft } from "./types";

/** All that a kind may look at when it plans its documents. */
export interface DocumentContext {
  readonly campaign: Campaign;
  /** Null when the workbook has no breakdown table. */
  readonly plan: Plan | null;
  readonly register: Register;
  readonly today: IsoDate;
  readonly year: number;
  /** A title given by the user, for kinds with one document. */
  readonly title: string | null;
  readonly articles: readonly Article[];
}

/** A kind of document: what is known of it, and what it makes of a workbook. */
export interface DocumentKind extends KindDescription {
  /** One draft a document, in the order of the sheet. Pure. */
  readonly plan: (context: DocumentContext) => readonly DocumentDraft[];
  /** Subjects who need none, by name: for a notice those whose problems are all put right. Nobody when absent. */
  readonly passesOver?: (context: DocumentContext) => readonly string[];
}
