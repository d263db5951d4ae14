import type { Package } from "../package";
import { formatRange, parseRange } from "./cell-range";
import type { SheetContent } from "./read-sheet";
import { withAttributes, type Splice } from "./xml-splice";

/** First and last row and column that have a cell element at all, styled blanks included; null when there is none. */
function usedRange(content: SheetContent): Extent | null {
  const { store } = content;
  const used = { top: 0, left: Infinity, bottom: 0, right: 0 };
  for (let place = 0; place < store.rows; place += 1) {
    const first = store.rowFirst[place] ?? 0;
    const end = place + 1 < store.rows ? (store.rowFirst[place + 1] ?? 0) : store.count;
    if (first === end) continue;
    const row = store.rowNumbers[place] ?? 0;
    used.top ||= row;
    used.bottom = row;
    used.left = Math.min(used.left, store.columns[first] ?? Infinity);
    used.right = Math.max(used.right, store.columns[end - 1] ?? 0);
  }
  return used.bottom > 0 ? used : null;
}

export interface Extent {
  top: number;
  left: number;
  bottom: number;
  right: number;
}

/** The splice that makes the sheet's stated dimension cover its cells, and those to be added; `shrink` also lets it get smaller. */
export function editDimension(content: SheetContent, added: Extent | null, shrink: boolean, pack: Package): Splice[] {
  const element = content.elements.find(({ local }) => local === "dimension");
  const present = element ? usedRange(content) : null;
  const used = present && added ? united(present, added) : (present ?? added);
  if (!element || !used) return [];
  const xml = content.file.slice(element.start, element.end);
  const stated = parseRange(/\sref\s*=\s*["']([^"']*)/.exec(xml)?.[1] ?? "");
  if (!stated) return [];
  const wanted = shrink ? used : united(stated, used);
  if (formatRange(wanted) === formatRange(stated)) return [];
  return [
    { start: element.start, end: element.end, text: withAttributes(xml, { ref: formatRange(wanted) }, pack.fault) },
  ];
}

function united(one: Extent, other: Extent): Extent {
  return {
    top: Math.min(one.top, other.top),
    left: Math.min(one.left, other.left),
    bottom: Math.max(one.bottom, other.bottom),
    right: Math.max(one.right, other.right),
  };
}
