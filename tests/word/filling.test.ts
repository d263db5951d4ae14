import type { TemplateData, TemplateValue } from "../../core/documents/types";
import { Fault } from "../../core/fault";
import { messagesIn } from "../../core/messages";
import { openPackage } from "../../core/package";
import { qrPng } from "../../core/qr";
import { compileTemplate, type FillOptions } from "../../core/word";
import { nodeCodec } from "../../scripts/host/node-codec";
import { docx, para, run } from "./docx-builder";
import { faultsOf } from "./sound-document";

function xmlOf(body: string, data: TemplateData, options: FillOptions = {}): string {
  const { bytes } = compileTemplate(docx(body), nodeCodec).fill(data, options);
  expect(faultsOf(bytes)).toEqual([]);
  return new TextDecoder().decode(openPackage(bytes, nodeCodec, {}, "word").read("word/document.xml")!);
}
const shown = (body: string, data: TemplateData, options: FillOptions = {}): string =>
  [...xmlOf(body, data, options).matchAll(/<w:t(?: [^>]*)?>([^<]*)<|<w:br\/>/g)]
    .map(([, text]) => text ?? "⏎")
    .join("");

function fault(work: () => unknown): Fault {
  try {
    work();
  } catch (error) {
    if (error instanceof Fault) return error;
    throw error;
  }
  throw new Error("nothing was thrown");
}

const filters: readonly (readonly [tag: string, value: TemplateValue, text: string])[] = [
  ["日期", "2017-08-18", "2017年8月18日"],
  ["日期", "2017年08月18日", "2017年8月18日"],
  ["日期", "2017/8/18 00:00:00", "2017年8月18日"],
  ["日期", "8月中旬", "8月中旬"],
  ["日期", "2017-13-01", "2017-13-01"],
  ["中文日期", "2017.8.18", "二〇一七年八月十八日"],
  ["大写日期", "2020-10-30", "二〇二〇年十月三十日"],
  ["月日", "2017-08-18", "8月18日"],
  ["中文数字", 0, "零"],
  ["中文数字", 10, "十"],
  ["中文数字", "12", "十二"],
  ["中文数字", 20, "二十"],
  ["中文数字", 105, "一百零五"],
  ["中文数字", 110, "一百一十"],
  ["中文数字", 10010, "一万零一十"],
  ["中文数字", 100000001, "一亿零一"],
  ["中文数字", 20300, "二万零三百"],
  ["中文数字", 1.5, "1.5"],
  ["中文数字", "若干", "若干"],
  ["大写", 12, "壹拾贰"],
  ["大写数字", 1004, "壹仟零肆"],
  ["个数", ["甲", "乙", "丙"], "3"],
  ["人数", "甲、乙，丙", "3"],
  ["顿号", ["甲", "乙"], "甲、乙"],
  ["顿号:名", [{ 名: "甲" }, { 名: "乙" }], "甲、乙"],
  ["顿号", "甲\n乙，丙", "甲、乙、丙"],
  ["默认:无", "", "无"],
  ["默认：无", undefined, "无"],
  ["默认:无", "有", "有"],
  ["日期|默认:未定", null, "未定"],
];

test.each(filters)("{x|%s} of %j is %s", (filter, value, text) => {
  expect(shown(para(`{x|${filter}}`), { x: value })).toBe(text);
});

describe("what is missing", () => {
  const body = para("{姓名}") + para("{#表}") + para("{内容}") + para("{/表}");
  const data = { 表: [{ 内容: "一" }, {}, { 内容: null }] };

  test("is a fault that names all of it at once", () => {
    const { code, values } = fault(() => compileTemplate(docx(body), nodeCodec).fill(data, { row: 7 }));
    expect(code).toBe("missing-values");
    expect(values).toMatchObject({ row: 7, tags: ["姓名", "表[2].内容", "表[3].内容"] });
  });
  test("is left blank", () => expect(shown(body, data, { missing: "blank" })).toBe("一"));
  test("is visible", () => {
    expect(shown(body, data, { missing: "visible" })).toBe("【待填：姓名】一【待填：内容】【待填：内容】");
  });
  test("an empty text is not missing", () => expect(shown(para("{姓名}"), { 姓名: "" })).toBe(""));
  test("a condition that is nowhere is false", () => {
    expect(shown(para("{#有}是{/有}{^有}否{/有}"), {})).toBe("否");
  });
  test("a table where text should be is told", () => {
    expect(fault(() => shown(para("{表}"), data)).code).toBe("not-text");
  });
});

describe("own properties only", () => {
  test.each(["constructor", "__proto__", "toString", "长度.length", "列.length", "文.constructor"])("%s", (tag) => {
    expect(shown(para(`a{${tag}}b`), { 列: ["甲"], 文: "x", 长度: "abc" }, { missing: "blank" })).toBe("ab");
  });
  test("data that brings __proto__ only fills that tag", () => {
    const data = JSON.parse('{"__proto__": {"x": "坏"}, "好": "好"}') as TemplateData;
    expect(shown(para("{x}{好}"), data, { missing: "blank" })).toBe("好");
  });
  test("a column name with a dot is found before the path", () => {
    expect(shown(para("{甲.乙}{丙.丁}"), { "甲.乙": "全名", 丙: { 丁: "路径" } })).toBe("全名路径");
  });
});

describe("data that no document can hold", () => {
  const dirty: readonly (readonly [text: string, kept: string, removed: string])[] = [
    ["a\u0000b\u000bc", "abc", "U+0000 U+000B"],
    ["\ufffex\uffff", "x", "U+FFFE U+FFFF"],
    ["半\ud83d个", "半个", "U+D83D"],
    ["\udc00低", "低", "U+DC00"],
  ];
  test.each(dirty)("%j", (text, kept, removed) => {
    const compiled = compileTemplate(docx(para("{#表}{内容}{/表}")), nodeCodec);
    const { bytes, warnings } = compiled.fill({ 表: [{ 内容: "好" }, { 内容: text }] }, { row: 3 });
    expect(warnings).toEqual([
      { code: "characters-removed", tag: "内容", place: "表[2].内容", row: 3, detail: removed },
    ]);
    expect(messagesIn("zh-CN").word.warnings["characters-removed"](warnings[0]!)).toContain("第 3 行：{表[2].内容}");
    expect(faultsOf(bytes)).toEqual([]);
    expect(shown(para("{x}"), { x: text })).toBe(kept);
  });
  test("Windows line ends are line ends", () => expect(shown(para("{x}"), { x: "一\r\n二\r三" })).toBe("一⏎二⏎三"));
  test("braces and markup stay text", () => {
    expect(shown(para("{x}"), { x: "{y}<w:p/>&amp;" })).toBe("{y}&lt;w:p/&gt;&amp;amp;");
  });
  test("30,000 characters, emoji, rare characters, right-to-left", () => {
    const text = "长".repeat(30000) + "😀𠮷مرحبا";
    expect(shown(para("{x}"), { x: text })).toBe(text);
  });
});

describe("paragraphs from text", () => {
  test("headings have their fonts up to the first full stop", () => {
    const look = '<w:rPr><w:rFonts w:eastAsia="仿宋_GB2312"/><w:sz w:val="32"/></w:rPr>';
    const body = `<w:p><w:pPr><w:ind w:firstLine="640"/></w:pPr>${run("{@正文}", look)}</w:p>`;
    const xml = xmlOf(body, { 正文: "一、总体要求\n（一）加强学习。各单位要落实。\n\n正文" });
    expect(xml.match(/<w:p><w:pPr><w:ind w:firstLine="640"\/><\/w:pPr>/g)).toHaveLength(3);
    expect(xml).toMatch(/w:eastAsia="黑体"[^>]*\/><w:sz w:val="32"\/><\/w:rPr><w:t[^>]*>一、总体要求</);
    expect(xml).toMatch(/w:eastAsia="楷体_GB2312"[^>]*\/><w:sz w:val="32"\/><\/w:rPr><w:t[^>]*>（一）加强学习。</);
    expect(xml).toMatch(/<w:rFonts w:eastAsia="仿宋_GB2312"\/><w:sz w:val="32"\/><\/w:rPr><w:t[^>]*>各单位要落实。</);
  });
});

describe("pictures", () => {
  const png = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGP4z8DwHwAFAAH/iZk9HQAAAABJRU5ErkJggg==";
  const bytesOf = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text, "base64"));

  test("from a data URL and by name, in the size asked for", () => {
    const compiled = compileTemplate(docx(para("{%章|40}{%签|20×10}")), nodeCodec);
    const data = { 章: `data:image/png;base64,${png}`, 签: "签名.png" };
    const { bytes, warnings } = compiled.fill(data, { image: (name) => (name === "签名.png" ? bytesOf(png) : null) });
    const opened = openPackage(bytes, nodeCodec, {}, "word");
    expect(warnings).toEqual([]);
    expect(faultsOf(bytes)).toEqual([]);
    expect(opened.read("word/media/shuping1.png")).toEqual(bytesOf(png));
    const xml = new TextDecoder().decode(opened.read("word/document.xml")!);
    expect(xml).toContain('<wp:extent cx="1440000" cy="1440000"/>');
    expect(xml).toContain('<wp:extent cx="720000" cy="360000"/>');
    expect(new TextDecoder().decode(opened.read("[Content_Types].xml")!)).toContain('Extension="png"');
  });
  test("QR codes from a text, in the usual size or the one asked for", () => {
    const compiled = compileTemplate(docx(para("{%址|二维码}{%址|QR|30}{%空|二维码}")), nodeCodec);
    const { bytes, warnings } = compiled.fill({ 址: "https://example.org/查询?号=1", 空: "" });
    const opened = openPackage(bytes, nodeCodec, {}, "word");
    expect([warnings, faultsOf(bytes)]).toEqual([[], []]);
    expect(opened.read("word/media/shuping1.png")).toEqual(qrPng("https://example.org/查询?号=1", nodeCodec));
    const xml = new TextDecoder().decode(opened.read("word/document.xml")!);
    expect([...xml.matchAll(/<wp:extent cx="(\d+)"/g)].map(([, width]) => Number(width) / 36000)).toEqual([25, 30]);
  });
  test("a text that no QR code holds is told", () => {
    const { warnings } = compileTemplate(docx(para("{%址|二维码}")), nodeCodec).fill(
      { 址: "长".repeat(778) },
      { row: 4 },
    );
    expect(warnings).toMatchObject([{ code: "code-too-long", tag: "址", row: 4 }]);
    expect(messagesIn("zh-CN").word.warnings["code-too-long"](warnings[0]!)).toContain("第 4 行：{%址}");
  });
  test("that are not there are told and leave no hole", () => {
    const { bytes, warnings } = compileTemplate(docx(para("章：{%章}")), nodeCodec).fill(
      { 章: "没有.png" },
      { row: 2 },
    );
    expect(warnings).toMatchObject([{ code: "image-missing", tag: "章", row: 2, detail: "没有.png" }]);
    expect(faultsOf(bytes)).toEqual([]);
  });
});

describe("other parts of the document", () => {
  const body = para("{s}");
  test("header, footer, footnotes and properties are filled; what has no tag keeps its bytes", () => {
    const template = docx(body, {
      header: para("{s}头"),
      footer: para("无标记"),
      footnotes: `<w:footnote w:id="1">${para("注{s}")}</w:footnote>`,
      title: "题{s}",
    });
    const opened = openPackage(compileTemplate(template, nodeCodec).fill({ s: "值\n二" }).bytes, nodeCodec, {}, "word");
    const text = (part: string): string => new TextDecoder().decode(opened.read(part)!);
    expect(text("word/header1.xml")).toContain("<w:br/>");
    expect(text("word/footnotes.xml")).toContain("注值");
    expect(text("docProps/core.xml")).toContain("<dc:title>题值\n二</dc:title>");
    const before = openPackage(template, nodeCodec, {}, "word").find("word/footer1.xml")!;
    expect(opened.find("word/footer1.xml")!.compressed).toEqual(before.compressed);
  });
});

describe("files that are no template", () => {
  const zip = (name: string): Uint8Array => docx(body(name));
  const body = (text: string): string => para(text);
  test.each([
    [
      "old .doc",
      Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Array<number>(600).fill(0)]),
      "old-format",
    ],
    ["text", new TextEncoder().encode("你好"), "not-a-package"],
    ["nothing", new Uint8Array(), "not-a-package"],
    ["cut off", zip("{x}").slice(0, 900), "damaged-archive"],
  ])("%s", (_name, bytes, code) => {
    const thrown = fault(() => compileTemplate(bytes, nodeCodec));
    expect(thrown.room).toBe("word");
    expect([code, "truncated"]).toContain(thrown.code);
  });
  test("macros are refused by name", () => {
    const macro = docx(para("x"), {
      more: [{ name: "word/x.xml", text: "<x/>", type: "application/vnd.ms-word.document.macroEnabled.main+xml" }],
    });
    expect(fault(() => compileTemplate(macro, nodeCodec)).values).toMatchObject({ why: "docm" });
  });
  test("a broken template tells everything at once", () => {
    const { code, values } = fault(() =>
      compileTemplate(docx(para("{甲") + para("{#乙}") + para("丙}")), nodeCodec, { name: "函.docx" }),
    );
    expect(code).toBe("template-broken");
    expect((values.problems as unknown[]).length).toBe(3);
  });
});
