import { escapeXmlAttribute, XmlScanner } from "../package";
import type { BookEditor } from "./book-editor";
import type { SheetEntry } from "./book-parts";
import type { CellInput, NewSheet } from "./changes";
import { cellXml, readyInput } from "./cell-xml";
import { dayFormat } from "./built-in-formats";
import { columnLetters } from "./grid";
import { isMain, strictMain } from "./namespaces";
import { usualColumnWidth, wrappedHeight } from "./row-height";
import type { StyleEditor } from "./style-editor";
import { workbookFault, type WorkbookWarning } from "./workbook-fault";
import { applySplices } from "./xml-splice";

const contentType = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";

/** What Excel allows as a sheet name. */
function checkName(name: string, taken: readonly string[]): void {
  if (name.trim() === "" || name.length > 31 || /[[\]:*?/\\]|^'|'$/.test(name) || /^history$/i.test(name)) {
    throw workbookFault("sheet-name", { sheet: name });
  }
  if (taken.some((each) => each.toLowerCase() === name.toLowerCase()))
    throw workbookFault("sheet-exists", { sheet: name });
}

function sheetXml(
  sheet: NewSheet,
  styles: StyleEditor,
  date1904: boolean,
  strict: boolean,
  warn: (warning: WorkbookWarning) => void,
): string {
  const main = strict ? strictMain : "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  const heading = styles.heading();
  const wrapped = styles.wrapped();
  const styleOf = (row: number, input: CellInput): number => {
    if (row === 1) return heading;
    if (input.type === "date") return styles.withNumberFormat(wrapped, dayFormat);
    if (input.type === "number" && input.format) return styles.withNumberFormat(wrapped, input.format);
    return wrapped;
  };
  const rows = sheet.rows.map((inputs, index) => {
    const row = index + 1;
    const cells = inputs.map((input, at) => {
      const place = { sheet: sheet.name, row, column: at + 1 };
      return cellXml(place, readyInput(input, place, date1904, warn), styleOf(row, input), "");
    });
    const texts = inputs.flatMap((input, at) =>
      input.type === "text" ? [{ text: input.text, width: sheet.widths?.[at] ?? usualColumnWidth }] : [],
    );
    const height = wrappedHeight(texts);
    return `<row r="${row}"${height === null ? "" : ` ht="${height}"`}>${cells.join("")}</row>`;
  });
  const columns = Math.max(1, ...sheet.rows.map((row) => row.length));
  const widths = (sheet.widths ?? []).map(
    (width, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`,
  );
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${main}">` +
    `<dimension ref="A1:${columnLetters(columns)}${Math.max(1, rows.length)}"/>` +
    (widths.length > 0 ? `<cols>${widths.join("")}</cols>` : "") +
    `<sheetData>${rows.join("")}</sheetData></worksheet>`
  );
}

/** Adds a sheet behind the others; returns its entry. */
export function addSheet(
  editor: BookEditor,
  sheet: NewSheet,
  sheets: readonly SheetEntry[],
  styles: StyleEditor,
  warn: (warning: WorkbookWarning) => void,
): SheetEntry {
  const { book, pack } = editor;
  checkName(
    sheet.name,
    sheets.map(({ name }) => name),
  );
  const folder = `${book.part.slice(0, book.part.lastIndexOf("/") + 1)}worksheets/`;
  let number = sheets.length + 1;
  while (editor.has(`${folder}sheet${number}.xml`)) number += 1;
  const part = `${folder}sheet${number}.xml`;
  const relation = editor.addPart(
    part,
    sheetXml(sheet, styles, book.date1904, book.strict, warn),
    contentType,
    "worksheet",
  );
  const sheetId = Math.max(0, ...sheets.map((each) => each.sheetId)) + 1;
  const file = editor.read(book.part);
  const text = file?.text ?? "";
  const scanner = new XmlScanner(text, book.part, pack.fault);
  let model: { prefix: string; attribute: string; declarations: string } | null = null;
  while (scanner.next()) {
    if (scanner.kind === "open" && scanner.depth === 3 && scanner.local === "sheet" && isMain(scanner.namespace)) {
      const names = scanner.attributeNames();
      const attribute = names.find((name) => name.endsWith(":id")) ?? "r:id";
      // Namespaces that the model declares on itself hold for it alone.
      const declarations = names
        .filter((name) => name.startsWith("xmlns"))
        .map((name) => ` ${name}="${escapeXmlAttribute(scanner.attribute(name) ?? "")}"`)
        .join("");
      model = { prefix: scanner.name.slice(0, -"sheet".length), attribute, declarations };
    }
    if (!model || scanner.kind !== "close" || scanner.depth !== 1) continue;
    const { prefix, attribute, declarations } = model;
    const xml = `<${prefix}sheet name="${escapeXmlAttribute(sheet.name)}" sheetId="${sheetId}" ${attribute}="${relation}"${declarations}/>`;
    editor.put(book.part, applySplices(text, [{ start: scanner.start, end: scanner.start, text: xml }]));
    break;
  }
  return { name: sheet.name, sheetId, relation, type: "worksheet", part, hidden: false };
}
