import { character, closer, mm, pt, red, size } from "./measures";

/** A named paragraph style, as an office finds it in the style list of Word or WPS. */
interface NamedStyle {
  readonly id: string;
  readonly name: string;
  readonly font?: string;
  /** Half points. */
  readonly size?: number;
  readonly colour?: string;
  readonly bold?: boolean;
  /** Paragraph properties in schema order. */
  readonly paragraph?: string;
  readonly next?: string;
}

const song = "方正小标宋简体";
const hei = "黑体";
const kai = "楷体";

const exact = (points: number, before = 0, after = 0): string =>
  `<w:spacing w:before="${before}" w:after="${after}" w:line="${pt(points)}" w:lineRule="exact"/>`;
const space = (before: number, after = 0): string =>
  `<w:spacing w:before="${before}" w:after="${after}" w:line="240" w:lineRule="auto"/>`;
const offGrid = `<w:snapToGrid w:val="0"/>`;
/** No gaps between Chinese and digits: in narrow columns 逾期31天 stays on one line. */
const tight = `<w:autoSpaceDE w:val="0"/><w:autoSpaceDN w:val="0"/>`;
const centred = `<w:jc w:val="center"/>`;
const leftAligned = `<w:jc w:val="left"/>`;
const rightAligned = `<w:jc w:val="right"/>`;
const firstLine = `<w:ind w:firstLine="${2 * character}"/>`;
const rule = (side: string, kind: string, eighths: number, colour: string, gap: number): string =>
  `<w:${side} w:val="${kind}" w:sz="${eighths}" w:space="${gap}" w:color="${colour}"/>`;
/** 170 mm wide, centred on the paper, where the text is 156 mm (10.1). */
const wide = `<w:ind w:left="${-mm(8)}" w:right="${-mm(6)}"/>`;
const numbered = `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>`;

/** In the order in which a document uses them. */
export const namedStyles: readonly NamedStyle[] = [
  { id: "TagLine", name: "标签行", size: size.wu, colour: "808080", paragraph: `${offGrid}${exact(14)}${leftAligned}` },
  {
    id: "Masthead",
    name: "简报名称",
    font: song,
    size: size.masthead,
    colour: red,
    paragraph: `${offGrid}${exact(42)}${centred}`,
  },
  { id: "IssueNumber", name: "简报期号", paragraph: `${space(pt(12), pt(10))}${centred}` },
  { id: "IssuingOffice", name: "编印单位", paragraph: leftAligned },
  { id: "IssueDate", name: "编印日期", paragraph: rightAligned },
  {
    id: "RedRule",
    name: "红色分隔线",
    size: 8,
    paragraph: `<w:pBdr>${rule("bottom", "single", 18, red, 1)}</w:pBdr>${offGrid}${exact(6)}`,
  },
  {
    id: "OfficeMark",
    name: "发文机关标志",
    font: song,
    size: size.xiaochu,
    colour: red,
    paragraph: `${offGrid}${space(mm(33))}${centred}`,
  },
  {
    id: "SlipMark",
    name: "催办单机关标志",
    font: song,
    size: 40,
    colour: red,
    paragraph: `${offGrid}${exact(28)}${centred}`,
  },
  {
    id: "LetterMark",
    name: "信函机关标志",
    font: song,
    size: size.xiaochu,
    colour: red,
    paragraph: `<w:pBdr>${rule("bottom", "thickThinSmallGap", 18, red, 6)}</w:pBdr>${offGrid}${space(0)}${wide}${centred}`,
  },
  {
    id: "LetterFoot",
    name: "信函下双线",
    size: 2,
    paragraph: `<w:pBdr>${rule("top", "thinThickSmallGap", 18, red, 0)}</w:pBdr>${offGrid}${exact(1)}${wide}`,
  },
  { id: "DocumentNumber", name: "发文字号", paragraph: `${space(pt(28.95), pt(6))}${centred}` },
  { id: "LetterNumber", name: "函号", paragraph: `${space(pt(14))}${rightAligned}` },
  {
    id: "DocumentTitle",
    name: "公文标题",
    font: song,
    size: size.er,
    paragraph: `<w:keepNext/>${offGrid}${exact(35, pt(28), pt(24))}${centred}`,
    next: "Body",
  },
  { id: "Addressee", name: "主送机关", paragraph: leftAligned, next: "Body" },
  { id: "Body", name: "公文正文", paragraph: firstLine },
  { id: "LastBody", name: "公文正文（末段）", paragraph: `<w:keepNext/><w:keepLines/>${firstLine}` },
  {
    id: "HeadingOne",
    name: "公文一级标题",
    font: hei,
    paragraph: `<w:keepNext/>${firstLine}<w:outlineLvl w:val="0"/>`,
    next: "Body",
  },
  {
    id: "HeadingNumbered",
    name: "公文一级标题（自动编号）",
    font: hei,
    paragraph: `<w:keepNext/>${numbered}${firstLine}<w:outlineLvl w:val="0"/>`,
    next: "Body",
  },
  {
    id: "HeadingTwo",
    name: "公文二级标题",
    font: kai,
    paragraph: `<w:keepNext/>${firstLine}<w:outlineLvl w:val="1"/>`,
    next: "Body",
  },
  {
    id: "ArticleTitle",
    name: "文章题目",
    font: song,
    size: size.er,
    paragraph: `<w:keepNext/>${offGrid}${exact(35, pt(18), pt(12))}${centred}<w:outlineLvl w:val="0"/>`,
    next: "Body",
  },
  { id: "Author", name: "文章作者", font: kai, paragraph: `<w:keepNext/>${space(0, pt(12))}${centred}`, next: "Body" },
  {
    id: "TableTitle",
    name: "表格标题",
    font: hei,
    size: size.si,
    paragraph: `<w:keepNext/>${offGrid}${exact(26, pt(14), pt(8))}${centred}`,
  },
  {
    id: "TableHead",
    name: "表格表头",
    font: hei,
    size: size.xiaosi,
    paragraph: `${tight}${offGrid}${exact(19)}${centred}`,
  },
  { id: "TableText", name: "表格文字", size: size.xiaosi, paragraph: `${tight}${offGrid}${exact(19)}${leftAligned}` },
  {
    id: "TableCentred",
    name: "表格居中文字",
    size: size.xiaosi,
    paragraph: `${tight}${offGrid}${exact(19)}${centred}`,
  },
  {
    id: "SmallHead",
    name: "任务表表头",
    font: hei,
    size: size.wu,
    paragraph: `${tight}${offGrid}${exact(15)}${centred}`,
  },
  { id: "SmallText", name: "任务表文字", size: size.wu, paragraph: `${tight}${offGrid}${exact(15)}${leftAligned}` },
  { id: "SmallCentred", name: "任务表居中文字", size: size.wu, paragraph: `${tight}${offGrid}${exact(15)}${centred}` },
  { id: "FormText", name: "回执文字", size: size.si, paragraph: `${offGrid}${exact(24)}${leftAligned}` },
  { id: "FormLabel", name: "回执栏目", size: size.si, paragraph: `${offGrid}${exact(24)}${centred}` },
  { id: "TableGap", name: "表格前后空行", size: size.wu, paragraph: `${offGrid}${exact(8)}` },
  {
    id: "SignOff",
    name: "编审签发",
    size: size.si,
    paragraph: `<w:keepNext/><w:pBdr>${rule("top", "single", 8, "auto", 6)}${rule("bottom", "single", 6, "auto", 6)}</w:pBdr><w:tabs><w:tab w:val="center" w:pos="4423"/><w:tab w:val="right" w:pos="8500"/></w:tabs>${offGrid}${exact(24, pt(22))}<w:ind w:left="${pt(14)}" w:right="${pt(14)}"/>${leftAligned}`,
  },
  {
    id: "Distribution",
    name: "本期发至",
    size: size.si,
    paragraph: `<w:pBdr>${rule("bottom", "single", 8, "auto", 6)}</w:pBdr>${offGrid}${exact(24, pt(6))}<w:ind w:left="${pt(14 * 6)}" w:right="${pt(14)}" w:hanging="${pt(14 * 5)}"/>`,
  },
  {
    id: "AttachmentNote",
    name: "附件说明",
    paragraph: `<w:keepNext/>${space(pt(28.95))}<w:ind w:left="${5 * character}" w:hanging="${3 * character}"/>`,
  },
  {
    id: "Signature",
    name: "发文机关署名",
    paragraph: `<w:keepNext/>${space(pt(28.95))}<w:ind w:right="${2 * character}"/>${rightAligned}`,
    next: "SignedOn",
  },
  { id: "SignedOn", name: "成文日期", paragraph: `<w:ind w:right="${4 * character}"/>${rightAligned}` },
  { id: "Contact", name: "附注", paragraph: `${space(pt(14))}${firstLine}` },
  {
    id: "CopiesTo",
    name: "抄送机关",
    size: size.si,
    paragraph: `${offGrid}${exact(26, pt(12))}<w:ind w:left="${pt(14 * 4)}" w:right="${pt(14)}" w:hanging="${pt(14 * 3)}"/>`,
  },
  {
    id: "CopiesRuled",
    name: "抄送机关（版记）",
    size: size.si,
    paragraph: `<w:keepNext/><w:pBdr>${rule("top", "single", 8, "auto", 4)}${rule("bottom", "single", 6, "auto", 4)}</w:pBdr>${offGrid}${exact(26, pt(24))}<w:ind w:left="${pt(14 * 4)}" w:right="${pt(14)}" w:hanging="${pt(14 * 3)}"/>`,
  },
  {
    id: "PrintedBy",
    name: "印发机关（版记）",
    size: size.si,
    paragraph: `<w:pBdr>${rule("bottom", "single", 8, "auto", 4)}</w:pBdr><w:tabs><w:tab w:val="right" w:pos="8500"/></w:tabs>${offGrid}${exact(26, pt(4))}<w:ind w:left="${pt(14)}" w:right="${pt(14)}"/>${leftAligned}`,
  },
  { id: "AttachmentMark", name: "附件序号", font: hei, paragraph: leftAligned },
  {
    id: "AttachmentTitle",
    name: "附件标题",
    font: song,
    size: size.er,
    paragraph: `<w:keepNext/>${offGrid}${exact(35, pt(24), pt(14))}${centred}`,
  },
];

function styleXml({ id, name, font, size: half, colour, bold, paragraph, next }: NamedStyle): string {
  const fonts = font ? `<w:rFonts w:ascii="${font}" w:eastAsia="${font}" w:hAnsi="${font}" w:cs="${font}"/>` : "";
  const look = [
    fonts,
    bold ? "<w:b/>" : "",
    colour ? `<w:color w:val="${colour}"/>` : "",
    half ? `<w:spacing w:val="0"/><w:sz w:val="${half}"/><w:szCs w:val="${half}"/>` : "",
  ].join("");
  return [
    `<w:style w:type="paragraph" w:customStyle="1" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="Normal"/>`,
    next ? `<w:next w:val="${next}"/>` : "",
    `<w:qFormat/>`,
    paragraph ? `<w:pPr>${paragraph}</w:pPr>` : "",
    look ? `<w:rPr>${look}</w:rPr>` : "",
    `</w:style>`,
  ].join("");
}

/** The style part: 三号仿宋 as default (5.2.2), the named styles, one table style. */
export function stylesXml(namespaces: string): string {
  const body = `<w:rFonts w:ascii="仿宋" w:eastAsia="仿宋" w:hAnsi="仿宋" w:cs="Times New Roman"/>`;
  const line = (side: string): string => rule(side, "single", 4, "auto", 0);
  return [
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:styles ${namespaces}>`,
    `<w:docDefaults><w:rPrDefault><w:rPr>${body}<w:kern w:val="2"/><w:sz w:val="${size.san}"/><w:szCs w:val="${size.san}"/>`,
    `<w:lang w:val="en-US" w:eastAsia="zh-CN" w:bidi="ar-SA"/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>`,
    `<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/>`,
    `<w:pPr><w:widowControl w:val="0"/><w:jc w:val="both"/></w:pPr><w:rPr><w:spacing w:val="${closer}"/><w:sz w:val="${size.san}"/><w:szCs w:val="${size.san}"/></w:rPr></w:style>`,
    `<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/></w:style>`,
    `<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/>`,
    `<w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>`,
    `<w:style w:type="table" w:customStyle="1" w:styleId="OfficialTable"><w:name w:val="公文表格"/><w:basedOn w:val="TableNormal"/>`,
    `<w:tblPr><w:tblBorders>${["top", "left", "bottom", "right", "insideH", "insideV"].map(line).join("")}</w:tblBorders>`,
    `<w:tblCellMar><w:top w:w="28" w:type="dxa"/><w:left w:w="60" w:type="dxa"/><w:bottom w:w="28" w:type="dxa"/><w:right w:w="60" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>`,
    `<w:style w:type="paragraph" w:styleId="Footer"><w:name w:val="footer"/><w:basedOn w:val="Normal"/><w:pPr>${offGrid}</w:pPr>`,
    `<w:rPr><w:rFonts w:ascii="宋体" w:eastAsia="宋体" w:hAnsi="宋体"/><w:spacing w:val="0"/><w:sz w:val="${size.si}"/><w:szCs w:val="${size.si}"/></w:rPr></w:style>`,
    `<w:style w:type="paragraph" w:styleId="Header"><w:name w:val="header"/><w:basedOn w:val="Normal"/><w:pPr>${offGrid}</w:pPr></w:style>`,
    ...namedStyles.map(styleXml),
    `</w:styles>`,
  ].join("");
}
