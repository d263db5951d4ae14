import { useEffect, useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import { cellAddress, columnLetters, parseCellAddress, type SheetGrid } from "../../core/workbook/grid";
import type { CellMark } from "./cell-marks";
import { GridRow } from "./grid-row";
import { headHeight, layOut, rowsToDraw, type GridLayout } from "./layout";
import { anchorOf, movedBy, type Place } from "./moves";

export interface SheetViewProps {
  readonly grid: SheetGrid;
  readonly marks: ReadonlyMap<string, CellMark>;
  /** Row of the plan's headings, 0 when this sheet holds no plan. */
  readonly headerRow: number;
  readonly selected: Place;
  /** Counts up whenever the selected cell should be brought into sight and take the focus. */
  readonly shown: number;
  readonly onSelect: (place: Place) => void;
  readonly onWrite: (place: Place, text: string) => void;
  readonly label: string;
  readonly findingWord: string;
  readonly stateWords: Readonly<Record<"overdue" | "dueSoon", string>>;
}

/** A sheet as an editable grid that draws only what is in sight. */
export function SheetView(props: SheetViewProps) {
  const { grid, marks, headerRow, selected, shown, onSelect, onWrite, label } = props;
  const layout = useMemo(() => layOut(grid), [grid]);
  const wrap = useRef<HTMLDivElement>(null);
  const [sight, setSight] = useState({ scroll: 0, height: 600 });
  const [editing, setEditing] = useState<string | null>(null);
  const at = anchorOf(grid, selected);
  useSight(wrap, setSight);
  useShown(wrap, layout, at, shown);
  const rows = useMemo(
    () => rowsToDraw(layout, sight.scroll, sight.height, at.row, grid.merges),
    [layout, sight, at.row, grid],
  );
  const headings = useMemo(() => headingTexts(grid, headerRow), [grid, headerRow]);

  const finish = (text: string | null, next: Place | null) => {
    setEditing(null);
    if (text !== null && text !== grid.text(at.row, at.column)) onWrite(at, text);
    if (next) onSelect(next);
    focusCell(wrap.current, next ?? at);
  };
  const press = (event: KeyboardEvent) => {
    if (editing !== null) return;
    if (event.key === "F2" || event.key === "Enter") setEditing(grid.text(at.row, at.column));
    else if (event.key === "Delete" || event.key === "Backspace") onWrite(at, "");
    else if (event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey)
      setEditing(event.key === " " ? "" : event.key);
    else {
      const to = movedBy(event, at, grid, layout);
      if (!to) return;
      onSelect(to);
    }
    event.preventDefault();
  };
  const pressed = (event: MouseEvent): Place | null => {
    const cell = event.target instanceof Element ? event.target.closest<HTMLElement>("[data-cell]") : null;
    return cell ? parseCellAddress(cell.dataset["cell"] ?? "") : null;
  };
  return (
    <div class="gridwrap" ref={wrap}>
      <div
        role="grid"
        class="grid"
        aria-label={`${label} ${grid.name}`}
        aria-rowcount={layout.rows + 1}
        aria-colcount={layout.columns + 1}
        style={{ width: `${layout.width}px`, height: `${layout.height + headHeight}px` }}
        onKeyDown={press}
        onMouseDown={(event) => {
          const place = pressed(event);
          if (!place || editing !== null) return;
          onSelect(place);
        }}
        onDblClick={(event) => {
          const place = pressed(event);
          if (place) setEditing(grid.text(place.row, place.column));
        }}
      >
        <ColumnHeads layout={layout} column={at.column} />
        <div role="rowgroup" class="grid-body">
          {rows.map((row) => (
            <GridRow
              key={row}
              grid={grid}
              layout={layout}
              marks={marks}
              row={row}
              selected={row === at.row ? at.column : 0}
              isHeading={row === headerRow || (headings !== "" && headingTexts(grid, row) === headings)}
              isAbove={row < headerRow}
              findingWord={props.findingWord}
              stateWords={props.stateWords}
            />
          ))}
        </div>
        {editing === null ? null : (
          <CellEditor
            layout={layout}
            at={at}
            grid={grid}
            text={editing}
            label={cellAddress(at.row, at.column)}
            onFinish={finish}
          />
        )}
      </div>
    </div>
  );
}

const headingTexts = (grid: SheetGrid, row: number): string =>
  row < 1
    ? ""
    : Array.from({ length: Math.min(6, grid.columnCount) }, (_, at) => grid.text(row, at + 1).replace(/\s/g, "")).join(
        "|",
      );

function focusCell(wrap: HTMLElement | null, { row, column }: Place): void {
  requestAnimationFrame(() =>
    wrap?.querySelector<HTMLElement>(`[data-cell="${cellAddress(row, column)}"]`)?.focus({ preventScroll: true }),
  );
}

function useSight(
  wrap: { current: HTMLDivElement | null },
  set: (sight: { scroll: number; height: number }) => void,
): void {
  useEffect(() => {
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
}

/** Brings the selected cell into sight; the focus follows when it was in the grid or when the cell is to be shown. */
function useShown(wrap: { current: HTMLDivElement | null }, layout: GridLayout, at: Place, shown: number): void {
  const before = useRef(shown);
  useLayoutEffect(() => {
    const box = wrap.current;
    if (!box) return;
    const top = layout.top(at.row);
    const bottom = layout.top(at.row + 1) + headHeight;
    const asked = before.current !== shown;
    before.current = shown;
    if (top < box.scrollTop || bottom > box.scrollTop + box.clientHeight) {
      const inMiddle = top - box.clientHeight / 3;
      box.scrollTop = asked ? inMiddle : top < box.scrollTop ? top : bottom - box.clientHeight + 8;
    }
    const left = layout.left(at.column);
    const right = layout.left(at.column + 1);
    if (left - layout.left(1) < box.scrollLeft) box.scrollLeft = left - layout.left(1);
    else if (right > box.scrollLeft + box.clientWidth) box.scrollLeft = right - box.clientWidth + 8;
    if (box.contains(document.activeElement)) focusCell(box, at);
  }, [at.row, at.column, shown, layout]);
}

function ColumnHeads({ layout, column }: { layout: GridLayout; column: number }) {
  return (
    <div role="rowgroup" class="grid-heads">
      <div role="row" aria-rowindex={1}>
        <div role="columnheader" class="corner" aria-colindex={1}>
          <span class="vh">#</span>
        </div>
        {Array.from({ length: layout.columns }, (_, index) => index + 1).map((each) => (
          <div
            key={each}
            role="columnheader"
            aria-colindex={each + 1}
            class={each === column ? "col-head on" : "col-head"}
            style={{ left: `${layout.left(each)}px`, width: `${layout.left(each + 1) - layout.left(each)}px` }}
          >
            {columnLetters(each)}
          </div>
        ))}
      </div>
    </div>
  );
}

interface EditorProps {
  readonly layout: GridLayout;
  readonly grid: SheetGrid;
  readonly at: Place;
  readonly text: string;
  readonly label: string;
  readonly onFinish: (text: string | null, next: Place | null) => void;
}

/** Enter keeps and goes down, Tab keeps and goes right, Esc leaves it as it was, Alt+Enter breaks the line. */
function CellEditor({ layout, grid, at, text, label, onFinish }: EditorProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  const done = useRef(false);
  useLayoutEffect(() => {
    const box = field.current;
    box?.focus();
    box?.setSelectionRange(text.length, text.length);
  }, []);
  const finish = (kept: string | null, next: Place | null) => {
    if (done.current) return;
    done.current = true;
    onFinish(kept, next);
  };
  const press = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (event.isComposing) return;
    if (event.key === "Enter" && event.altKey) {
      field.current?.setRangeText("\n", field.current.selectionStart, field.current.selectionEnd, "end");
      return;
    }
    const value = field.current?.value ?? "";
    const down = movedBy(new KeyboardEvent("keydown", { key: "ArrowDown" }), at, grid, layout);
    const side = movedBy(
      new KeyboardEvent("keydown", { key: event.shiftKey ? "ArrowLeft" : "ArrowRight" }),
      at,
      grid,
      layout,
    );
    if (event.key === "Enter") finish(value, down);
    else if (event.key === "Tab") finish(value, side);
    else if (event.key === "Escape") finish(null, null);
    else return;
    event.preventDefault();
  };
  return (
    <textarea
      ref={field}
      class="cell-editor"
      aria-label={label}
      defaultValue={text}
      onKeyDown={press}
      onBlur={() => finish(field.current?.value ?? null, null)}
      style={{
        top: `${layout.top(at.row) + headHeight}px`,
        left: `${layout.left(at.column)}px`,
        minWidth: `${Math.max(160, layout.left(at.column + 1) - layout.left(at.column))}px`,
      }}
    />
  );
}
