import { strToU8 } from "fflate";
import { fixedZip } from "../fixed-zip";
import { character, linePitch, margins, mm, paper } from "./measures";
import { stylesXml } from "./styles";
import { escapeXml, field, paragraph, run } from "./xml";

const main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const relations = "http://schemas.openxmlformats.org/package/2006/relationships";
const typeRoot = "application/vnd.openxmlformats-officedocument.wordprocessingml";
const namespaces = `xmlns:w="${main}" xmlns:r="${office}"`;
const declaration = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n`;

/** What stands above and below the text. */
export interface PageParts {
  /** Header of the first page only: the letter format's head. */
  readonly firstHeader?: string;
  readonly firstFooter?: string;
}

export interface TemplateFile extends PageParts {
  readonly title: string;
  /** Paragraphs and tables. */
  readonly body: readonly string[];
}

/** 7.5: — 1 — in 四号 half-width 宋体, odd pages right, even pages left, one character in. */
function pageNumber(side: "left" | "right"): string {
  const indent = `<w:ind w:${side}="${character}"/><w:jc w:val="${side}"/>`;
  return paragraph("Footer", [run("— "), field("PAGE", "1"), run(" —")], indent);
}

interface Part {
  readonly id: string;
  readonly name: string;
  readonly kind: "header" | "footer";
  readonly use: "default" | "even" | "first";
  readonly content: string;
}

function partsOf({ firstHeader, firstFooter }: PageParts): Part[] {
  const parts: Part[] = [
    { id: "rId10", name: "footer1.xml", kind: "footer", use: "default", content: pageNumber("right") },
    { id: "rId11", name: "footer2.xml", kind: "footer", use: "even", content: pageNumber("left") },
  ];
  if (firstHeader) parts.push({ id: "rId12", name: "header1.xml", kind: "header", use: "first", content: firstHeader });
  if (firstFooter) parts.push({ id: "rId13", name: "footer3.xml", kind: "footer", use: "first", content: firstFooter });
  return parts;
}

/** 5.2, 7.5, 10.1: paper, margins, grid; the page number 7 mm below the type area, a letter's head 30 mm from the top. */
function section(parts: readonly Part[]): string {
  const isLetter = parts.some(({ use }) => use === "first");
  return [
    `<w:sectPr>`,
    ...["header", "footer"].flatMap((kind) =>
      parts
        .filter((part) => part.kind === kind)
        .map((part) => `<w:${kind}Reference w:type="${part.use}" r:id="${part.id}"/>`),
    ),
    `<w:pgSz w:w="${paper.width}" w:h="${paper.height}"/>`,
    `<w:pgMar w:top="${margins.top}" w:right="${margins.right}" w:bottom="${margins.bottom}" w:left="${margins.left}"`,
    ` w:header="${mm(isLetter ? 27 : 15)}" w:footer="${mm(isLetter ? 20 : 22)}" w:gutter="0"/>`,
    isLetter ? `<w:titlePg/>` : "",
    `<w:docGrid w:type="lines" w:linePitch="${linePitch}"/></w:sectPr>`,
  ].join("");
}

const settings = [
  `${declaration}<w:settings ${namespaces}><w:zoom w:percent="100"/><w:bordersDoNotSurroundHeader/><w:bordersDoNotSurroundFooter/>`,
  `<w:defaultTabStop w:val="${2 * character}"/><w:evenAndOddHeaders/><w:drawingGridVerticalSpacing w:val="${linePitch}"/>`,
  `<w:characterSpacingControl w:val="compressPunctuation"/>`,
  `<w:compat><w:spaceForUL/><w:balanceSingleByteDoubleByteWidth/><w:doNotLeaveBackslashAlone/><w:ulTrailSpace/><w:adjustLineHeightInTable/><w:useFELayout/>`,
  `<w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>`,
  `<w:themeFontLang w:val="en-US" w:eastAsia="zh-CN"/><w:decimalSymbol w:val="."/><w:listSeparator w:val=","/></w:settings>`,
].join("");

/** 一、 that counts by itself: a section that is left out leaves no gap. */
const numbering = [
  `${declaration}<w:numbering ${namespaces}><w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="singleLevel"/>`,
  `<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCountingThousand"/><w:suff w:val="nothing"/><w:lvlText w:val="%1、"/><w:lvlJc w:val="left"/>`,
  `<w:pPr><w:ind w:left="0" w:firstLine="${2 * character}"/></w:pPr></w:lvl></w:abstractNum>`,
  `<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`,
].join("");

/** Fonts of the standard, each with what may stand in for it where it is missing. */
const fonts: readonly (readonly [name: string, instead: string, family: string])[] = [
  ["方正小标宋简体", "方正小标宋_GBK;华文中宋;宋体", "auto"],
  ["仿宋", "仿宋_GB2312;华文仿宋;FangSong", "modern"],
  ["黑体", "SimHei;华文黑体", "modern"],
  ["楷体", "楷体_GB2312;华文楷体;KaiTi", "modern"],
  ["宋体", "SimSun;华文宋体", "auto"],
];

const fontTable = [
  `${declaration}<w:fonts ${namespaces}>`,
  ...fonts.map(
    ([name, instead, family]) =>
      `<w:font w:name="${name}"><w:altName w:val="${instead}"/><w:charset w:val="86"/><w:family w:val="${family}"/><w:pitch w:val="variable"/></w:font>`,
  ),
  `</w:fonts>`,
].join("");

function contentTypes(parts: readonly Part[]): string {
  const override = (name: string, kind: string): string =>
    `<Override PartName="/word/${name}" ContentType="${typeRoot}.${kind}+xml"/>`;
  return [
    `${declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">`,
    `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>`,
    override("document.xml", "document.main"),
    override("styles.xml", "styles"),
    override("settings.xml", "settings"),
    override("numbering.xml", "numbering"),
    override("fontTable.xml", "fontTable"),
    ...parts.map(({ name, kind }) => override(name, kind)),
    `<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>`,
  ].join("");
}

function relationships(list: readonly (readonly [id: string, type: string, target: string])[]): string {
  const each = list.map(([id, type, target]) => `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`);
  return `${declaration}<Relationships xmlns="${relations}">${each.join("")}</Relationships>`;
}

function coreProperties(title: string): string {
  return [
    `${declaration}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"`,
    ` xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">`,
    `<dc:title>${escapeXml(title)}</dc:title><dc:creator>述评</dc:creator></cp:coreProperties>`,
  ].join("");
}

/** The finished .docx, always with the same bytes. */
export function templatePackage(file: TemplateFile): Uint8Array {
  const parts = partsOf(file);
  const root = { header: "hdr", footer: "ftr" } as const;
  const texts: Record<string, string> = {
    "[Content_Types].xml": contentTypes(parts),
    "_rels/.rels": relationships([
      ["rId1", `${office}/officeDocument`, "word/document.xml"],
      [
        "rId2",
        "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
        "docProps/core.xml",
      ],
    ]),
    "docProps/core.xml": coreProperties(file.title),
    "word/document.xml": `${declaration}<w:document ${namespaces}><w:body>${file.body.join("")}${section(parts)}</w:body></w:document>`,
    "word/_rels/document.xml.rels": relationships([
      ["rId1", `${office}/styles`, "styles.xml"],
      ["rId2", `${office}/settings`, "settings.xml"],
      ["rId3", `${office}/numbering`, "numbering.xml"],
      ["rId4", `${office}/fontTable`, "fontTable.xml"],
      ...parts.map(({ id, kind, name }) => [id, `${office}/${kind}`, name] as const),
    ]),
    "word/styles.xml": stylesXml(namespaces),
    "word/settings.xml": settings,
    "word/numbering.xml": numbering,
    "word/fontTable.xml": fontTable,
  };
  for (const { name, kind, content } of parts) {
    texts[`word/${name}`] = `${declaration}<w:${root[kind]} ${namespaces}>${content}</w:${root[kind]}>`;
  }
  return fixedZip(Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, strToU8(text)])));
}
