import { createHash } from "node:crypto";
import { compareFiles, countFiles } from "../../../../addin/model/register/file-check";
import { kindsIn, noFilter, shownEntries, yearsIn } from "../../../../addin/model/register/register-list";
import { fingerprintsOf } from "../../../../addin/model/register/seen-files";
import { sayProblem } from "../../../../addin/views/say-problem";
import { readRegister, verifyRegister } from "../../../../core/documents/register";
import { messagesIn } from "../../../../core/messages";
import { archiveOf } from "../../../../core/package";
import { memoryGrid } from "../../../../core/workbook/memory-grid";
import { nodeCodec } from "../../../../scripts/host/node-codec";

const bytesOf = (text: string) => new TextEncoder().encode(text);
const sha256 = (text: string) => createHash("sha256").update(text).digest("hex");

const register = readRegister([
  memoryGrid("文书台账", [
    ["文种", "年份", "编号", "标题", "日期", "文件", "指纹", "状态"],
    ["简报", 2016, "第1期", "上年", "2016-09-01", "上年第1期.docx", sha256("上年"), "已出"],
    ["简报", 2017, "第1期", "启动", "2017-08-10", "文书\\第1期.docx", sha256("一").toUpperCase(), "已出"],
    ["简报", 2017, "第3期", "分解", "2017-08-18", "第3期.docx", sha256("三"), "已更正"],
    ["函", 2017, "某人常函〔2017〕1号", "函", "2017-08-18", "函.docx", sha256("函"), "已出"],
    ["简报", 2017, "第4期", "作废的", "2017-08-20", "第4期.docx", sha256("四"), "作废"],
    ["简报", 2017, "第5期", "手写的", "2017-08-22", "", "", ""],
  ]),
]);

const states = (seen: readonly (readonly [string, string])[], isAll: boolean): string[] => {
  const compared = compareFiles(
    register,
    seen.map(([name, text]) => ({ name, sha256: sha256(text) })),
    isAll,
  );
  return [...compared].map(([row, state]) => `${row} ${state}`);
};

describe("files against the register", () => {
  test("same, changed, not chosen: by name, whatever folder the register says", () => {
    expect(
      states(
        [
          ["第1期.docx", "一"],
          ["第3期.docx", "三改过"],
        ],
        false,
      ),
    ).toEqual(["2 unseen", "3 same", "4 changed", "5 unseen"]);
  });

  test("what a whole folder lacks is missing", () => {
    expect(
      states(
        [
          ["简报/2017/第1期.docx", "一"],
          ["别的.docx", "x"],
        ],
        true,
      ),
    ).toEqual(["2 missing", "3 same", "4 missing", "5 missing"]);
  });

  test("two files of one name: one of them as registered is enough", () => {
    expect(
      states(
        [
          ["a/第3期.docx", "三改过"],
          ["b/第3期.docx", "三"],
        ],
        false,
      ),
    ).toContain("4 same");
  });

  test("void numbers and rows without a fingerprint are nobody's file", () => {
    expect(countFiles(compareFiles(register, [], true))).toEqual({ same: 0, changed: 0, missing: 4, unseen: 0 });
  });

  test("an archive counts as the documents in it; other files are passed over", async () => {
    const file = (name: string, bytes: Uint8Array) => ({
      name,
      size: bytes.length,
      arrayBuffer: async () => Uint8Array.from(bytes).buffer,
    });
    const archive = archiveOf([{ name: "第1期.docx", bytes: bytesOf("一") }], nodeCodec);
    const seen = await fingerprintsOf(
      [
        file("一批.zip", archive),
        file("坏.zip", bytesOf("no archive")),
        file("第3期.docx", bytesOf("三")),
        file("x.txt", bytesOf("x")),
      ],
      nodeCodec,
    );
    expect(seen).toEqual([
      { name: "第1期.docx", sha256: sha256("一") },
      { name: "第3期.docx", sha256: sha256("三") },
    ]);
  });
});

describe("the list", () => {
  test("newest first; of one day, what stands lower came later", () => {
    expect(shownEntries(register, noFilter).map(({ numberText, year }) => `${year} ${numberText}`)).toEqual([
      "2017 第5期",
      "2017 第4期",
      "2017 某人常函〔2017〕1号",
      "2017 第3期",
      "2017 第1期",
      "2016 第1期",
    ]);
  });

  test("by kind and year", () => {
    expect(kindsIn(register)).toEqual(["简报", "函"]);
    expect(yearsIn(register)).toEqual(["2017", "2016"]);
    expect(shownEntries(register, { kind: "简报", year: "2016" }).map(({ title }) => title)).toEqual(["上年"]);
    expect(shownEntries(register, { kind: "函", year: "2016" })).toEqual([]);
  });
});

test("what is wrong is said in the pane's own words, without a command line", () => {
  const problems = verifyRegister(register);
  const said = problems.map((problem) => sayProblem(problem, messagesIn("zh-CN").pane.register));
  expect(said.join("\n")).toContain("简报 2017 缺号：2");
  expect(said.join("\n")).not.toMatch(/--|shuping/);
  for (const problem of problems) expect(sayProblem(problem, messagesIn("en").pane.register)).not.toMatch(/--|shuping/);
});
