import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { archiveOf } from "../../core/package";
import { nodeCodec } from "../../scripts/host/node-codec";
import { shuping } from "../tools/run-shuping";
import { docx, para } from "../word/docx-builder";

const sample = path.resolve(__dirname, "../../examples/评议会后.xlsx");
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const oleHead = Buffer.from("d0cf11e0a1b11ae1", "hex");
const utf16 = (text: string): Buffer => Buffer.from(text, "utf16le");
const macros = "application/vnd.ms-word.document.macroEnabled.main+xml";

/** A part that says it is small and is not: 300 MB of zeros. */
function bomb(): Uint8Array {
  const { entries } = {
    entries: [
      { name: "[Content_Types].xml", bytes: bytes("<Types/>") },
      { name: "word/document.xml", bytes: new Uint8Array(0) },
    ],
  };
  const packed = Buffer.from(archiveOf(entries, nodeCodec));
  const zeros = nodeCodec.deflateRaw(new Uint8Array(220 * 1024 * 1024), 1);
  return withLastEntry(packed, zeros, 220 * 1024 * 1024);
}

/** The archive of two stored files with its last, empty one replaced by deflated data. */
function withLastEntry(packed: Buffer, data: Uint8Array, size: number): Uint8Array {
  const local = packed.lastIndexOf(Buffer.from("504b0304", "hex"));
  const central = packed.indexOf(Buffer.from("504b0102", "hex"));
  const second = packed.lastIndexOf(Buffer.from("504b0102", "hex"));
  const end = packed.length - 22;
  packed.writeUInt16LE(8, local + 8);
  packed.writeUInt32LE(data.length, local + 18);
  packed.writeUInt32LE(size, local + 22);
  packed.writeUInt16LE(8, second + 10);
  packed.writeUInt32LE(data.length, second + 20);
  packed.writeUInt32LE(size, second + 24);
  packed.writeUInt32LE(central + data.length, end + 16);
  return Buffer.concat([packed.subarray(0, central), data, packed.subarray(central)]);
}

/** File, its content, and what the one message must say. */
const templates: readonly (readonly [file: string, content: () => Uint8Array, ...says: string[]])[] = [
  [
    "坏标记.docx",
    () => docx(para("{标题") + para("{#任务}") + para("单位}")),
    "坏标记.docx",
    "处错误",
    "少了右括号",
    "前少了左括号",
    "办法：",
  ],
  ["全角.docx", () => docx(para("｛标题｝{#任务}{内容}")), "没有结束"],
  ["旧格式.doc", () => Buffer.concat([oleHead, Buffer.alloc(600)]), "旧格式", "另存为"],
  ["加密.docx", () => Buffer.concat([oleHead, Buffer.alloc(600), utf16("EncryptedPackage"), Buffer.alloc(80)]), "密码"],
  [
    "带宏.docm",
    () => docx(para("x"), { more: [{ name: "word/x.xml", text: "<x/>", type: macros }] }),
    "带宏",
    "另存为",
  ],
  ["炸弹.docx", bomb, "没有打开"],
  ["半个.docx", () => docx(para("{标题}")).slice(0, 700), "模板"],
  ["乱码.docx", () => Buffer.from("PK\u0003\u0004 乱七八糟".repeat(30)), "模板"],
  ["空.docx", () => new Uint8Array(), "空"],
  ["网页.docx", () => bytes("<html><body>{标题}</body></html>"), "网页"],
  ["表格.docx", () => readFileSync(sample), "不是 Word 文档"],
  ["文字.docx", () => bytes("{标题}"), "模板"],
];

const commands: readonly (readonly [name: string, argv: (template: string) => readonly string[]])[] = [
  ["bulletin", (template) => ["bulletin", "会后.xlsx", "--out", "out", "--template", template]],
  ["letters", (template) => ["letters", "会后.xlsx", "--out", "out", "--template", template]],
  ["notices", (template) => ["notices", "会后.xlsx", "--out", "out", "--zip", "--template", template]],
  ["reminders", (template) => ["reminders", "会后.xlsx", "--out", "out", "--template", template]],
  ["fill, single files", (template) => ["fill", template, "名单.csv", "--out", "out"]],
  ["fill, one archive", (template) => ["fill", template, "名单.csv", "--zip", "out/全部.zip"]],
  ["fill, one file to print", (template) => ["fill", template, "名单.csv", "--merge", "out/合.docx"]],
];

let cwd = "";
beforeAll(() => {
  cwd = mkdtempSync(path.join(tmpdir(), "述评 模板 "));
  copyFileSync(sample, path.join(cwd, "会后.xlsx"));
  writeFileSync(path.join(cwd, "名单.csv"), "标题,内容\n甲,一\n乙,二\n");
  mkdirSync(path.join(cwd, "文件夹.docx"));
  for (const [file, content] of templates) writeFileSync(path.join(cwd, file), content());
});
afterAll(() => rmSync(cwd, { recursive: true }));

const listing = (): string[] => readdirSync(cwd, { recursive: true }).map(String).sort();

describe.each(commands)("shuping %s", (_name, argv) => {
  test.each(templates.map(([file, , ...says]) => [file, says] as const))(
    "%s: one message, nothing written, the workbook as it was",
    async (file, says) => {
      const before = listing();
      const { code, out, err } = await shuping([...argv(file), "--json"], { cwd });
      expect({ code, out, err }).toEqual({ code: 2, out: "", err: expect.stringContaining(says[0]!) as string });
      for (const words of says) expect(err).toContain(words);
      expect(err).not.toMatch(/\n\s+at |Error:|undefined|\[object/);
      expect(listing()).toEqual(before);
      expect(readFileSync(path.join(cwd, "会后.xlsx")).equals(readFileSync(sample))).toBe(true);
    },
  );

  test("a folder, and a file that is not there", async () => {
    for (const file of ["文件夹.docx", "没有.docx"]) {
      const { code, out, err } = await shuping(argv(file), { cwd });
      expect({ code, out }).toEqual({ code: 2, out: "" });
      expect(err).toContain(file);
    }
    expect(existsSync(path.join(cwd, "out"))).toBe(false);
  });
});

const data: readonly (readonly [file: string, content: () => Uint8Array, says: string])[] = [
  ["加密.xlsx", () => Buffer.concat([oleHead, Buffer.alloc(600), utf16("EncryptedPackage"), Buffer.alloc(80)]), "密码"],
  ["旧.xlsx", () => Buffer.concat([oleHead, Buffer.alloc(600)]), "旧格式"],
  ["半个.xlsx", () => readFileSync(sample).subarray(0, 3000), "半个.xlsx"],
  ["网页.xlsx", () => bytes("<html><table></table></html>"), "HTML"],
  ["空.xlsx", () => new Uint8Array(), "空"],
  ["坏.json", () => bytes('[{"标题":"甲"},{"标题":}]'), "坏.json"],
  ["数.json", () => bytes("[]"), "没有可用的行"],
  ["空.csv", () => new Uint8Array(), "没有可用的行"],
];
test.each(data)("data %s: one message, nothing written", async (file, content, says) => {
  writeFileSync(path.join(cwd, file), content());
  writeFileSync(path.join(cwd, "好.docx"), docx(para("{标题}")));
  const before = listing();
  const { code, out, err } = await shuping(["fill", "好.docx", file, "--out", "out", "--json"], { cwd });
  expect({ code, out, err }).toEqual({ code: 2, out: "", err: expect.stringContaining(says) as string });
  expect(err.trimEnd()).not.toContain("\n");
  expect(listing()).toEqual(before);
});
