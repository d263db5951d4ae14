import type { CharacterCheck, WindowScanner } from "../package";
import { parseRange } from "./cell-range";
import type { FastMerges } from "./fast-merges";
import { cellAddress, type CellRange } from "./grid";
import type { SheetContext } from "./read-cell";

/** A range stated by the wrong two of its corners. */
function isReversed(range: CellRange, text: string): boolean {
  const [first, second] = text.split(":");
  return first !== cellAddress(range.top, range.left) && second !== cellAddress(range.bottom, range.right);
}

/** The merged ranges of a sheet; the scanner stands on the "open" of `mergeCells`. Ranges of one cell are none. */
export function readMerges(
  scanner: WindowScanner,
  fast: FastMerges | null,
  characters: CharacterCheck,
  context: SheetContext,
): CellRange[] {
  const merges: CellRange[] = [];
  for (;;) {
    // The next merge follows behind the start tag or behind a merge that is closed, and nowhere else.
    if (fast && !(scanner.kind === "open" && scanner.selfClosing) && scanner.depth === 2) {
      const from = scanner.placeEnd;
      scanner.skipTo(fast.readAll(from, merges));
      if (scanner.placeEnd > from) characters.passed(from, scanner.placeEnd);
    }
    if (!scanner.nextWithin(2)) return merges;
    if (scanner.kind !== "open" || scanner.local !== "mergeCell") continue;
    const text = scanner.attribute("ref") ?? "";
    const range = parseRange(text);
    if (!range || isReversed(range, text))
      context.warn({ code: "merge-odd", values: { sheet: context.sheet, range: text } });
    if (range && (range.top !== range.bottom || range.left !== range.right)) merges.push(range);
  }
}
