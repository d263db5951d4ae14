/** How a column of one of our sheets looks and what may stand in it. */
export interface SchemeColumn {
  readonly heading: string;
  /** Width in characters of the body font. */
  readonly width: number;
  readonly align?: "left" | "center";
  readonly kind?: "text" | "date" | "number";
  /** False: one line, cut off at the cell's edge; for values nobody reads on paper. */
  readonly wrap?: boolean;
  /** Values offered in the cell's list; anything else is warned about, not refused. */
  readonly choices?: readonly string[];
  /** Offers the values of another sheet's column: its sheet name and heading. */
  readonly choicesFrom?: { readonly sheet: string; readonly heading: string };
  /** Hint that Excel shows when the cell is selected. */
  readonly hint?: string;
}

/** One sheet of a workbook of ours: name and headings as the readers recognise them. */
export interface SchemeSheet {
  readonly name: string;
  readonly columns: readonly SchemeColumn[];
}

/** A value to stand in a cell: text, number, a day, or nothing. */
export type SchemeCell = string | number | { readonly day: string } | null;

/** A row of the 任务分解表: phase (given on its first row, else ""), item, task, deadline, responsible units, note. */
export type SchemeTask = readonly [
  phase: string,
  item: string,
  task: string,
  deadline: string,
  responsible: string,
  note: string,
];

/** A row of 设置: label, value, explanation. */
export type SchemeSetting = readonly [label: string, value: SchemeCell, explanation: string];

/** How one kind of evaluation is run: what `shuping init --scheme` puts into a new workbook. */
export interface Scheme {
  /** Stable id for the command line: letters and hyphens. */
  readonly id: string;
  readonly name: string;
  /** One line on what it is for and who rates whom. */
  readonly about: string;
  /** Rating levels from best to worst; none when points are given instead. */
  readonly levels: readonly string[];
  readonly publishResults: boolean;
  readonly title: string;
  readonly sheets: readonly SchemeSheet[];
  readonly tasks: readonly SchemeTask[];
  readonly events: readonly (readonly SchemeCell[])[];
  readonly settings: readonly SchemeSetting[];
}
