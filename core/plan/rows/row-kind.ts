import type { ColumnRole } from "../types";
import type { PlanTable } from "../columns/plan-tables";
import { headingKey } from "../columns/heading-role";
import type { SheetTexts } from "./sheet-texts";

/** What a row below the header is. `group`: a row that only names a phase or a part. `extra`: more of the row above. */
export type RowKind = "blank" | "total" | "note" | "group" | "task" | "extra";

export interface RowReading {
  readonly row: number;
  readonly kind: RowKind;
  /** The one text of a group row, and its column. */
  readonly text: string;
  readonly column: number;
  /** Cells of its own that are filled. */
  readonly filled: number;
}

const whatRoles: readonly ColumnRole[] = ["task", "item", "measure", "problem"];

const totalWords = /^(?:合\s*计|总\s*计|小\s*计|共\s*计|累\s*计)/;
/** Sign-off lines, notes and addresses below or between tables. */
const footWords =
  /^(?:编辑|审核|签发|制表|填表|填报|校对|审批|审签|复核|核稿|拟稿|单位负责人|负责人签|分管领导签|主要领导签|联系人|联系电话|报送|抄送|抄报|主送|分送|发送|印发|本期发至|注|附注|备注|说明|填表说明|附|附件|日期|共印)[^。，、：:]{0,6}[：:]/;
const dateLine =
  /^(?:[〇○零一二三四五六七八九十\d]{4}|\*+|x+|X+|20xx)\s*年\s*[〇一二三四五六七八九十\d]{1,3}\s*月(?:\s*[一二三四五六七八九十\d]{1,3}\s*日)?$/;
const pageLine =
  /^(?:第\s*\d+\s*页|共\s*\d+\s*页|[-—－]\s*\d+\s*[-—－]|[（(]?\s*(?:续表|接上表|转下页|接下页|续)\s*[)）]?)/;
const starNote = /^[※★*＊#]/;
const attachment = /^附\s*(?:件|表)\s*\d*\s*[：:]?$/;
const numerals = "一二三四五六七八九十";
const groupWords = new RegExp(
  `^(?:第[${numerals}\\d]+(?:阶段|部分|步|季度|类)|[${numerals}]+\\s*[、.．]|[（(][${numerals}]+[)）]|[IVXⅠ-Ⅻ]+[.、])|阶段`,
);
const bareNumeral = new RegExp(`^[（(]?[${numerals}]+[)）]?[、.．]?$`);

/** 单位主要负责人：, 分管领导（签字）：, 审核人：某某: who signs or when, in cells side by side. */
const signLabel =
  /^[^：:。，；]{0,10}(?:人|负责人|领导|签字|签名|盖章|审核|审批|复核|日期|时间|电话)(?:[（(][^（()）]{0,8}[)）])?\s*[：:]/;

export const isFootLine = (text: string): boolean =>
  footWords.test(text) || dateLine.test(text) || pageLine.test(text) || starNote.test(text) || attachment.test(text);

interface Filled {
  readonly column: number;
  readonly text: string;
  /** Last column of the merge that the cell begins, else its own. */
  readonly until: number;
}

function filledCells(sheet: SheetTexts, table: PlanTable, row: number): Filled[] {
  const filled: Filled[] = [];
  for (let column = table.left; column <= table.right; column += 1) {
    const { text } = sheet.at(row, column);
    if (text !== "") filled.push({ column, text, until: 0 });
  }
  return filled;
}

const roleAt = (table: PlanTable, column: number): ColumnRole | null => {
  for (const [role, at] of Object.entries(table.columns)) if (at === column) return role as ColumnRole;
  return null;
};

/** Whether the cell shows the value of a merge that begins in a row above. */
function isCovered(sheet: SheetTexts, row: number, column: number | undefined): boolean {
  if (column === undefined) return false;
  const merge = sheet.grid.mergeAt(row, column);
  return merge !== null && merge.top < row && sheet.at(merge.top, merge.left).text !== "";
}

function singleKind(sheet: SheetTexts, table: PlanTable, row: number, only: Filled, title: string): RowKind {
  const { text, column } = only;
  if (isFootLine(text) || (title !== "" && headingKey(text) === title)) return "note";
  const until = sheet.grid.mergeAt(row, column)?.right ?? column;
  const role = roleAt(table, column);
  if (until > column && (role === null || whatRoles.some((each) => (table.columns[each] ?? 0) <= until)))
    return "group";
  if (role === "phase") return "group";
  if (role === "no" || role === null) return /^[\d.]+$/.test(text) ? "blank" : "group";
  if (whatRoles.includes(role))
    return groupWords.test(text) && text.length <= 40 && !/[。；;]/.test(text) ? "group" : "task";
  return isCovered(sheet, row, table.columns.task ?? table.columns.measure) ? "task" : "extra";
}

/** 1 2 3 4 5 below the headings: the numbers of the columns. */
const areColumnNumbers = (filled: readonly Filled[]): boolean =>
  filled.length >= 3 && filled.every(({ text }, at) => text.replace(/[()（）]/g, "") === String(at + 1));

function severalKind(sheet: SheetTexts, table: PlanTable, row: number, filled: readonly Filled[]): RowKind {
  const first = filled[0];
  if (first && filled.every(({ text }) => isFootLine(text) || signLabel.test(text))) return "note";
  if (areColumnNumbers(filled)) return "note";
  const [mark, name] = filled;
  const numbered = filled.length === 2 && mark && bareNumeral.test(mark.text) && roleAt(table, mark.column) !== "task";
  if (numbered && name && whatRoles.includes(roleAt(table, name.column) ?? "note")) return "group";
  const says = whatRoles.some((role) => {
    const column = table.columns[role];
    return column !== undefined && (sheet.at(row, column).text !== "" || isCovered(sheet, row, column));
  });
  if (says) return "task";
  const deadline = table.columns.deadline;
  return deadline !== undefined && sheet.at(row, deadline).text !== "" ? "task" : "extra";
}

const suspicious = /^[合总小共累编审签制填校复核拟单负分主联报抄发印本注附备说日]/;

/** The usual row: a task with its deadline or unit, and nothing at its beginning that could be a total or a note. */
function isPlainTask(sheet: SheetTexts, { columns, left }: PlanTable, row: number): boolean {
  const { task, deadline, responsible } = columns;
  if (task === undefined || deadline === undefined || responsible === undefined || task === left) return false;
  if (sheet.at(row, task).text.length < 4 || sheet.at(row, deadline).text === "") return false;
  if (sheet.at(row, responsible).text === "") return false;
  const first = sheet.at(row, left).text;
  return first === "" || !suspicious.test(first);
}

/**
 * What one row is, by what stands in it alone; {@link readRows} looks at the neighbours. Of the usual task row, as nearly all
 * of a long table are, only its number is given. `title` is a heading key.
 */
export function rowKind(sheet: SheetTexts, table: PlanTable, row: number, title: string): RowReading | number {
  if (isPlainTask(sheet, table, row)) return row;
  const filled = filledCells(sheet, table, row);
  const first = filled[0];
  if (!first) return { row, kind: "blank", text: "", column: 0, filled: 0 };
  const last = filled[filled.length - 1] ?? first;
  const shown = filled.length === 2 && bareNumeral.test(first.text) ? last : first;
  const kind = totalWords.test(first.text)
    ? "total"
    : filled.length === 1
      ? singleKind(sheet, table, row, first, title)
      : severalKind(sheet, table, row, filled);
  return { row, kind, text: shown.text, column: shown.column, filled: filled.length };
}
