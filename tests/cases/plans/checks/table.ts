import type { MemoryCell } from "../../../../core/workbook";
import type { Rows } from "../../../plan/describe-plan";

/** A small plan and, where the check says something, the cells at which it does. */
export interface CheckRow {
  readonly says: string;
  readonly rows: Rows;
  readonly merges?: readonly string[];
  readonly hiddenRows?: readonly number[];
  /** Other sheets of the workbook: 设置, 时间节点, 评议对象. */
  readonly beside?: Readonly<Record<string, Rows>>;
  readonly today?: string;
}

export interface Raised extends CheckRow {
  readonly at: readonly string[];
}

/** What raises a finding, and what looks like it and must not. */
export interface CheckTable {
  readonly must: readonly Raised[];
  readonly mustNot: readonly CheckRow[];
}

export const heading = ["工作阶段", "工作内容", "工作任务", "完成时间", "责任单位", "备注"];
export const title = "2017年述职评议任务分解表";

/** Title, header, rows from row 3 on. */
export const plan = (...rows: Rows): Rows => [[title], heading, ...rows];

export const row = (
  item: string,
  deadline: MemoryCell,
  unit = "综合文字组",
  task = `${item}的具体工作`,
  note = "",
): Rows[number] => ["", item, task, deadline, unit, note];

/** A task that says something, due on an ordinary day. */
export const saying = (task: string, note = ""): Rows[number] => row("甲", "9月15日前", "综合文字组", task, note);

export const inPhase = (phase: string, ...rows: Rows): Rows =>
  rows.map((each, at) => (at === 0 ? [phase, ...each.slice(1)] : each));

/** A deadline cell each, alone in its plan: raised at D3. */
export const deadlines = (...words: readonly string[]): Raised[] =>
  words.map((text) => ({ says: text === "" ? "（空）" : text, rows: plan(row("甲", text)), at: ["D3"] }));

/** Deadlines about which nobody would say a word. */
export const calm = [
  "9月15日前",
  "9月下旬",
  "8月21-25日",
  "2017年9月15日",
  "每月10日前",
  "长期坚持",
  "立行立改",
  "会后7日内",
];
