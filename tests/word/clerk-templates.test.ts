import { messagesIn } from "../../core/messages";
import { openPackage } from "../../core/package";
import { compileTemplate, inspectTemplate } from "../../core/word";
import { nodeCodec } from "../../scripts/host/node-codec";
import { docx, para, run, table } from "./docx-builder";

const data = { 姓名: "评议对象甲", 单位: "某局", 意见: [{ 内容: "加强走访" }, { 内容: "按时答复" }] };
const noted = 'w:id="1" w:author="编辑人" w:date="2017-08-18T00:00:00Z"';
const control = (content: string): string => `<w:sdt><w:sdtPr/><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
const link = (target: string): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="${target}" TargetMode="External"/></Relationships>`;
const main = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

const told = (template: Uint8Array): string[] =>
  inspectTemplate(template, nodeCodec)
    .problems.filter(({ severity }) => severity !== "info")
    .map(({ code, values }) => [code, ...Object.values(values as Record<string, string | number>)].join(" "));

function filled(template: Uint8Array): string {
  const { bytes } = compileTemplate(template, nodeCodec).fill(data, { missing: "fault" });
  const xml = new TextDecoder().decode(openPackage(bytes, nodeCodec, {}, "word").read("word/document.xml")!);
  return [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)</g)].map(([, text]) => text).join("");
}

/** As programs and people leave templates: what is told, and what is printed. */
const templates: readonly (readonly [what: string, template: Uint8Array, told: readonly string[], printed: string])[] =
  [
    [
      "修订：标记里改过一个字",
      docx(
        `<w:p>${run("{单")}<w:del ${noted}><w:r><w:delText>为</w:delText></w:r></w:del><w:ins ${noted}>${run("位")}</w:ins>${run("}")}</w:p>`,
      ),
      ["changes-tracked 2"],
      "某局",
    ],
    [
      "批注没有删",
      docx(para("{姓名}"), {
        more: [
          {
            name: "word/comments.xml",
            text: `<w:comments ${main}><w:comment w:id="0"/><w:comment w:id="1"/></w:comments>`,
          },
        ],
      }),
      ["comments-left 2"],
      "评议对象甲",
    ],
    ["内容控件里的标记", docx(control(para("{姓名}")) + `<w:p>${control(run("{单位}"))}</w:p>`), [], "评议对象甲某局"],
    ["内容控件里的循环", docx(control(para("{#意见}") + para("{内容}") + para("{/意见}"))), [], "加强走访按时答复"],
    [
      "内容控件在段落里，循环两头各占一段",
      docx(`<w:p>${control(run("{#意见}"))}</w:p>` + para("{内容}") + `<w:p>${control(run("{/意见}"))}</w:p>`),
      [],
      "加强走访按时答复",
    ],
    [
      "内容控件套住一格，循环套住一行",
      docx(
        `<w:tbl><w:tblPr/><w:tblGrid><w:gridCol/></w:tblGrid><w:tr>${control(`<w:tc><w:tcPr/>${para("{#意见}")}</w:tc>`)}<w:tc><w:tcPr/>${para("{内容}{/意见}")}</w:tc></w:tr></w:tbl>`,
      ),
      [],
      "加强走访按时答复",
    ],
    ["超链接里的标记", docx(`<w:p><w:hyperlink>${run("{姓名}")}</w:hyperlink></w:p>`), [], "评议对象甲"],
    [
      "超链接的网址里的标记",
      docx(para("{姓名}"), {
        more: [{ name: "word/_rels/header1.xml.rels", text: link("mailto:%7b%E5%8D%95%E4%BD%8D%7d") }],
      }),
      ["part-not-filled 单位 link"],
      "评议对象甲",
    ],
    [
      "域代码里的标记，邮件合并的域",
      docx(
        `<w:p>${run("{姓名}")}<w:r><w:instrText> HYPERLINK "{单</w:instrText></w:r><w:r><w:instrText>位}" </w:instrText></w:r><w:fldSimple w:instr=" MERGEFIELD  职务 \\* MERGEFORMAT ">${run("«职务»")}</w:fldSimple></w:p>`,
      ),
      ["part-not-filled 单位 field", "merge-field 职务"],
      "评议对象甲«职务»",
    ],
    [
      "图表和 SmartArt 里的标记",
      docx(para("{姓名}"), {
        more: [
          { name: "word/charts/chart1.xml", text: '<c:chart xmlns:c="c" xmlns:a="a"><a:t>{单位}情况</a:t></c:chart>' },
          { name: "word/diagrams/data1.xml", text: '<d:data xmlns:d="d" xmlns:a="a"><a:t>{职务}</a:t></d:data>' },
        ],
      }),
      ["part-not-filled 单位 chart", "part-not-filled 职务 diagram"],
      "评议对象甲",
    ],
    ["可选连字符", docx(`<w:p><w:r><w:t>{姓</w:t><w:softHyphen/><w:t>名}</w:t></w:r></w:p>`), [], "评议对象甲"],
    [
      "看不见的字符",
      docx(para("{姓\u00ad名}{\ufeff单位}{#意\u200b见}{内\u200d容}{/意见}")),
      [],
      "评议对象甲某局加强走访按时答复",
    ],
    ["换行和制表符断开标记", docx(`<w:p><w:r><w:t>{姓</w:t><w:br/><w:t>名}</w:t></w:r></w:p>`), [], "评议对象甲"],
    ["全角空括号是文字", docx(para("（｛　｝）{姓名}")), [], "（｛　｝）评议对象甲"],
    ["标记两头有空格", docx(para("{ 姓名 }{# 意见 }{ 内容 }{/意见　}")), [], "评议对象甲加强走访按时答复"],
    ["几层全角括号", docx(para("｛｛姓名｝｝{单位}")), ["braces-full-width ｛｛姓名｝｝ {姓名}"], "｛｛姓名｝｝某局"],
  ];

describe("templates as clerks leave them", () => {
  test.each(templates)("%s", (_what, template, wanted, printed) => {
    expect(told(template)).toEqual(wanted);
    expect(filled(template)).toBe(printed);
  });

  test.each(templates)("%s: what is told has words in both languages", (_what, template) => {
    for (const problem of inspectTemplate(template, nodeCodec).problems)
      for (const language of ["zh-CN", "en"] as const)
        expect(messagesIn(language).word.problemLine(problem)).not.toMatch(/undefined|\[object|：。|: \./);
  });
});

describe("loops that docxtemplater lets through although they tear a document apart", () => {
  const torn: readonly (readonly [where: string, body: string])[] = [
    ["从表格里到表格外，两头各占一段", table([para("{#意见}")]) + para("{内容}") + para("{/意见}")],
    ["从内容控件里到外面", control(para("{#意见}")) + para("{内容}") + para("{/意见}")],
    ["从一格里的内容控件到同一格外面", table([control(para("{#意见}")) + para("{内容}") + para("{/意见}")])],
    ["从外层的格到里层的格", table([para("{#意见}") + table([para("{内容}"), para("{/意见}")]) + para("")])],
    ["从一张表到另一张表", table([para("{#意见}")]) + para("") + table([para("{/意见}")])],
  ];
  test.each(torn)("%s", (_where, body) => {
    expect(told(docx(body))).toEqual(["loop-half-row 意见 #"]);
    expect(() => compileTemplate(docx(body), nodeCodec)).toThrow(
      expect.objectContaining({ room: "word", code: "template-broken" }) as Error,
    );
  });

  test("rows of one table, and cells of one row, may be repeated", () => {
    const rows = table([para("{#意见}{内容}"), para("甲")], [para("乙"), para("{/意见}")]);
    expect(told(docx(rows))).toEqual([]);
    expect(filled(docx(rows))).toBe("加强走访甲乙按时答复甲乙");
  });
});

test("what is filled from a Word template (.dotx) is a document, as its name says", () => {
  const document = docx(para("{姓名}"));
  const types = (bytes: Uint8Array): string =>
    new TextDecoder().decode(openPackage(bytes, nodeCodec, {}, "word").read("[Content_Types].xml")!);
  const plain = types(compileTemplate(document, nodeCodec).fill(data).bytes);
  const dotx = docx(para("{姓名}"), { main: "template" });
  expect(types(dotx)).toContain("wordprocessingml.template.main+xml");
  expect(types(compileTemplate(dotx, nodeCodec).fill(data).bytes)).toBe(plain);
});
