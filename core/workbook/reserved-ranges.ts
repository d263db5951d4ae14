import { XmlScanner, type Package } from "../package";
import { parseRange } from "./cell-range";
import type { CellRange } from "./grid";
import { readPart, readRelationships } from "./relationships";

/** Where pivot tables lie on a sheet: what is written there is lost when they are laid out again. */
export function pivotRanges(pack: Package, sheetPart: string): CellRange[] {
  const ranges: CellRange[] = [];
  for (const { type, target, external } of readRelationships(pack, sheetPart)) {
    const file = type === "pivotTable" && !external ? readPart(pack, target) : null;
    if (!file) continue;
    const scanner = new XmlScanner(file.text, file.part, pack.fault);
    while (scanner.next()) {
      if (scanner.kind !== "open" || scanner.depth !== 2 || scanner.local !== "location") continue;
      const range = parseRange(scanner.attribute("ref") ?? "");
      if (range) ranges.push(range);
    }
  }
  return ranges;
}
