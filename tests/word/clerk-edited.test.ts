import fs from "node:fs";
import path from "node:path";
import { compileTemplate, inspectTemplate } from "../../core/word";
import { nodeCodec } from "../../scripts/host/node-codec";
import { faultsOf } from "./sound-document";

const template = fs.readFileSync(path.join(__dirname, "../fixtures/word/clerk edited in LibreOffice.docx"));

const data = {
  年份: 2017,
  姓名: "评议对象甲",
  工作单位: "某局",
  有意见: true,
  意见: [
    { 来源: "某镇", 内容: "加强走访", 方面: "作风" },
    { 来源: "某街道", 内容: "按时答复", 方面: "效率" },
  ],
  印发日期: "2017-08-18",
};

function paragraphs(xml: string): string[] {
  return [...xml.matchAll(/<w:p[ >].*?<\/w:p>/gs)].map(([paragraph]) =>
    [...paragraph.matchAll(/<w:t(?: [^>]*)?>([^<]*)</g)].map(([, text]) => text).join(""),
  );
}

test("a template that a clerk edited in LibreOffice still fills", () => {
  const compiled = compileTemplate(template, nodeCodec);
  const xml = new TextDecoder().decode(compiled.render(data).get("word/document.xml"));
  expect(paragraphs(xml).filter((text) => text !== "")).toEqual([
    "关于2017年述职评议的函",
    "评议对象甲同志（某局）：",
    "现将意见反馈如下。",
    ...["来源", "意见", "方面"],
    "（各方面）",
    ...["某镇", "加强走访", "作风"],
    ...["某街道", "按时答复", "效率"],
    "2017年8月18日",
  ]);
  expect(faultsOf(compiled.fill(data).bytes)).toEqual([]);
});

test("its check finds nothing but fonts", () => {
  const { problems, tags } = inspectTemplate(template, nodeCodec);
  expect(problems.filter(({ severity }) => severity !== "info")).toEqual([]);
  expect(tags.map(({ name }) => name)).toEqual(
    expect.arrayContaining(["年份", "姓名", "工作单位", "有意见", "意见", "来源", "内容", "方面", "印发日期"]),
  );
});
