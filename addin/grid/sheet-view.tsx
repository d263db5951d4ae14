import { useMemo, useRef, useState } from "preact/hooks";
import { cellAddress, parseCellAddress, type SheetGrid } from "../../core/workbook/grid";
import { CellEditor } from "./cell-editor";
import type { CellMark } from "./cell-marks";
import { ColumnHeads } from "./column-heads";
import { gridAct } from "./editing-keys";
import { GridRow } from "./grid-row";
import { headingTexts } from "./heading-rows";
import { headHeight, layOut, rowsToDraw, type GridLayout } from "./layout";
import { anchorOf, movedBy, type Place } from "./moves";
import { focusCell, useShown, useSight, type Box } from "./use-sight";

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
  const { grid, selected, shown, label } = props;
  const layout = useMemo(() => layOut(grid), [grid]);
  const wrap = useRef<HTMLDivElement>(null);
  const at = anchorOf(grid, selected);
  const { editing, press, pointTo, open, finish } = useEditing(props, at, layout, wrap);
  useShown(wrap, layout, at, shown);
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
        onMouseDown={pointTo}
        onDblClick={open}
      >
        <ColumnHeads layout={layout} column={at.column} />
        <SeenRows view={props} layout={layout} at={at} wrap={wrap} />
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

/** The rows in sight, and that of the selected cell. */
function SeenRows({ view, layout, at, wrap }: { view: SheetViewProps; layout: GridLayout; at: Place; wrap: Box }) {
  const { grid, headerRow } = view;
  const sight = useSight(wrap);
  const rows = useMemo(
    () => rowsToDraw(layout, sight.scroll, sight.height, at.row, grid.merges),
    [layout, sight, at.row, grid],
  );
  const headings = useMemo(() => headingTexts(grid, headerRow), [grid, headerRow]);
  return (
    <div role="rowgroup" class="grid-body">
      {rows.map((row) => (
        <GridRow
          key={row}
          grid={grid}
          layout={layout}
          marks={view.marks}
          row={row}
          selected={row === at.row ? at.column : 0}
          isHeading={row === headerRow || (headings !== "" && headingTexts(grid, row) === headings)}
          isAbove={row < headerRow}
          findingWord={view.findingWord}
          stateWords={view.stateWords}
        />
      ))}
    </div>
  );
}

function pressedCell({ target }: Event): Place | null {
  const cell = target instanceof Element ? target.closest<HTMLElement>("[data-cell]") : null;
  return cell ? parseCellAddress(cell.dataset["cell"] ?? "") : null;
}

/** What keys and mouse do: move, edit, empty; null while nothing is edited, else the words that the field begins with. */
function useEditing({ grid, onSelect, onWrite }: SheetViewProps, at: Place, layout: GridLayout, wrap: Box) {
  const [editing, setEditing] = useState<string | null>(null);
  const finish = (text: string | null, next: Place | null) => {
    setEditing(null);
    if (text !== null && text !== grid.text(at.row, at.column)) onWrite(at, text);
    focusCell(wrap.current, at);
    if (next) onSelect(next);
  };
  const press = (event: KeyboardEvent) => {
    if (editing !== null) return;
    const act = gridAct(event);
    if (act.do === "edit") setEditing(act.from === "content" ? grid.text(at.row, at.column) : act.typed);
    else if (act.do === "empty") onWrite(at, "");
    else {
      const to = movedBy(event, at, grid, layout);
      if (!to) return;
      onSelect(to);
    }
    event.preventDefault();
  };
  const pointTo = (event: MouseEvent) => {
    const place = pressedCell(event);
    if (place && editing === null) onSelect(place);
  };
  const open = (event: MouseEvent) => {
    const place = pressedCell(event);
    if (place) setEditing(grid.text(place.row, place.column));
  };
  return { editing, press, pointTo, open, finish };
}
