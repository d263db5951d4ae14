import type { IsoDate } from "../calendar";

/** A field a template may use: its tag, what it means in plain words, an example. Loops have fields of their own. */
export interface TemplateField {
  readonly tag: string;
  readonly meaning: string;
  readonly example: string;
  readonly required: boolean;
  /** The row of 设置 that it is taken from, when it can be changed there just as well. */
  readonly setting?: { readonly label: string; readonly long?: boolean };
  readonly fields?: readonly TemplateField[];
}

/** Values for a template: text, or rows of a loop. Only own properties are ever read. */
export type TemplateValue = string | number | boolean | null | undefined | TemplateData | readonly TemplateValue[];
export interface TemplateData {
  readonly [tag: string]: TemplateValue;
}

/** How a kind is numbered: 第N期 counted by year, or 代字〔年〕N号 with the office's code for that word (函, 通知 …). */
export interface NumberSeries {
  /** The word in the register's column 文种 and in 设置 (代字:函): 简报, 函, 通知, 催办. */
  readonly word: string;
  readonly style: "issue" | "document";
  /** The code when 设置 gives none. */
  readonly defaultCode: string;
}

/** Something that a document needs and the workbook lacks, by sheet and cell. */
export interface MissingValue {
  readonly tag: string;
  readonly sheet: string;
  /** "B7", or null when there is no cell for it yet. */
  readonly cell: string | null;
  /** The row of 设置 that would hold it, when there is no cell yet: "签发". */
  readonly label?: string;
  /** True when the document cannot be issued without it; else the place is shown as 【待填：…】 and said. */
  readonly fatal: boolean;
  /**
   * Why it is missing, when it is not a blank cell: someone whom the list does not name, or of whom no sheet says
   * anything; namesakes not told apart.
   */
  readonly why?: "not-listed" | "nothing-about" | "unclear" | "no-sheet";
  /** With `why`: the name; rows of `sheet` that only give the name, and what they should say. */
  readonly name?: string;
  readonly rows?: readonly number[];
}

/** A document as understood from the workbook, before it has a number. Plain data. */
export interface DocumentDraft {
  readonly kind: string;
  readonly title: string;
  /** Whom it is for, when there is one; else "". */
  readonly subject: string;
  /** File name without ending; {编号} stands where the number goes. */
  readonly fileStem: string;
  readonly data: TemplateData;
  readonly missing: readonly MissingValue[];
  /** What the register keeps in 说明 for the next issue; "" for nothing. */
  readonly note: string;
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
  readonly missing: readonly MissingValue[];
}
