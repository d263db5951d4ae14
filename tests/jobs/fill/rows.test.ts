import {
  csvRows,
  gridRows,
  jsonLineRows,
  jsonRows,
  namePattern,
  shapeRows,
  type RowTable,
} from "../../../core/jobs/fill";
import { Fault } from "../../../core/fault";
import { memoryGrid } from "../../../core/workbook";

const plain = (table: RowTable): unknown => [...table.rows].map(({ row, data }) => [row, { ...data }]);

describe("CSV", () => {
  test.each([
    ["姓名,单位\n甲,某局\n", [[2, { 姓名: "甲", 单位: "某局" }]]],
    [
      '\ufeff姓名;单位\r\n甲;"某;局"\r\n\r\n乙;x',
      [
        [2, { 姓名: "甲", 单位: "某;局" }],
        [4, { 姓名: "乙", 单位: "x" }],
      ],
    ],
    [
      'a\tb\n"引""号"\t"两\n行"\n后\ty',
      [
        [2, { a: '引"号', b: "两\n行" }],
        [4, { a: "后", b: "y" }],
      ],
    ],
    [
      "a,,a\n1,2,3\n4",
      [
        [2, { a: "1" }],
        [3, { a: "4" }],
      ],
    ],
    ['a\n"没有关', [[2, { a: "没有关" }]]],
    ['a,b\n"甲"乙,丙', [[2, { a: "甲乙", b: "丙" }]]],
    ["", []],
  ])("%j", (text, rows) => expect(plain(csvRows(text))).toEqual(rows));

  test("a column called __proto__ is only a column", () => {
    const [first] = [...csvRows("__proto__,b\nx,y").rows];
    expect(Object.keys(first!.data)).toEqual(["__proto__", "b"]);
  });
});

describe("a sheet", () => {
  test("titles above the headings are passed over, merged cells have their text, empty rows do not count", () => {
    const grid = memoryGrid(
      "表",
      [
        ["2017年评议对象一览表", null],
        ["姓 名", "单位"],
        ["甲", "某局"],
        ["乙", null],
        [null, null],
        ["丙", "某镇"],
      ],
      { merges: ["B3:B4"] },
    );
    expect(plain(gridRows(grid))).toEqual([
      [3, { 姓名: "甲", 单位: "某局" }],
      [4, { 姓名: "乙", 单位: "某局" }],
      [6, { 姓名: "丙", 单位: "某镇" }],
    ]);
  });
});

describe("JSON", () => {
  test("an array, or one object", () => {
    expect(jsonRows('[{"a":1},{"a":2}]', "x.json").map(({ row }) => row)).toEqual([1, 2]);
    expect(jsonRows('{"a":1}', "x.json")).toEqual([{ row: 1, data: { a: 1 } }]);
  });
  test("broken text is a fault, a broken line only a failure of that line", () => {
    expect(() => jsonRows("[", "x.json")).toThrow(Fault);
    const rows = jsonLineRows(new TextEncoder().encode('{"a":1}\n\nkaputt\n[1]\n{"a":2}'), 10);
    expect(rows.map(({ row, problem }) => [row, problem !== undefined])).toEqual([
      [10, false],
      [12, true],
      [13, true],
      [14, false],
    ]);
  });
});

describe("rows chosen and grouped", () => {
  const table = csvRows("单位,姓名\n某局,甲\n某镇,乙\n某局,丙\n");
  test("by a column: the group's rows are a loop", () => {
    const { rows } = shapeRows(table, { by: "单位" });
    expect([...rows].map(({ row, data }) => [row, data["单位"], (data["明细"] as unknown[]).length])).toEqual([
      [2, "某局", 2],
      [3, "某镇", 1],
    ]);
  });
  test("by a condition", () => expect([...shapeRows(table, { where: ["单位=某局", "姓名=丙"] }).rows]).toHaveLength(1));
  test("a row that cannot be read stays a failure, and JSON has no columns to miss", () => {
    const lines = jsonLineRows(new TextEncoder().encode('{"单位":"某局"}\nkaputt\n{"单位":"某局"}'), 1);
    const { rows, columns } = shapeRows({ columns: [], rows: lines }, { by: "单位" });
    expect(columns).toEqual([]);
    expect([...rows].map(({ row, problem }) => [row, problem === undefined])).toEqual([
      [1, true],
      [2, false],
    ]);
  });
  test("an unknown column is told with the nearest", () => {
    try {
      shapeRows(table, { by: "单 位" });
      throw new Error("nothing was thrown");
    } catch (error) {
      expect((error as Fault).values).toMatchObject({ column: "单 位", nearest: "单位" });
    }
  });
});

describe("file names", () => {
  const name = (pattern: string, data: Record<string, string>): string => namePattern(pattern)({ row: 2, data }, 5);
  test.each([
    ["{序号}-{姓名}.docx", { 姓名: "甲" }, "5-甲.docx"],
    ["{序号}-{姓名}", { 序号: "009", 姓名: "甲" }, "009-甲.docx"],
    ["{姓名}", { 姓名: 'a/b\\c:d*e?f"g<h>i|j' }, "a_b_c_d_e_f_g_h_i_j.docx"],
    ["{姓名}", { 姓名: "CON" }, "_CON.docx"],
    ["{姓名}", { 姓名: "com1.txt" }, "_com1.txt.docx"],
    ["{姓名}", { 姓名: "../../etc/passwd" }, "_.._etc_passwd.docx"],
    ["{姓名}", { 姓名: " . " }, "文书.docx"],
    ["{日期|日期}", { 日期: "2017-08-18" }, "2017年8月18日.docx"],
  ])("%s of %j", (pattern, data, expected) => expect(name(pattern, data)).toBe(expected));

  test("very long names are cut to what every file system takes", () => {
    const long = name("{姓名}", { 姓名: "长".repeat(500) });
    expect(Buffer.byteLength(long)).toBeLessThanOrEqual(220);
    expect(long.endsWith("长.docx")).toBe(true);
  });
  test("a missing column is a fault of that row, an unknown format of the whole run", () => {
    expect(() => name("{没有}", {})).toThrow(Fault);
    expect(() => namePattern("{姓名|没有}")).toThrow(Fault);
  });
});
