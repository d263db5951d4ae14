import ExcelJS from "exceljs";
import { messagesIn } from "../../core/messages";
import { planMarks, planUnmark } from "../../core/jobs/mark";
import { openPackage } from "../../core/package";
import { readPlan } from "../../core/plan";
import { applyChanges, readWorkbook, type FileSheetGrid } from "../../core/workbook";
import { nodeCodec } from "../../scripts/host/node-codec";

const words = messagesIn("zh-CN").workbook.marks;
const today = "2017-09-10";

interface Line {
  readonly deadline: string;
  readonly done?: string;
}

async function planBook(
  lines: readonly Line[],
  more: (sheet: ExcelJS.Worksheet) => void = () => undefined,
): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet("任务分解表");
  sheet.addRow(["2017年述职评议任务分解表"]);
  sheet.mergeCells("A1:F1");
  sheet.addRow(["工作阶段", "工作内容", "工作任务", "完成时间", "责任单位", "完成情况"]);
  lines.forEach(({ deadline, done }, at) =>
    sheet.addRow(["准备阶段", `内容${at}`, `起草第${at}号文件`, deadline, "某局", done ?? null]),
  );
  sheet.getCell("D3").fill = { type: "pattern", pattern: "solid", fgColor: { argb: "FFFFFF00" } };
  more(sheet);
  return new Uint8Array(await book.xlsx.writeBuffer());
}

const lines: Line[] = [
  { deadline: "9月7日前" },
  { deadline: "9月10日前" },
  { deadline: "9月12日前" },
  { deadline: "9月30日前" },
  { deadline: "8月10日前", done: "已完成" },
  { deadline: "长期坚持" },
];

function marked(bytes: Uint8Array, day = today): { bytes: Uint8Array; changed: boolean } {
  const { sheets } = readWorkbook(bytes, nodeCodec);
  const plan = readPlan(sheets, { today: day, year: 2017 });
  const grid = sheets.find(({ name }) => name === plan.sheet)!;
  return applyChanges(bytes, planMarks(plan, grid, words, 3).changes, nodeCodec);
}

function unmarked(bytes: Uint8Array): { bytes: Uint8Array; changed: boolean } {
  return applyChanges(bytes, planUnmark(readWorkbook(bytes, nodeCodec).sheets, words).changes, nodeCodec);
}

const gridOf = (bytes: Uint8Array): FileSheetGrid => readWorkbook(bytes, nodeCodec).sheets[0]!;
const part = (bytes: Uint8Array, name: string): string =>
  new TextDecoder().decode(openPackage(bytes, nodeCodec).read(name)!);

test("due date and state stand right of the table, in words and symbols", async () => {
  const grid = gridOf(marked(await planBook(lines)).bytes);
  const shown = Array.from({ length: 7 }, (_, at) => [grid.text(at + 2, 7), grid.text(at + 2, 8)]);
  expect(shown).toEqual([
    ["截止日期", "状态"],
    ["2017-09-07", "▲逾期3天"],
    ["2017-09-10", "△临期（今天到期）"],
    ["2017-09-12", "△临期（剩2天）"],
    ["2017-09-30", "○正常"],
    ["2017-08-10", "√已完成"],
    ["", "－无期限"],
  ]);
  expect(grid.isDate(3, 7)).toBe(true);
  expect(grid.formula(3, 8)).toContain("TODAY()");
  expect(grid.formula(3, 7)).toBeNull();
});

test("a header row repeated at a page break gets the headings again, and unmark takes them away", async () => {
  const header = ["工作阶段", "工作内容", "工作任务", "完成时间", "责任单位", "完成情况"];
  const book = await planBook(lines, (sheet) => sheet.insertRow(6, header));
  const shown = (bytes: Uint8Array) => [6, 7].map((row) => [gridOf(bytes).text(row, 7), gridOf(bytes).text(row, 8)]);
  const first = marked(book).bytes;
  expect(shown(first)).toEqual([
    ["截止日期", "状态"],
    ["2017-09-30", "○正常"],
  ]);
  expect(marked(first).changed).toBe(false);
  expect(shown(unmarked(first).bytes)).toEqual([
    ["", ""],
    ["", ""],
  ]);
});

test("a second run changes no byte; another day changes only what the day changes", async () => {
  const first = marked(await planBook(lines)).bytes;
  const second = marked(first);
  expect(second.changed).toBe(false);
  expect(second.bytes).toBe(first);
  const nextDay = gridOf(marked(first, "2017-09-11").bytes);
  expect([nextDay.text(3, 8), nextDay.text(4, 8), nextDay.columnCount]).toEqual(["▲逾期4天", "▲逾期1天", 8]);
});

test("unmark takes everything away: the sheet is as it was", async () => {
  const before = await planBook(lines);
  const after = unmarked(marked(before).bytes).bytes;
  const sheet = "xl/worksheets/sheet1.xml";
  expect(part(after, sheet)).toBe(part(before, sheet));
  expect(unmarked(after).changed).toBe(false);
  const again = marked(after).bytes;
  const styles = "xl/styles.xml";
  expect(part(unmarked(again).bytes, styles)).toBe(part(after, styles));
});

test("only styles and the sheet are touched, and no cell of the user", async () => {
  const before = await planBook(lines);
  const { bytes } = marked(before);
  const raw = (file: Uint8Array) =>
    new Map(
      openPackage(file, nodeCodec).entries.map((entry) => [entry.name, Buffer.from(entry.raw).toString("latin1")]),
    );
  const [old, now] = [raw(before), raw(bytes)];
  expect(
    [...now]
      .filter(([name, data]) => old.get(name) !== data)
      .map(([name]) => name)
      .sort(),
  ).toEqual(["xl/styles.xml", "xl/worksheets/sheet1.xml"]);
  const cells = (file: Uint8Array) => part(file, "xl/worksheets/sheet1.xml").match(/<c r="[A-F]\d+".*?(?:\/>|<\/c>)/g);
  expect(cells(bytes)).toEqual(cells(before));
});

test("a new task gets its marks; a task that went loses them", async () => {
  const first = marked(await planBook(lines)).bytes;
  const longer = applyChanges(
    first,
    {
      cells: [
        ["准备阶段", 1],
        ["新内容", 2],
        ["新任务", 3],
        ["9月1日前", 4],
      ].map(([text, column]) => ({
        sheet: "任务分解表",
        row: 9,
        column: Number(column),
        input: { type: "text", text: String(text) },
      })),
      newSheets: [],
      addRules: [],
      removeRules: [],
      widths: [],
    },
    nodeCodec,
  ).bytes;
  expect(gridOf(marked(longer).bytes).text(9, 8)).toBe("▲逾期9天");
});

test("the user's own 状态 column is no column of ours", async () => {
  const before = await planBook(lines, (sheet) => {
    sheet.getCell("G2").value = "截止日期";
    sheet.getCell("H2").value = "状态";
    sheet.getCell("H3").value = "甲说快了";
  });
  expect(unmarked(before).changed).toBe(false);
  const grid = gridOf(marked(before).bytes);
  expect(grid.text(3, 8)).toBe("甲说快了");
});

test("conditional formats stand over our columns only, bold for overdue, and exceljs reads them", async () => {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(Buffer.from(marked(await planBook(lines)).bytes) as never);
  const formats = (
    book.getWorksheet("任务分解表") as unknown as {
      conditionalFormattings: {
        ref: string;
        rules: { type: string; formulae: string[]; style: { font?: { bold?: boolean } } }[];
      }[];
    }
  ).conditionalFormattings;
  expect(formats.map(({ ref }) => ref)).toEqual(["G3:H8", "G3:H8"]);
  expect(formats[0]!.rules[0]!.formulae[0]).toBe('AND(LEFT($H3,3)="▲逾期",N("述评")=0)');
  expect(formats[0]!.rules[0]!.style.font!.bold).toBe(true);
});
