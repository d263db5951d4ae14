import type { IsoDate } from "../calendar";

/** A field a template may use: its tag, what it means in plain words, an example. Loops have fields of their own. */
export interface TemplateField {
  readonly tag: string;
  readonly meaning: string;
  readonly example: string;
  readonly required: boolean;
  readonly fields?: readonly TemplateField[];
}

/** Values for a template: text, or rows of a loop. Only own properties are ever read. */
export type TemplateValue = string | number | boolean | null | undefined | TemplateData | readonly TemplateValue[];
export interface TemplateData {
  readonly [tag: string]: TemplateValue;
}

/** One document that will be made, before anything is written. */
export interface DocumentPlan {
  readonly kind: string;
  /** "第4期", "某人常函〔2017〕1号", or null for kinds without number. */
  readonly number: string | null;
  readonly title: string;
  /** Whom it is for, when there is one; else "". */
  readonly subject: string;
  readonly fileName: string;
  readonly date: IsoDate;
  readonly data: TemplateData;
  /** What the document needs and the workbook lacks, by sheet and cell. */
  readonly missing: readonly { readonly tag: string; readonly sheet: string; readonly cell: string | null }[];
}
