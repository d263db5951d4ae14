import {
  nextNumbers,
  readRegister,
  registerChanges,
  addedPlace,
  verifyRegister,
  type FileLookup,
} from "../../core/documents/register";
import { kindDescriptions } from "../../core/documents";
import { readCampaign } from "../../core/evaluation";
import { memoryGrid, type MemoryCell } from "../../core/workbook";
import { registerHeadings } from "../tools/letter-desk";

const registerOf = (...rows: MemoryCell[][]) => readRegister([memoryGrid("文书台账", [registerHeadings, ...rows])]);
const settingsOf = (...rows: [string, string][]) =>
  readCampaign([memoryGrid("设置", [["项目", "内容"], ...rows])]).settings;
const series = (word: string) => kindDescriptions.find((kind) => kind.series.word === word)!.series;
const bulletin = (number: string, more: MemoryCell[] = [], year: MemoryCell = 2017): MemoryCell[] => [
  "简报",
  year,
  number,
  null,
  "标题",
  null,
  null,
  ...more,
];

describe("reading", () => {
  test("an entry with all its columns, in any order, under any sheet name", () => {
    const { sheet, entries, nextRow } = readRegister([
      memoryGrid("台账", [
        ["登记簿"],
        ["编号", "文种", "标题", "状态", "日期", "年份"],
        ["第 2 期", "情况简报", "讲话", "已印发", { date: "2017-08-16" }, "2017年"],
        ["某函[2017]1号", "反馈意见函", "函", "作废", null, null],
        [null, null, null, null, null, null],
      ]),
    ]);
    expect([sheet, nextRow]).toEqual(["台账", 5]);
    expect(entries).toMatchObject([
      { row: 3, series: "简报", year: 2017, n: 2, state: "issued", date: "2017-08-16" },
      { row: 4, series: "函", year: 2017, n: 1, code: "某函", state: "void" },
    ]);
  });

  test("a workbook without a register has an empty one", () => {
    expect(readRegister([memoryGrid("任务", [["工作任务"]])])).toMatchObject({ sheet: null, entries: [] });
  });
});

describe("the next number", () => {
  const next = (word: string, rows: MemoryCell[][], settings: [string, string][] = [], year = 2017) =>
    nextNumbers(registerOf(...rows), series(word), year, settingsOf(...settings), 1)[0]!;

  test.each<[what: string, word: string, rows: MemoryCell[][], number: string]>([
    ["the first of all", "简报", [], "第1期"],
    ["after the last, not in a gap", "简报", [bulletin("第2期"), bulletin("第5期")], "第6期"],
    ["whatever the order of the rows", "简报", [bulletin("第3期"), bulletin("第2期")], "第4期"],
    ["a void number stays taken", "简报", [bulletin("第3期"), bulletin("第4期", [null, null, "作废"])], "第5期"],
    ["a reserved number stays taken", "简报", [bulletin("第4期", [null, null, "预留"])], "第5期"],
    ["each year begins anew", "简报", [bulletin("第30期", [], 2016)], "第1期"],
    ["series count apart", "函", [bulletin("第30期")], "〔2017〕1号"],
    ["brackets of others are read", "函", [["反馈意见函", 2017, "某函[2017]7号"]], "某函〔2017〕8号"],
    ["a number wins over a wrong 年份", "函", [["反馈意见函", 2016, "某函〔2017〕7号"]], "某函〔2017〕8号"],
    ["reminders have a code of their own", "催办", [], "催办〔2017〕1号"],
  ])("%s", (_, word, rows, number) => expect(next(word, rows).text).toBe(number));

  test("the code is the one of 设置; two series under one code never share a number", () => {
    expect(next("函", [], [["代字:函", "某人常函"]]).text).toBe("某人常函〔2017〕1号");
    const shared: MemoryCell[][] = [["反馈意见函", 2017, "某常发〔2017〕3号"]];
    expect(next("通知", shared, [["代字:通知", "某常发"]]).text).toBe("某常发〔2017〕4号");
  });

  test("总第N期 goes on where the register counts it, or when 设置 asks for it", () => {
    const counted: MemoryCell[][] = [
      ["简报", 2016, "第30期", "总第58期"],
      ["简报", 2017, "第1期", "59"],
    ];
    expect(next("简报", counted)).toMatchObject({ text: "第2期", overall: 60 });
    expect(next("简报", counted, [["总期号", "否"]]).overall).toBeNull();
    expect(next("简报", [bulletin("第1期")]).overall).toBeNull();
    expect(next("简报", [bulletin("第1期")], [["总期号", "是"]]).overall).toBe(2);
  });

  test("several at once follow each other", () => {
    const numbers = nextNumbers(registerOf(bulletin("第9期")), series("简报"), 2017, settingsOf(), 3);
    expect(numbers.map(({ text }) => text)).toEqual(["第10期", "第11期", "第12期"]);
  });
});

describe("rows as changes", () => {
  const row = {
    kind: "简报",
    year: 2017,
    number: "第4期",
    title: "=1+1",
    date: "2017-09-10",
    state: "pending",
  } as const;

  test("below the last row that holds anything, in the register's own columns; text stays text", () => {
    const register = readRegister([
      memoryGrid("台账", [
        ["状态", "编号", "文种", "标题", "经办人"],
        ["已出", "第3期", "简报", "标题", "某人"],
        [null, null, null, null, "注：只登正式文书"],
      ]),
    ]);
    const { cells, newSheets } = registerChanges(register, [row]);
    expect(newSheets).toEqual([]);
    expect(cells.map(({ sheet, row: at, column, input }) => [sheet, at, column, input])).toEqual([
      ["台账", 4, 3, { type: "text", text: "简报" }],
      ["台账", 4, 2, { type: "text", text: "第4期" }],
      ["台账", 4, 4, { type: "text", text: "=1+1" }],
      ["台账", 4, 1, { type: "text", text: "待出文件" }],
    ]);
    expect(cells.every(({ column, like }) => like?.row === 2 && like.column === column)).toBe(true);
    expect(addedPlace(register, 1)).toEqual({ sheet: "台账", row: 5 });
  });

  test("without a register a new sheet is made; a sheet that is in the way keeps its name", () => {
    const register = readRegister([memoryGrid("文书台账", [["别的内容"]])]);
    const { newSheets, cells } = registerChanges(register, [row]);
    expect(cells).toEqual([]);
    expect(newSheets[0]!.name).toBe("文书台账2");
    expect(newSheets[0]!.rows[0]!.map((cell) => (cell.type === "text" ? cell.text : ""))).toEqual(registerHeadings);
    expect(newSheets[0]!.rows).toHaveLength(2);
    expect(addedPlace(register, 0)).toEqual({ sheet: "文书台账2", row: 2 });
  });
});

describe("verify", () => {
  const says = (rows: MemoryCell[][], lookup?: FileLookup) =>
    verifyRegister(registerOf(...rows), lookup).map(
      ({ code, severity, cell, values }) => `${severity} ${code} ${cell ?? "-"} ${JSON.stringify(values)}`,
    );
  const filed = (fingerprint: string): MemoryCell[] => bulletin("第4期", ["简报.docx", fingerprint, "已出"]);

  test("a register in order, begun at any number, with void and reserved ones", () => {
    expect(
      says([bulletin("第2期"), bulletin("第3期", [null, null, "作废"]), bulletin("第4期", [null, null, "预留"])]),
    ).toEqual([]);
  });

  test.each<[what: string, rows: MemoryCell[][], said: string[]]>([
    [
      "a gap",
      [bulletin("第2期"), bulletin("第5期")],
      ['warning number-gap - {"series":"简报","year":2017,"missing":[3,4]}'],
    ],
    ["a double", [bulletin("第2期"), bulletin("第二期")], ['error number-double C3 {"firstRow":2}']],
    ["an unreadable number", [bulletin("增刊")], ['error number-unreadable C2 {"text":"增刊"}']],
    ["a wrong year", [["反馈意见函", 2016, "某函〔2017〕1号"]], ['error year-wrong C2 {"year":2016,"other":2017}']],
    [
      "a date of another year",
      [["简报", 2017, "第1期", null, "标题", null, { date: "2018-01-05" }]],
      ['error year-wrong C2 {"year":2017,"other":2018}'],
    ],
    [
      "总期号 twice",
      [
        ["简报", 2017, "第1期", "总第5期"],
        ["简报", 2017, "第2期", "总第5期"],
      ],
      ['error overall-double C3 {"overall":"总第5期","firstRow":2}'],
    ],
    [
      "a file still to come",
      [bulletin("第4期", ["简报.docx", "ab", "待出文件"])],
      ['warning file-pending C2 {"file":"简报.docx"}'],
    ],
  ])("%s", (_, rows, said) => expect(says(rows)).toEqual(said));

  test("files: unchanged, changed, missing, not looked for", () => {
    expect(says([filed("AB")], () => "ab")).toEqual([]);
    expect(says([filed("ab")], () => "cd")).toEqual(['error file-changed C2 {"file":"简报.docx"}']);
    expect(says([filed("ab")], () => null)).toEqual(['warning file-missing C2 {"file":"简报.docx"}']);
    expect(says([filed("ab")])).toEqual([]);
    expect(says([filed("")], () => "cd")).toEqual([]);
  });
});
