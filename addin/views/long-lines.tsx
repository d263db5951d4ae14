import type { ComponentChildren } from "preact";
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { RowHeights, windowOf, type RowWindow } from "../model/row-window";
import { Lines } from "./pieces";

/** From this many rows on only those in sight are in the page. */
const longFrom = 120;
const spareRows = 10;
/** Height of a line until one has been measured. */
const guess = 58;

export interface LongLinesProps<Item> {
  readonly items: readonly Item[];
  readonly keyOf: (item: Item, place: number) => string | number;
  readonly children: (item: Item) => ComponentChildren;
}

/** Lines of any number: 20,000 scroll like twenty. */
export function LongLines<Item>({ items, keyOf, children }: LongLinesProps<Item>) {
  const box = useRef<HTMLDivElement>(null);
  const heights = useRef(new RowHeights(guess));
  const isLong = items.length >= longFrom;
  const all: RowWindow = { first: 0, end: items.length, before: 0, after: 0 };
  const [shown, setShown] = useState<RowWindow>({ ...all, end: Math.min(items.length, longFrom / 2) });
  useWindow(box, heights.current, isLong ? items.length : 0, setShown);
  const { first, end, before, after } = isLong ? shown : all;
  return (
    <div ref={box}>
      <Lines>
        {before > 0 ? <li key="before" class="room" aria-hidden="true" style={{ height: `${before}px` }} /> : null}
        {items.slice(first, end).map((item, at) => (
          <li
            key={keyOf(item, first + at)}
            data-place={first + at}
            {...(isLong ? { "aria-setsize": items.length, "aria-posinset": first + at + 1 } : {})}
          >
            {children(item)}
          </li>
        ))}
        {after > 0 ? <li key="after" class="room" aria-hidden="true" style={{ height: `${after}px` }} /> : null}
      </Lines>
    </div>
  );
}

const sameWindow = (a: RowWindow, b: RowWindow): boolean =>
  a.first === b.first && a.end === b.end && a.before === b.before && a.after === b.after;

/** Follows whatever scrolls the list: the pane beside the sheet, or the whole page in Excel. */
function useWindow(
  box: { current: HTMLDivElement | null },
  heights: RowHeights,
  count: number,
  set: (change: (before: RowWindow) => RowWindow) => void,
): void {
  useLayoutEffect(() => {
    if (count === 0) return;
    const look = (): void => {
      const list = box.current;
      if (!list) return;
      for (const line of list.querySelectorAll<HTMLElement>("[data-place]"))
        heights.note(Number(line.dataset["place"]), line.offsetHeight);
      const { top } = list.getBoundingClientRect();
      const next = windowOf(count, heights, { top: -top, bottom: innerHeight - top }, spareRows);
      keepFocus(list, next);
      set((before) => (sameWindow(before, next) ? before : next));
    };
    look();
    addEventListener("scroll", look, { capture: true, passive: true });
    addEventListener("resize", look);
    return () => {
      removeEventListener("scroll", look, { capture: true });
      removeEventListener("resize", look);
    };
  }, [count]);
}

/** A line that scrolls out of sight leaves its focus to the first one that stays. */
function keepFocus(list: HTMLElement, { first, end }: RowWindow): void {
  const line = document.activeElement?.closest<HTMLElement>("[data-place]");
  if (!line || !list.contains(line)) return;
  const place = Number(line.dataset["place"]);
  if (place >= first && place < end) return;
  const lines = [...list.querySelectorAll<HTMLElement>("[data-place]")];
  const stays = lines.find((each) => Number(each.dataset["place"]) >= first && Number(each.dataset["place"]) < end);
  (stays ?? list.closest<HTMLElement>("#view"))
    ?.querySelector<HTMLElement>(".pressable")
    ?.focus({ preventScroll: true });
}
