import { acceptFinding, acceptedSheet } from "../../core/plan";
import { memoryGrid, type CellInput, type SheetGrid } from "../../core/workbook";
import { checkSheets, findingLines, type Rows } from "./describe-plan";

const plan: Rows = [
  ["2017年述职评议任务分解表"],
  ["工作内容", "工作任务", "完成时间", "责任单位"],
  ["甲", "甲的具体工作", "", "综合文字组"],
  ["乙", "乙的具体工作", "9月15日前", "综合文字组"],
];
const sheet = (rows: Rows): SheetGrid => memoryGrid("任务分解表", rows);

/** The sheet of ours as the change writes it. */
function keptSheet(rows: readonly (readonly CellInput[])[]): SheetGrid {
  const cell = (input: CellInput) =>
    input.type === "text" ? input.text : input.type === "date" ? { date: input.date } : null;
  return memoryGrid(
    acceptedSheet.name,
    rows.map((row) => row.map(cell)),
  );
}

function keep(reason: string): SheetGrid {
  const sheets = [sheet(plan)];
  const result = checkSheets(sheets);
  const [found] = result.findings;
  if (!found) throw new Error("nothing to keep");
  const changes = acceptFinding(found, reason, result.plan, sheets);
  return keptSheet(changes.newSheets[0]?.rows ?? []);
}

describe("a finding kept as intended", () => {
  const kept = keep("会后再定");

  test("is quiet, and listed with its reason", () => {
    const result = checkSheets([sheet(plan), kept]);
    expect(findingLines(result)).toEqual([]);
    expect(result.accepted.map(({ acceptance }) => acceptance.reason)).toEqual(["会后再定"]);
  });

  test("stays quiet when a row is put in above it", () => {
    const more = [...plan.slice(0, 2), ["新", "新的具体工作", "9月14日前", "综合文字组"], ...plan.slice(2)];
    expect(findingLines(checkSheets([sheet(more), kept]))).toEqual([]);
  });

  test("is said again when its row changes", () => {
    const changed = plan.map((row, at) => (at === 2 ? ["甲", "甲的另一件工作", "", "综合文字组"] : row));
    expect(findingLines(checkSheets([sheet(changed), kept]))).toEqual(["deadline-missing C3"]);
  });

  test("a second line looks like the first: its borders, font and alignment", () => {
    const sheets = [sheet(plan.map((row, at) => (at === 2 ? ["甲", "甲的另一件工作", "", "综合文字组"] : row))), kept];
    const result = checkSheets(sheets);
    const { cells, newSheets } = acceptFinding(result.findings[0]!, "另有安排", result.plan, sheets);
    expect(newSheets).toEqual([]);
    expect(cells.map(({ row, column, like }) => [row, column, like])).toEqual(
      [1, 2, 3, 4, 5].map((column) => [3, column, { row: 2, column }]),
    );
  });
});
