import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { openDataFile, type DataOptions } from "../../../scripts/fill/data-file";
import { rowsOf } from "../../../scripts/fill/row-batch";

let folder = "";
beforeAll(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), "shuping-data-"));
});
afterAll(() => fs.rmSync(folder, { recursive: true }));

interface Read {
  readonly columns: readonly string[] | null;
  /** Running number, line of the file, and the first column. */
  readonly rows: readonly (readonly [number: number, line: number, value: unknown])[];
}

function read(name: string, content: string | Buffer, most = 2, options: DataOptions = {}): Read {
  const file = path.join(folder, name);
  fs.writeFileSync(file, content);
  const data = openDataFile(file, options);
  const batches = [...data.batches(most)];
  for (const batch of batches) {
    expect(rowsOf(batch)).toHaveLength(batch.count);
    expect(batch.count).toBeLessThanOrEqual(most);
    expect(batch.reached).toBeGreaterThan(0);
  }
  const rows = batches.flatMap((batch) =>
    rowsOf(batch).map(({ row, data: each }, index) => [batch.first + index, row, Object.values(each)[0]] as const),
  );
  return { columns: data.columns, rows };
}

const same: readonly (readonly [what: string, name: string, content: string | Buffer])[] = [
  ["CSV", "a.csv", "姓名,单位\n甲,一\n\n乙,二\n丙,三"],
  ["CSV with Windows line ends and a mark", "b.csv", "\ufeff姓名,单位\r\n甲,一\r\n,\r\n乙,二\r\n丙,三\r\n"],
  ["a row of wide blanks", "c.csv", "姓名\t单位\n甲\t一\n\u3000\t \n乙\t二\n丙\t三"],
  ["old Mac line ends", "d.csv", "姓名;单位\r甲;一\r\r乙;二\r丙;三"],
  ["UTF-16", "e.csv", Buffer.from("\ufeff姓名,单位\n甲,一\n\n乙,二\n丙,三\n", "utf16le")],
  ["JSON Lines", "f.jsonl", '\ufeff\n{"姓名":"甲"}\n \n{"姓名":"乙"}\n{"姓名":"丙"}'],
];
test.each(same)("%s: numbers run on over blank lines, lines are the file's", (_what, name, content) => {
  const expected = [
    [1, 2, "甲"],
    [2, 4, "乙"],
    [3, 5, "丙"],
  ];
  for (const most of [1, 2, 100]) expect(read(name, content, most).rows).toEqual(expected);
});

test("headings in quotes over two lines, and above them nothing", () => {
  const { columns, rows } = read("g.csv", '\n"姓\n名",单位\n甲,"两\n行"\n乙,x\n');
  expect(columns).toEqual(["姓\n名", "单位"]);
  expect(rows).toEqual([
    [1, 4, "甲"],
    [2, 6, "乙"],
  ]);
});

test("records longer than what is read at a time, cut anywhere", () => {
  const long = "长".repeat(100_000);
  const lines = Array.from({ length: 9 }, (_, index) => `甲${index},"${long}\n${index}""${long}"`);
  const { rows } = read("h.csv", `姓名,内容\n${lines.join("\n")}\n`, 4);
  expect(rows).toEqual(lines.map((_, index) => [index + 1, 2 * index + 2, `甲${index}`]));
});

test("GB 18030 a piece at a time", () => {
  const pair = Buffer.from([0xbc, 0xd7, 0x2c, 0xc4, 0xb3, 0xbe, 0xd6, 0x0a]);
  const head = Buffer.from([0xd0, 0xd5, 0xc3, 0xfb, 0x2c, 0xb5, 0xa5, 0xce, 0xbb, 0x0a]);
  const { columns, rows } = read("i.csv", Buffer.concat([head, ...Array.from({ length: 40_000 }, () => pair)]), 100);
  expect(columns).toEqual(["姓名", "单位"]);
  expect(rows).toHaveLength(40_000);
  expect(rows.every(([, , name]) => name === "甲")).toBe(true);
});

test("rows chosen and grouped are numbered anew", () => {
  const content = "姓名,单位\n甲,一\n乙,二\n丙,一\n";
  expect(read("j.csv", content, 2, { where: ["单位=一"] }).rows).toEqual([
    [1, 2, "甲"],
    [2, 4, "丙"],
  ]);
  expect(read("k.csv", content, 2, { by: "单位" }).rows).toEqual([
    [1, 2, "甲"],
    [2, 3, "乙"],
  ]);
  expect(read("l.jsonl", '{"a":1}\n{"a":2}\n{"a":1}', 2, { by: "a" }).columns).toBeNull();
});

test.each([
  ["m.csv", ""],
  ["n.csv", "姓名,单位\n"],
  ["o.csv", "\n\n"],
  ["p.jsonl", ""],
  ["q.jsonl", "\n \n"],
  ["r.json", "[]"],
])("%s with %j has no rows, and says so", (name, content) => {
  expect(() => read(name, content)).toThrow(expect.objectContaining({ code: "data-empty" }) as Error);
});

test("a filter that no row fits is named", () => {
  expect(() => read("s.csv", "姓名,单位\n甲,某局\n", 2, { where: ["单位=别局"] })).toThrow(
    expect.objectContaining({
      code: "data-empty",
      values: expect.objectContaining({ where: "单位=别局" }) as object,
    }) as Error,
  );
});
