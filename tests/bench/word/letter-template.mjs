// A GB/T 9704 style feedback letter, written as OOXML, in the tag syntax of each engine.
import zlib from "node:zlib";
import { crc32, writeZip } from "./zip.mjs";

const W =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const esc = (s) => s.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");

const rPr = (font, sz, extra = "") =>
  `<w:rPr><w:rFonts w:ascii="${font}" w:hAnsi="${font}" w:eastAsia="${font}" w:cs="Times New Roman" w:hint="eastAsia"/>${extra}<w:sz w:val="${sz}"/><w:szCs w:val="${sz}"/></w:rPr>`;
const FANG = rPr("仿宋_GB2312", 32);
const HEI = rPr("黑体", 32);
const SONG = rPr("方正小标宋简体", 44);
const CELL = rPr("仿宋_GB2312", 24);
const RED = rPr("方正小标宋简体", 72, '<w:color w:val="FF0000"/>');

// Runs: plain text and tags; a tag is split over three runs when split=true, as Word often does.
function runs(text, pr, split) {
  const t = (s) => `<w:r w:rsidR="00A77B3E">${pr}<w:t xml:space="preserve">${esc(s)}</w:t></w:r>`;
  if (!split) return t(text);
  const k = Math.max(1, Math.floor(text.length / 3));
  return (
    t(text.slice(0, k)) +
    `<w:proofErr w:type="spellStart"/>` +
    t(text.slice(k, 2 * k)) +
    `<w:proofErr w:type="spellEnd"/>` +
    t(text.slice(2 * k))
  );
}
function p(text, { pr = FANG, jc = "both", indent = true, split = false, ppr = "" } = {}) {
  return `<w:p w:rsidR="00A77B3E" w:rsidRDefault="00A77B3E"><w:pPr>${ppr}<w:spacing w:line="560" w:lineRule="exact"/>${indent ? '<w:ind w:firstLineChars="200" w:firstLine="640"/>' : ""}<w:jc w:val="${jc}"/>${pr}</w:pPr>${runs(text, pr, split)}</w:p>`;
}
const WIDTHS = [700, 1500, 2400, 2600, 1644];
function tr(cells, header = false) {
  const tcs = cells
    .map(
      (c, i) =>
        `<w:tc><w:tcPr><w:tcW w:w="${WIDTHS[i]}" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p w:rsidR="00A77B3E"><w:pPr><w:spacing w:line="360" w:lineRule="exact"/><w:jc w:val="${header || i === 0 ? "center" : "left"}"/>${CELL}</w:pPr>${runs(c, CELL, false)}</w:p></w:tc>`,
    )
    .join("");
  return `<w:tr w:rsidR="00A77B3E"><w:trPr><w:cantSplit/>${header ? "<w:tblHeader/>" : ""}</w:trPr>${tcs}</w:tr>`;
}
const tbl = (rows) =>
  `<w:tbl><w:tblPr><w:tblW w:w="8844" w:type="dxa"/><w:jc w:val="center"/><w:tblBorders>${["top", "left", "bottom", "right", "insideH", "insideV"].map((b) => `<w:${b} w:val="single" w:sz="4" w:space="0" w:color="000000"/>`).join("")}</w:tblBorders><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid>${WIDTHS.map((w) => `<w:gridCol w:w="${w}"/>`).join("")}</w:tblGrid>${rows}</w:tbl>`;

const seal = `<w:p w:rsidR="00A77B3E"><w:pPr><w:spacing w:line="560" w:lineRule="exact"/><w:jc w:val="right"/></w:pPr><w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="1440000" cy="1440000"/><wp:docPr id="1" name="seal"/><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:nvPicPr><pic:cNvPr id="1" name="seal.png"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="rIdSeal"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="1440000" cy="1440000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>`;

const para = (s) => p(s);
const mustache = {
  v: (path) => `{${path.split(".").pop()}}`,
  rows: (list, cells) => {
    const c = [...cells];
    c[0] = `{#${list}}` + c[0];
    c[c.length - 1] += `{/${list}}`;
    return tr(c);
  },
  each: (list, inner) => para(`{#${list}}`) + inner + para(`{/${list}}`),
  cond: (name, inner) => para(`{#${name}}`) + inner + para(`{/${name}}`),
};
export const SYNTAX = {
  docxtemplater: mustache,
  "easy-template-x": mustache,
  "docx-templates": {
    v: (path) => `+++=${/^[om]\./.test(path) ? "$" : ""}${path}+++`,
    rows: (list, cells, item) =>
      tr([`+++FOR ${item} IN ${list}+++`, "", "", "", ""]) + tr(cells) + tr([`+++END-FOR ${item}+++`, "", "", "", ""]),
    each: (list, inner, item) =>
      para(`+++FOR ${item} IN ${/\./.test(list) ? "$" : ""}${list}+++`) + inner + para(`+++END-FOR ${item}+++`),
    cond: (name, inner) => para(`+++IF ${name}+++`) + inner + para("+++END-IF+++"),
    nested: (list) => `o.${list}`,
  },
  docxtpl: {
    v: (path) => `{{ ${path} }}`,
    rows: (list, cells, item) =>
      tr([`{%tr for ${item} in ${list} %}`, "", "", "", ""]) + tr(cells) + tr(["{%tr endfor %}", "", "", "", ""]),
    each: (list, inner, item) => para(`{%p for ${item} in ${list} %}`) + inner + para("{%p endfor %}"),
    cond: (name, inner) => para(`{%p if ${name} %}`) + inner + para("{%p endif %}"),
    nested: (list) => `o.${list}`,
  },
  carbone: {
    v: (path) => `{d.${path.replace(/^o\./, "opinions[i].").replace(/^m\./, "opinions[i].measures[i].")}}`,
    rows: (list, cells) => tr(cells) + tr([`{d.${list}[i+1].no}`, "", "", "", ""]),
    each: (list, inner) =>
      inner + para(list === "opinions" ? "{d.opinions[i+1].no}" : `{d.opinions[i].${list}[i+1].seq}`),
    cond: (name, inner) => para(`{d.${name}:ifEQ(true):showBegin}`) + inner + para(`{d.${name}:showEnd}`),
  },
};

function body(s, { extraPages = 0 } = {}) {
  const nested = s.nested ?? ((x) => x);
  const out = [];
  out.push(
    p(s.v("org"), {
      pr: RED,
      jc: "center",
      indent: false,
      ppr: '<w:pBdr><w:bottom w:val="single" w:sz="18" w:space="1" w:color="FF0000"/></w:pBdr>',
    }),
  );
  out.push(p(s.v("docNo"), { jc: "right", indent: false }));
  out.push(p(`关于《${s.v("draft")}》的反馈意见函`, { pr: SONG, jc: "center", indent: false }));
  out.push(p(`${s.v("recipient")}：`, { indent: false, split: true }));
  out.push(
    p(
      `你单位《关于报送意见的函》（${s.v("incomingNo")}）收悉。经认真研究，现将有关意见反馈如下，请结合实际，认真研究采纳，并按程序修改完善后报送。`,
    ),
  );
  out.push(s.cond("hasOpinions", p(`一、对征求意见稿共提出修改意见${s.v("count")}条，具体见下表。`, { split: true })));
  out.push(s.cond("noOpinions", p("一、对征求意见稿无修改意见。")));
  out.push(p("二、意见汇总表", { pr: HEI }));
  out.push(
    tbl(
      tr(["序号", "条款", "原文", "修改意见", "理由"], true) +
        s.rows("opinions", ["o.no", "o.clause", "o.original", "o.opinion", "o.reason"].map(s.v), "o"),
    ),
  );
  out.push(p("三、落实措施", { pr: HEI }));
  out.push(
    s.each(
      "opinions",
      p(`（${s.v("o.no")}）${s.v("o.clause")}`) +
        s.each(
          nested("measures"),
          p(`${s.v("m.seq")}．${s.v("m.text")}（责任单位：${s.v("m.dept")}；完成时限：${s.v("m.due")}）`),
          "m",
        ),
      "o",
    ),
  );
  out.push(s.cond("urgent", p(`请于${s.v("deadline")}前将采纳情况书面反馈我办。`)));
  for (let i = 0; i < extraPages * 14; i++)
    out.push(
      p(
        `${i + 1}．各有关单位要提高政治站位，强化责任担当，严格对照法律、法规和规章的规定，逐项梳理，逐条落实，确保各项工作落到实处、取得实效，并及时报送工作进展情况。`,
      ),
    );
  out.push(p(`联系人：${s.v("contact")}，联系电话：${s.v("phone")}`, { split: true }));
  out.push(seal);
  out.push(p(s.v("org"), { jc: "right", indent: false }));
  out.push(p(s.v("dateCn"), { jc: "right", indent: false }));
  out.push(
    '<w:sectPr w:rsidR="00A77B3E"><w:footerReference w:type="default" r:id="rIdFooter"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="2098" w:right="1474" w:bottom="1984" w:left="1588" w:header="851" w:footer="1400" w:gutter="0"/><w:cols w:space="425"/><w:docGrid w:type="lines" w:linePitch="579"/></w:sectPr>',
  );
  return out.join("");
}

function png() {
  // a red ring with some noise: about 15 KB, as a scanned seal would be
  const n = 160;
  const raw = Buffer.alloc(n * (n * 3 + 1), 255);
  let seed = 7;
  for (let y = 0; y < n; y++) {
    raw[y * (n * 3 + 1)] = 0;
    for (let x = 0; x < n; x++) {
      const d = Math.hypot(x - n / 2, y - n / 2);
      const o = y * (n * 3 + 1) + 1 + x * 3;
      if ((d > 66 && d < 78) || d < 22) {
        seed = (Math.imul(seed, 1103515245) + 12345) >>> 0;
        raw[o] = 200 + ((seed >>> 16) % 56);
        raw[o + 1] = (seed >>> 20) % 60;
        raw[o + 2] = (seed >>> 24) % 60;
      }
    }
  }
  const chunk = (type, data) => {
    const b = Buffer.alloc(12 + data.length);
    b.writeUInt32BE(data.length, 0);
    b.write(type, 4, "latin1");
    data.copy(b, 8);
    b.writeUInt32BE(crc32(b.subarray(4, 8 + data.length)) >>> 0, 8 + data.length);
    return b;
  };
  const ihdr = Buffer.alloc(13);
  ihdr.writeUInt32BE(n, 0);
  ihdr.writeUInt32BE(n, 4);
  ihdr[8] = 8;
  ihdr[9] = 2;
  return Buffer.concat([
    Buffer.from([0x89, 80, 78, 71, 13, 10, 26, 10]),
    chunk("IHDR", ihdr),
    chunk("IDAT", zlib.deflateSync(raw)),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

const CT = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
const REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

export function makeTemplate(engine, opts = {}) {
  const s = SYNTAX[engine];
  const latent = Array.from(
    { length: 376 },
    (_, i) =>
      `<w:lsdException w:name="Latent Style Name ${i}" w:semiHidden="1" w:uiPriority="${i % 99}" w:unhideWhenUsed="1"/>`,
  ).join("");
  const styles = Array.from(
    { length: 40 },
    (_, i) =>
      `<w:style w:type="paragraph" w:customStyle="1" w:styleId="S${i}"><w:name w:val="公文样式${i}"/><w:basedOn w:val="Normal"/><w:uiPriority w:val="${i}"/><w:qFormat/><w:pPr><w:spacing w:line="${400 + i}" w:lineRule="exact"/></w:pPr><w:rPr><w:rFonts w:eastAsia="仿宋_GB2312"/><w:sz w:val="${20 + i}"/></w:rPr></w:style>`,
  ).join("");
  const theme = `<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Office"><a:themeElements><a:clrScheme name="Office">${["dk1", "lt1", "dk2", "lt2", "accent1", "accent2", "accent3", "accent4", "accent5", "accent6", "hlink", "folHlink"].map((c, i) => `<a:${c}><a:srgbClr val="${(i * 1118481).toString(16).padStart(6, "0")}"/></a:${c}>`).join("")}</a:clrScheme><a:fontScheme name="Office">${["majorFont", "minorFont"].map((f) => `<a:${f}><a:latin typeface="Calibri"/><a:ea typeface=""/><a:cs typeface=""/>${Array.from({ length: 30 }, (_, i) => `<a:font script="S${i}" typeface="Typeface ${i}"/>`).join("")}</a:${f}>`).join("")}</a:fontScheme><a:fmtScheme name="Office"><a:fillStyleLst>${'<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>'.repeat(3)}</a:fillStyleLst><a:lnStyleLst>${'<a:ln w="6350"><a:solidFill><a:schemeClr val="phClr"/></a:solidFill></a:ln>'.repeat(3)}</a:lnStyleLst><a:effectStyleLst>${"<a:effectStyle><a:effectLst/></a:effectStyle>".repeat(3)}</a:effectStyleLst><a:bgFillStyleLst>${'<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>'.repeat(3)}</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>`;
  const footerRun = (inner) => `<w:r>${rPr("宋体", 28)}${inner}</w:r>`;
  const files = [
    [
      "[Content_Types].xml",
      `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/><Override PartName="/word/document.xml" ContentType="${CT}document.main+xml"/><Override PartName="/word/styles.xml" ContentType="${CT}styles+xml"/><Override PartName="/word/settings.xml" ContentType="${CT}settings+xml"/><Override PartName="/word/fontTable.xml" ContentType="${CT}fontTable+xml"/><Override PartName="/word/footer1.xml" ContentType="${CT}footer+xml"/><Override PartName="/word/theme/theme1.xml" ContentType="application/vnd.openxmlformats-officedocument.theme+xml"/><Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/><Override PartName="/docProps/app.xml" ContentType="application/vnd.openxmlformats-officedocument.extended-properties+xml"/></Types>`,
    ],
    [
      "_rels/.rels",
      `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${REL}officeDocument" Target="word/document.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/><Relationship Id="rId3" Type="${REL}extended-properties" Target="docProps/app.xml"/></Relationships>`,
    ],
    ["word/document.xml", `${HEAD}<w:document ${W}><w:body>${body(s, opts)}</w:body></w:document>`],
    [
      "word/_rels/document.xml.rels",
      `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rIdStyles" Type="${REL}styles" Target="styles.xml"/><Relationship Id="rIdSettings" Type="${REL}settings" Target="settings.xml"/><Relationship Id="rIdFonts" Type="${REL}fontTable" Target="fontTable.xml"/><Relationship Id="rIdFooter" Type="${REL}footer" Target="footer1.xml"/><Relationship Id="rIdTheme" Type="${REL}theme" Target="theme/theme1.xml"/><Relationship Id="rIdSeal" Type="${REL}image" Target="media/seal.png"/></Relationships>`,
    ],
    [
      "word/styles.xml",
      `${HEAD}<w:styles ${W}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="宋体"/><w:sz w:val="21"/><w:lang w:val="en-US" w:eastAsia="zh-CN"/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults><w:latentStyles w:defLockedState="0" w:defUIPriority="99" w:count="376">${latent}</w:latentStyles><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>${styles}</w:styles>`,
    ],
    [
      "word/settings.xml",
      `${HEAD}<w:settings ${W}><w:zoom w:percent="100"/><w:defaultTabStop w:val="420"/><w:characterSpacingControl w:val="compressPunctuation"/><w:compat><w:useFELayout/></w:compat></w:settings>`,
    ],
    [
      "word/fontTable.xml",
      `${HEAD}<w:fonts ${W}>${["仿宋_GB2312", "方正小标宋简体", "黑体", "宋体", "楷体_GB2312"].map((f) => `<w:font w:name="${f}"><w:charset w:val="86"/><w:family w:val="modern"/><w:pitch w:val="default"/></w:font>`).join("")}</w:fonts>`,
    ],
    [
      "word/footer1.xml",
      `${HEAD}<w:ftr ${W}><w:p><w:pPr><w:jc w:val="center"/></w:pPr>${footerRun('<w:t xml:space="preserve">— </w:t>')}${footerRun('<w:fldChar w:fldCharType="begin"/>')}${footerRun('<w:instrText xml:space="preserve"> PAGE </w:instrText>')}${footerRun('<w:fldChar w:fldCharType="separate"/>')}${footerRun("<w:t>1</w:t>")}${footerRun('<w:fldChar w:fldCharType="end"/>')}${footerRun('<w:t xml:space="preserve"> —</w:t>')}</w:p></w:ftr>`,
    ],
    ["word/theme/theme1.xml", HEAD + theme],
    ["word/media/seal.png", png()],
    [
      "docProps/core.xml",
      `${HEAD}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>反馈意见函</dc:title><dc:creator>模板</dc:creator><dcterms:created xsi:type="dcterms:W3CDTF">2026-01-01T00:00:00Z</dcterms:created></cp:coreProperties>`,
    ],
    [
      "docProps/app.xml",
      `${HEAD}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Microsoft Office Word</Application></Properties>`,
    ],
  ];
  return writeZip(files);
}
