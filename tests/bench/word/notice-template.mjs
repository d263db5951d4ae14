// A third shape: a rectification notice with tags in header and footer, a table of problems with measures nested in its
// rows, paragraphs by condition, line breaks in the data, a tag cut over formatted runs, a text box.
import { makeTemplate } from "./letter-template.mjs";
import { entryBytes, readZip, writeZip } from "./zip.mjs";

const namespaces =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const look = (font, size, extra = "") =>
  `<w:rPr><w:rFonts w:ascii="${font}" w:hAnsi="${font}" w:eastAsia="${font}"/>${extra}<w:sz w:val="${size}"/></w:rPr>`;
const run = (text, font = "仿宋", size = 32, extra = "") =>
  `<w:r w:rsidRPr="00B21C6A">${look(font, size, extra)}<w:t xml:space="preserve">${text}</w:t></w:r>`;
const p = (...runs) =>
  `<w:p w:rsidR="00B21C6A"><w:pPr><w:spacing w:line="560" w:lineRule="exact"/><w:ind w:firstLine="640"/></w:pPr>${runs.join("")}</w:p>`;
const cell = (width, ...content) =>
  `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr>${content.join("")}</w:tc>`;
const row = (...cells) => `<w:tr><w:trPr><w:cantSplit/></w:trPr>${cells.join("")}</w:tr>`;
const small = (text) => p(run(text, "仿宋", 24));
const table =
  `<w:tbl><w:tblPr><w:tblW w:w="8800" w:type="dxa"/></w:tblPr><w:tblGrid>${[800, 3000, 3600, 1400].map((width) => `<w:gridCol w:w="${width}"/>`).join("")}</w:tblGrid>` +
  row(cell(800, small("序号")), cell(3000, small("问题")), cell(3600, small("整改措施")), cell(1400, small("时限"))) +
  row(
    cell(800, small("{#问题}{序}")),
    cell(3000, small("{内容}")),
    cell(3600, small("{#措施}"), small("{做法}（{单位}）"), small("{/措施}"), small("{^措施}尚未报来{/措施}")),
    cell(1400, small("{时限}{/问题}")),
  ) +
  "</w:tbl>";
const body =
  p(run("{发文单位}", "方正小标宋简体", 52, '<w:color w:val="FF0000"/>')) +
  p(run("{字号}")) +
  p(run("关于做好述职评议问题整改的通知", "方正小标宋简体", 44)) +
  p(run("{"), run("姓名", "仿宋", 32, "<w:b/>"), run("}同志："), run("{职务}")) +
  p(run("{说明}")) +
  p(run("{#有问题}")) +
  p(run("评议中共收到问题{数量}条，列表如下。")) +
  table +
  p(run("{/有问题}")) +
  p(run("{^有问题}")) +
  p(run("评议中没有需要整改的问题。")) +
  p(run("{/有问题}")) +
  Array.from({ length: 10 }, (_, index) => p(run(`${index + 1}．请按时限逐项整改，整改情况书面报送评议办公室。`))).join(
    "",
  ) +
  `<w:p><w:r><w:pict><v:shape style="width:120pt;height:30pt"><v:textbox><w:txbxContent>${p(run("联系人：{联系人}"))}</w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>` +
  p(run("抄送：{#抄送}{.}、{/抄送}"));

/** Header and footer in place of the letter's own, both with a tag. */
export function makeNoticeTemplate() {
  const files = readZip(makeTemplate("docxtemplater")).map((entry) => {
    const bytes = entryBytes(entry);
    if (entry.name === "word/footer1.xml") return [entry.name, footer()];
    if (entry.name !== "word/document.xml") return [entry.name, bytes];
    const xml = bytes.toString("utf8").replace("<w:document ", '<w:document xmlns:v="urn:schemas-microsoft-com:vml" ');
    return [entry.name, xml.replace(/<w:body>.*<w:sectPr/s, () => `<w:body>${body}<w:sectPr`)];
  });
  return writeZip(files);
}

function footer() {
  const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
  return `${head}<w:ftr ${namespaces}>${p(run("{发文单位}{字号}", "宋体", 18))}</w:ftr>`;
}

function random(seed) {
  let state = seed;
  return () => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) / 4294967296;
}
const duties = ["走访基层", "办理建议", "公开承诺", "压减会议", "改进文风", "落实回访", "规范台账", "按期答复"];
const units = ["某局办公室", "某科", "第一履职初评小组", "综合文字组", "某镇政府"];

export function makeNotices(count, seed = 2018) {
  const next = random(seed);
  const pick = (list) => list[Math.floor(next() * list.length)];
  const between = (low, high) => low + Math.floor(next() * (high - low + 1));
  const sentence = () => Array.from({ length: between(2, 5) }, () => pick(duties)).join("，");
  return Array.from({ length: count }, (_, index) => {
    const problems = Array.from({ length: next() < 0.15 ? 0 : between(1, 9) }, (__, number) => ({
      序: number + 1,
      内容: `${sentence()} <${between(1, 9)} 项> & "其他"`,
      时限: `${between(1, 12)}月底前`,
      措施: Array.from({ length: between(0, 3) }, () => ({ 做法: sentence(), 单位: pick(units) })),
    }));
    return {
      发文单位: "某县人大常委会办公室",
      字号: `某人办发〔2018〕${index + 1}号`,
      姓名: `评议对象${index + 1}`,
      职务: pick(["局长", "主任", "镇长"]),
      说明: `${sentence()}。\n${sentence()}。`,
      有问题: problems.length > 0,
      数量: problems.length,
      问题: problems,
      联系人: "承办人",
      抄送: units.slice(0, between(1, 5)),
    };
  });
}
