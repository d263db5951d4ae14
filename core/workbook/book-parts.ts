import { XmlScanner, type Package } from "../package";
import { isMain, isRelation, strictMain } from "./namespaces";
import { readPart, readRelationships, type PartText, type Relationship } from "./relationships";
import { workbookFault, type WorkbookWarning } from "./workbook-fault";

export interface SheetEntry {
  readonly name: string;
  readonly sheetId: number;
  readonly relation: string;
  /** "worksheet", "chartsheet" …; "" for a sheet that names no part, as old converters left macro modules behind. */
  readonly type: string;
  readonly part: string;
  readonly hidden: boolean;
}

/** The workbook part understood: which sheets there are and where everything stands. */
export interface BookParts {
  readonly part: string;
  readonly file: PartText;
  readonly sheets: readonly SheetEntry[];
  readonly relationships: readonly Relationship[];
  readonly date1904: boolean;
  readonly strict: boolean;
  readonly signed: boolean;
  readonly warnings: readonly WorkbookWarning[];
}

function mimetypeOf(pack: Package): string {
  const bytes = pack.read("mimetype");
  return bytes ? Array.from(bytes.subarray(0, 100), (byte) => String.fromCharCode(byte)).join("") : "";
}

function refuseOther(pack: Package, main: string | null): never {
  if (main?.endsWith(".bin")) throw workbookFault("other-document", { kind: "xlsb" });
  if (pack.find("word/document.xml")) throw workbookFault("other-document", { kind: "word" });
  if (pack.find("ppt/presentation.xml")) throw workbookFault("other-document", { kind: "slides" });
  if (mimetypeOf(pack).includes("opendocument")) throw workbookFault("other-document", { kind: "ods" });
  if (main) throw pack.fault("part-missing", { part: main, neededBy: "_rels/.rels" });
  const content = pack.find("[Content_Types].xml") ?? pack.find("xl/workbook.xml");
  if (content) throw pack.fault("part-missing", { part: "_rels/.rels", neededBy: "" });
  throw workbookFault("other-document", { kind: "plain-zip" });
}

const truthy = (text: string | null): boolean => text === "1" || text === "true" || text === "on";

interface BookText {
  sheets: { name: string; sheetId: number; relation: string; hidden: boolean }[];
  date1904: boolean;
  namespace: string;
}

function readBookText(file: PartText, pack: Package): BookText | null {
  const scanner = new XmlScanner(file.text, file.part, pack.fault);
  const found: BookText = { sheets: [], date1904: false, namespace: "" };
  while (scanner.next()) {
    if (scanner.kind !== "open") continue;
    if (scanner.depth === 1) {
      found.namespace = scanner.namespace;
      if (scanner.local !== "workbook" || !isMain(found.namespace)) return null;
    } else if (!isMain(scanner.namespace)) continue;
    else if (scanner.local === "workbookPr") found.date1904 = truthy(scanner.attribute("date1904"));
    else if (scanner.local === "sheet") {
      const state = scanner.attribute("state");
      found.sheets.push({
        name: scanner.attribute("name") ?? "",
        sheetId: Number(scanner.attribute("sheetId") ?? 0),
        relation: scanner.attributeIn(isRelation, "id") ?? "",
        hidden: state === "hidden" || state === "veryHidden",
      });
    }
  }
  return found;
}

/** Finds the workbook and its sheets through the package's relationships; refuses packages that are no workbook. */
export function readBookParts(pack: Package): BookParts {
  const root = readRelationships(pack, "");
  const main = root.find(({ type }) => type === "officeDocument")?.target ?? null;
  const file = main === null || main.endsWith(".bin") ? null : readPart(pack, main);
  const book = file && readBookText(file, pack);
  if (!main || !file || !book) refuseOther(pack, file ? null : main);
  if (book.sheets.length === 0) throw workbookFault("no-sheets", {});
  const relationships = readRelationships(pack, main);
  const warnings: WorkbookWarning[] = [];
  if (pack.oddNames) warnings.push({ code: "odd-part-names", values: {} });
  const seen = new Set<number>();
  const sheets = book.sheets.map((sheet): SheetEntry => {
    if (seen.has(sheet.sheetId)) warnings.push({ code: "duplicate-sheet-ids", values: { sheet: sheet.name } });
    seen.add(sheet.sheetId);
    if (sheet.relation === "") {
      warnings.push({ code: "sheet-without-part", values: { sheet: sheet.name } });
      return { ...sheet, type: "", part: "" };
    }
    const relation = relationships.find(({ id }) => id === sheet.relation);
    if (!relation || !pack.find(relation.target)) {
      throw pack.fault("part-missing", { part: relation?.target ?? sheet.relation, neededBy: sheet.name });
    }
    return { ...sheet, type: relation.type, part: relation.target };
  });
  if (sheets.every(({ part }) => part === "")) throw workbookFault("no-sheets", {});
  const signed = root.some(({ type }) => type === "origin");
  return {
    part: main,
    file,
    sheets,
    relationships,
    date1904: book.date1904,
    strict: book.namespace === strictMain,
    signed,
    warnings,
  };
}
