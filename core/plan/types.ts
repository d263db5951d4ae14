import type { IsoDate } from "../calendar";
import type { Deadline, Resolution } from "../deadline/types";

/** Meaning of a column of the 任务分解表; docs/headers.md lists the headings that are understood. */
export type ColumnRole =
  | "no"
  | "phase"
  | "window"
  | "item"
  | "task"
  | "deadline"
  | "start"
  | "responsible"
  | "lead"
  | "supporting"
  | "leader"
  | "person"
  | "supervising"
  | "problem"
  | "measure"
  | "goal"
  | "status"
  | "done"
  | "doneOn"
  | "note"
  | "source"
  | "frequency";

/** Role → column number (from 1). */
export type ColumnMap = Partial<Record<ColumnRole, number>>;

export interface Phase {
  /** "准备阶段" */
  readonly name: string;
  /** As written, with its window: "准备阶段 (8月份)". */
  readonly text: string;
  readonly start: IsoDate | null;
  readonly end: IsoDate | null;
  readonly row: number;
  /** "A3", or null when the phase has no cell of its own. */
  readonly cell: string | null;
}

export type RowState = "done" | "overdue" | "dueSoon" | "onTime" | "awaitingEvent" | "undated";

export interface Task {
  /** Row number in the sheet. */
  readonly row: number;
  readonly phase: string;
  readonly item: string;
  readonly task: string;
  readonly deadlineText: string;
  /** Address of the cell that holds the deadline: the merge's first cell when a merge covers it. */
  readonly deadlineCell: string | null;
  /** True when a merge that begins in a row above gives the deadline. */
  readonly deadlineInherited: boolean;
  readonly deadline: Deadline;
  readonly resolution: Resolution;
  readonly due: IsoDate | null;
  readonly responsible: readonly string[];
  readonly lead: readonly string[];
  readonly supporting: readonly string[];
  readonly leaders: readonly string[];
  readonly note: string;
  readonly state: RowState;
  /** Done, but later than due. */
  readonly late: boolean;
  /** The row says that it is cancelled or suspended: it has no last day, and nothing in it is examined. */
  readonly dropped?: boolean;
  readonly hidden: boolean;
  /** Texts of the other known columns as written, by role; the responsible parties' too. */
  readonly more: Readonly<Partial<Record<ColumnRole, string>>>;
  /** Address of each cell that was read, by role: the merge's first cell when a merge covers it. */
  readonly cells: Readonly<Partial<Record<ColumnRole, string>>>;
  /** Day it was done, when the table says. */
  readonly doneOn: IsoDate | null;
  /** Columns by which the whole row was moved: -1 one to the left, 1 one to the right; read as if it were not. */
  readonly shifted: -1 | 0 | 1;
}

export interface Plan {
  readonly sheet: string;
  /** "盱眙市人大常委会…任务分解表", or "" */
  readonly title: string;
  readonly year: number;
  /** Where the year came from. */
  readonly yearSource: "option" | "settings" | "title" | "text" | "today";
  readonly today: IsoDate;
  readonly columns: ColumnMap;
  readonly headerRow: number;
  readonly firstRow: number;
  readonly lastRow: number;
  readonly phases: readonly Phase[];
  readonly tasks: readonly Task[];
  /** Filled cells above the header: title, attachment mark, unit line. */
  readonly above: readonly { readonly row: number; readonly cell: string; readonly text: string }[];
  /** Other sheets that could have been meant, and other headings for a column that was taken. */
  readonly alternatives: readonly PlanAlternative[];
  /** Months as columns with nothing below them in a plan without deadlines, and where they begin. */
  readonly blankMonths?: { readonly cell: string; readonly first: string; readonly last: string } | undefined;
  /** Total rows (合计) with their figures, for the check that they add up. */
  readonly totals: readonly TotalFigure[];
}

/** A choice that was made in reading, so that it can be said and changed. */
export interface PlanAlternative {
  readonly what: "sheet" | "column";
  readonly taken: string;
  readonly others: readonly string[];
  readonly cell: string | null;
}

/** A figure in a 合计 row and what the rows above it add up to. */
export interface TotalFigure {
  readonly row: number;
  readonly cell: string;
  readonly text: string;
  readonly total: number;
  readonly sum: number;
}
