import { makeZip, type ZipEntry, type ZipOptions } from "./make-zip";

export const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
export const relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packageRelations = "http://schemas.openxmlformats.org/package/2006/relationships";
const declaration = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n`;

/** A relationship written short: type's last word → target. */
export type Links = readonly (readonly [type: string, target: string])[];

/** What differs from the plainest workbook. */
export interface BookParts {
  /** Attributes of the worksheet element besides the namespaces. */
  readonly sheetAttributes?: string;
  /** Children before sheetData. */
  readonly before?: string;
  /** Rows. */
  readonly rows?: string;
  /** Children behind sheetData. */
  readonly after?: string;
  /** The whole sheet part instead. */
  readonly sheet?: string | Uint8Array;
  readonly sheetLinks?: Links;
  readonly bookLinks?: Links;
  readonly rootLinks?: Links;
  /** Inside workbook, besides sheets. */
  readonly bookBefore?: string;
  readonly bookAfter?: string;
  readonly moreSheets?: string;
  readonly styles?: string | null;
  readonly strings?: string | null;
  readonly parts?: Readonly<Record<string, string | Uint8Array>>;
  readonly types?: string;
  readonly without?: readonly string[];
  readonly rename?: (name: string) => string;
  readonly entry?: (entry: ZipEntry) => ZipEntry;
  readonly extraEntries?: readonly ZipEntry[];
  readonly zip?: ZipOptions;
}

export const defaultRows =
  `<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row>` +
  `<row r="2" spans="1:3"><c r="A2" t="inlineStr"><is><t>制定方案</t></is></c><c r="B2" s="1"><v>42957</v></c><c r="C2"><v>3.5</v></c></row>`;

export const defaultStyles =
  `<styleSheet xmlns="${main}"><numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;"/></numFmts>` +
  `<fonts count="2"><font><sz val="11"/><name val="宋体"/></font><font><strike/><sz val="11"/><name val="宋体"/></font></fonts>` +
  `<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>` +
  `<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>` +
  `<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>` +
  `<cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/></cellXfs>` +
  `<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;

function links(entries: Links): string {
  const each = entries.map(([type, target], index) => {
    const external = /^(https?|file|mailto):/.test(target) ? ` TargetMode="External"` : "";
    return `<Relationship Id="rId${index + 1}" Type="${relations}/${type}" Target="${target}"${external}/>`;
  });
  return `${declaration}<Relationships xmlns="${packageRelations}">${each.join("")}</Relationships>`;
}

export function sheetXml(parts: BookParts): string {
  const head = `${declaration}<worksheet xmlns="${main}" xmlns:r="${relations}"${parts.sheetAttributes ?? ""}>`;
  const before = parts.before ?? `<dimension ref="A1:C2"/>`;
  return `${head}${before}<sheetData>${parts.rows ?? defaultRows}</sheetData>${parts.after ?? ""}</worksheet>`;
}

/** A workbook with one sheet 任务分解表 and whatever else is asked for. */
export function makeBook(parts: BookParts = {}): Uint8Array {
  const bookLinks: Links = [
    ["worksheet", "worksheets/sheet1.xml"],
    ["styles", "styles.xml"],
    ["sharedStrings", "sharedStrings.xml"],
    ...(parts.bookLinks ?? []),
  ];
  const files: Record<string, string | Uint8Array | null> = {
    "[Content_Types].xml":
      `${declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="bin" ContentType="application/octet-stream"/>` +
      `<Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>${parts.types ?? ""}</Types>`,
    "_rels/.rels": links([["officeDocument", "xl/workbook.xml"], ...(parts.rootLinks ?? [])]),
    "xl/workbook.xml": `${declaration}<workbook xmlns="${main}" xmlns:r="${relations}">${parts.bookBefore ?? ""}<sheets><sheet name="任务分解表" sheetId="1" r:id="rId1"/>${parts.moreSheets ?? ""}</sheets>${parts.bookAfter ?? ""}</workbook>`,
    "xl/_rels/workbook.xml.rels": links(bookLinks),
    "xl/worksheets/sheet1.xml": parts.sheet ?? sheetXml(parts),
    "xl/styles.xml": parts.styles === undefined ? declaration + defaultStyles : parts.styles,
    "xl/sharedStrings.xml":
      parts.strings === undefined
        ? `${declaration}<sst xmlns="${main}" count="2" uniqueCount="2"><si><t>工作内容</t></si><si><t>完成时间</t></si></sst>`
        : parts.strings,
    ...(parts.sheetLinks ? { "xl/worksheets/_rels/sheet1.xml.rels": links(parts.sheetLinks) } : {}),
    ...parts.parts,
  };
  const entries = Object.entries(files)
    .filter(([name, data]) => data !== null && !parts.without?.includes(name))
    .map(([name, data]): ZipEntry => ({ name: parts.rename?.(name) ?? name, data: data ?? "" }))
    .map((entry) => parts.entry?.(entry) ?? entry);
  return makeZip([...entries, ...(parts.extraEntries ?? [])], parts.zip);
}
