import { XmlScanner, type Package } from "../package";
import { parseRange } from "./cell-range";
import type { TableRange } from "./grid";
import { readPart, readRelationships } from "./relationships";

/** A table with the part that describes it. */
export interface SheetTable extends TableRange {
  readonly part: string;
}

function readTable(pack: Package, part: string): SheetTable | null {
  const file = readPart(pack, part);
  if (!file) return null;
  const scanner = new XmlScanner(file.text, part, pack.fault);
  let table: SheetTable | null = null;
  while (scanner.next()) {
    if (scanner.kind !== "open" || scanner.depth !== 1 || scanner.local !== "table") continue;
    const range = parseRange(scanner.attribute("ref") ?? "");
    const name = scanner.attribute("displayName") ?? scanner.attribute("name") ?? "";
    const headerRows = Number(scanner.attribute("headerRowCount") ?? 1);
    const totalsRows = Number(scanner.attribute("totalsRowCount") ?? 0);
    if (range) table = { part, name, range, headerRows, totalsRows };
  }
  return table;
}

/** The tables of a sheet, in the order of its relationships. */
export function readTables(pack: Package, sheetPart: string): SheetTable[] {
  return readRelationships(pack, sheetPart)
    .filter(({ type, external }) => type === "table" && !external)
    .map(({ target }) => readTable(pack, target))
    .filter((table) => table !== null);
}
