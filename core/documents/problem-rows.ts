import type { IsoDate } from "../calendar";
import { parseDeadline, resolveDeadline } from "../deadline";
import type { Problem } from "../evaluation/types";
import type { DocumentContext } from "./context";
import { withLength } from "./long-row";
import type { MissingValue, TemplateData } from "./types";
import { oneLine, printedDate } from "./wording";

/** The day by which a problem is to be put right; null when its words give none (长期坚持) or hang on an undated event. */
export function problemDue(problem: Problem, context: DocumentContext): IsoDate | null {
  if (problem.deadlineDate) return problem.deadlineDate;
  if (oneLine(problem.deadlineText) === "") return null;
  const { settings, events } = context.campaign;
  const deadline = parseDeadline(problem.deadlineText, { year: context.year, issued: context.today });
  return resolveDeadline(deadline, { events, counting: settings.counting, today: context.today }).due;
}

/** Rows of the loop 问题. */
export function problemRows(problems: readonly Problem[], context: DocumentContext): TemplateData[] {
  return problems.map((problem, index) => {
    const due = problemDue(problem, context);
    return withLength({
      序号: index + 1,
      问题: problem.problem,
      整改要求: problem.demand,
      整改措施: problem.measure,
      责任领导: oneLine(problem.leader),
      责任单位: oneLine(problem.unit),
      整改时限: problem.deadlineDate ? printedDate(due) : oneLine(problem.deadlineText),
      截止日期: printedDate(due),
    });
  });
}

/** What a notice cannot do without: who answers for the problem, and by when. */
export function problemGaps(problems: readonly Problem[]): MissingValue[] {
  return problems.flatMap(({ sheet, row, leader, leaderCell, unit, deadlineText, deadlineCell }): MissingValue[] => [
    ...(oneLine(deadlineText) === "" ? [{ tag: "整改时限", sheet, cell: deadlineCell ?? `A${row}`, fatal: true }] : []),
    ...(oneLine(leader) + oneLine(unit) === ""
      ? [{ tag: "责任领导", sheet, cell: leaderCell ?? `A${row}`, fatal: true }]
      : []),
  ]);
}

/** True when the column 完成情况 says that it is done. */
export function isPutRight({ done }: Problem): boolean {
  const plain = done.replace(/\s+/g, "");
  if (/未|没|不|部分|持续|正在|推进|进行/.test(plain)) return false;
  return /完成|整改到位|已整改|销号|办结|^是$|^[√✓✔]$/.test(plain);
}
