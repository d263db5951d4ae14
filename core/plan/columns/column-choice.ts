import { columnNumber, type SheetGrid } from "../../workbook/grid";
import { planFault } from "../plan-fault";
import type { ColumnRole } from "../types";
import { headings } from "./headings";
import { headingMeaning } from "./heading-role";
import type { ColumnChoice } from "./plan-tables";

const roles = Object.keys(headings) as ColumnRole[];

/** What of a choice lies to the right of all that a sheet holds: "task=ZZ". */
export function columnsOutside(choice: ColumnChoice, { columnCount }: Pick<SheetGrid, "columnCount">): string[] {
  return Object.entries(choice)
    .filter(([, letters]) => (columnNumber(letters) ?? 0) > columnCount)
    .map(([role, letters]) => `${role}=${letters}`);
}

/**
 * Reads "task=C,deadline=E" or "工作任务=C，完成时间=E": a role or a heading, and a column.
 * Throws plan/bad-columns for anything else.
 */
export function readColumnChoice(text: string): ColumnChoice {
  const choice: Partial<Record<ColumnRole, string>> = {};
  const bad = () => planFault("bad-columns", { text, roles });
  for (const part of text.split(/[,，;；、]/)) {
    if (part.trim() === "") continue;
    const [name = "", letters = ""] = part.split(/[=＝:：]/).map((each) => each.trim());
    const role = roles.find((each) => each === name) ?? headingMeaning(name)?.role;
    if (!role || columnNumber(letters) === null) throw bad();
    choice[role] = letters.toUpperCase();
  }
  if (Object.keys(choice).length === 0) throw bad();
  return choice;
}
