import type { Package } from "../package";
import { formatRange, parseRange } from "./cell-range";
import type { SheetContent } from "./read-sheet";
import { withAttributes, type Splice } from "./xml-splice";

/** First and last row and column that have a cell element at all, styled blanks included; null when there is none. */
function usedRange(content: SheetContent) {
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

/** The splice that makes the sheet's stated dimension cover its cells; `shrink` also lets it get smaller. */
export function editDimension(content: SheetContent, shrink: boolean, pack: Package): Splice[] {
  const element = content.elements.find(({ local }) => local === "dimension");
  const used = usedRange(content);
  if (!element || !used) return [];
  const xml = content.file.text.slice(element.start, element.end);
  const stated = parseRange(/\sref\s*=\s*["']([^"']*)/.exec(xml)?.[1] ?? "");
  if (!stated) return [];
  const wanted = shrink
    ? used
    : {
        top: Math.min(stated.top, used.top),
        left: Math.min(stated.left, used.left),
        bottom: Math.max(stated.bottom, used.bottom),
        right: Math.max(stated.right, used.right),
      };
  if (formatRange(wanted) === formatRange(stated)) return [];
  return [
    { start: element.start, end: element.end, text: withAttributes(xml, { ref: formatRange(wanted) }, pack.fault) },
  ];
}
