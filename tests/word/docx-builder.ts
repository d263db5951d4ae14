import { archiveOf } from "../../core/package";
import { nodeCodec } from "../../scripts/host/node-codec";

const main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const namespaces =
  `xmlns:w="${main}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" ` +
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" ' +
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" ' +
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" ' +
  'xmlns:v="urn:schemas-microsoft-com:vml" ' +
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" ' +
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"';
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const type = "application/vnd.openxmlformats-officedocument.wordprocessingml";
const relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packageRelations = "http://schemas.openxmlformats.org/package/2006";

/** A run with text; `look` is its w:rPr. */
export const run = (text: string, look = ""): string => `<w:r>${look}<w:t>${text}</w:t></w:r>`;
/** A paragraph of runs, one for each text. */
export const para = (...texts: string[]): string => `<w:p>${texts.map((text) => run(text)).join("")}</w:p>`;
/** A table of rows of cells; a cell is the XML of its paragraphs. */
export const table = (...rows: string[][]): string =>
  `<w:tbl><w:tblPr/><w:tblGrid><w:gridCol/></w:tblGrid>${rows.map(row).join("")}</w:tbl>`;
export const row = (cells: readonly string[]): string => `<w:tr>${cells.map(cell).join("")}</w:tr>`;
export const cell = (content: string): string => `<w:tc><w:tcPr/>${content}</w:tc>`;

export interface DocumentParts {
  readonly header?: string;
  readonly footer?: string;
  readonly footnotes?: string;
  readonly title?: string;
  readonly section?: string;
  /** What the main part says it is; default "document". */
  readonly main?: "document" | "template";
  /** More parts by name, e.g. a macro; added to the package as they are. */
  readonly more?: readonly { readonly name: string; readonly text: string; readonly type?: string }[];
}

const defaultSection =
  '<w:sectPr>%references%<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="2098" w:right="1474" w:bottom="1984" w:left="1588" w:header="851" w:footer="1400" w:gutter="0"/></w:sectPr>';

/** A small .docx with the given body; parts that are not asked for are not there. */
export function docx(body: string, parts: DocumentParts = {}): Uint8Array {
  const extra = [
    ["header1.xml", "header", parts.header && `<w:hdr ${namespaces}>${parts.header}</w:hdr>`],
    ["footer1.xml", "footer", parts.footer && `<w:ftr ${namespaces}>${parts.footer}</w:ftr>`],
    ["footnotes.xml", "footnotes", parts.footnotes && `<w:footnotes ${namespaces}>${parts.footnotes}</w:footnotes>`],
  ].filter((each): each is [string, string, string] => Boolean(each[2]));
  const references = extra
    .filter(([, kind]) => kind !== "footnotes")
    .map(([, kind]) => `<w:${kind}Reference w:type="default" r:id="rId_${kind}"/>`)
    .join("");
  const section = (parts.section ?? defaultSection).replace("%references%", references);
  const more = parts.more ?? [];
  const overrides = extra.map(
    ([name, kind]) => `<Override PartName="/word/${name}" ContentType="${type}.${kind}+xml"/>`,
  );
  const types = more.map(
    (each) => `<Override PartName="/${each.name}" ContentType="${each.type ?? "application/xml"}"/>`,
  );
  const core = "docProps/core.xml";
  const files: [string, string][] = [
    [
      "[Content_Types].xml",
      `${head}<Types xmlns="${packageRelations}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${type}.${parts.main ?? "document"}.main+xml"/><Override PartName="/${core}" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>${overrides.join("")}${types.join("")}</Types>`,
    ],
    [
      "_rels/.rels",
      `${head}<Relationships xmlns="${packageRelations}/relationships"><Relationship Id="rId1" Type="${relation}/officeDocument" Target="word/document.xml"/><Relationship Id="rId2" Type="${packageRelations}/relationships/metadata/core-properties" Target="${core}"/></Relationships>`,
    ],
    ["word/document.xml", `${head}<w:document ${namespaces}><w:body>${body}${section}</w:body></w:document>`],
    [
      "word/_rels/document.xml.rels",
      `${head}<Relationships xmlns="${packageRelations}/relationships">${extra.map(([name, kind]) => `<Relationship Id="rId_${kind}" Type="${relation}/${kind}" Target="${name}"/>`).join("")}</Relationships>`,
    ],
    [
      core,
      `${head}<cp:coreProperties xmlns:cp="${packageRelations}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">${parts.title === undefined ? "" : `<dc:title>${parts.title}</dc:title>`}</cp:coreProperties>`,
    ],
    ...extra.map(([name, , xml]): [string, string] => [`word/${name}`, head + xml]),
    ...more.map((each): [string, string] => [each.name, each.text]),
  ];
  return archiveOf(
    files.map(([name, text]) => ({ name, bytes: new TextEncoder().encode(text) })),
    nodeCodec,
  );
}
