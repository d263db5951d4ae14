import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { cellAddress } from "../../core/workbook/grid";
import { headHeight, type GridLayout } from "./layout";
import type { Place } from "./moves";

export interface Box {
  readonly current: HTMLDivElement | null;
}

/** How far the grid is scrolled and how much of it is in sight. */
export interface Sight {
  readonly scroll: number;
  readonly height: number;
}

export function useSight(wrap: Box): Sight {
  const [sight, set] = useState<Sight>({ scroll: 0, height: 600 });
  useLayoutEffect(() => {
    const box = wrap.current;
    if (!box) return;
    const look = () => set({ scroll: box.scrollTop, height: box.clientHeight });
    look();
    box.addEventListener("scroll", look, { passive: true });
    const watch = new ResizeObserver(look);
    watch.observe(box);
    return () => {
      box.removeEventListener("scroll", look);
      watch.disconnect();
    };
  }, []);
  return sight;
}

/** At once: what is typed right after must not fall beside the grid, nor a later focus close a field opened since. */
export function focusCell(wrap: HTMLElement | null, { row, column }: Place): void {
  wrap?.querySelector<HTMLElement>(`[data-cell="${cellAddress(row, column)}"]`)?.focus({ preventScroll: true });
}

/** Scrolls so that the cell is in sight: one that was asked for stands a third down, one that was moved to at the edge. */
function scrollTo(box: HTMLElement, layout: GridLayout, at: Place, isAsked: boolean): void {
  const top = layout.top(at.row);
  const bottom = layout.top(at.row + 1) + headHeight;
  if (top < box.scrollTop || bottom > box.scrollTop + box.clientHeight) {
    const inMiddle = top - box.clientHeight / 3;
    box.scrollTop = isAsked ? inMiddle : top < box.scrollTop ? top : bottom - box.clientHeight + 8;
  }
  const left = layout.left(at.column);
  const right = layout.left(at.column + 1);
  if (left - layout.left(1) < box.scrollLeft) box.scrollLeft = left - layout.left(1);
  else if (right > box.scrollLeft + box.clientWidth) box.scrollLeft = right - box.clientWidth + 8;
}

/** Brings the selected cell into sight; the focus follows when it was in the grid. */
export function useShown(wrap: Box, layout: GridLayout, at: Place, shown: number): void {
  const before = useRef(shown);
  useLayoutEffect(() => {
    const box = wrap.current;
    if (!box) return;
    scrollTo(box, layout, at, before.current !== shown);
    before.current = shown;
    const focused = document.activeElement;
    if (box.contains(focused) && !(focused instanceof HTMLTextAreaElement)) focusCell(box, at);
  }, [at.row, at.column, shown, layout]);
}
