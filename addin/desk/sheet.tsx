import { useLayoutEffect, useMemo, useState } from "preact/hooks";
import { noChanges } from "../../core/workbook/changes";
import { cellAddress, type SheetGrid } from "../../core/workbook/grid";
import { cellMarks } from "../grid/cell-marks";
import { anchorOf, type Place } from "../grid/moves";
import { SheetView } from "../grid/sheet-view";
import { typedInput } from "../grid/typed-input";
import { usePane, useSession, useWords } from "../views/pane-context";

interface SheetProps {
  readonly grid: SheetGrid;
  readonly place: Place;
  readonly shown: number;
  readonly onSelect: (place: Place) => void;
}

/** The bar with the selected cell's content, and the sheet below it. */
export function Sheet({ grid, place, shown, onSelect }: SheetProps) {
  const session = useSession();
  const { desk, overview, frame } = useWords();
  const check = usePane((state) => state.check);
  const marks = useMemo(() => cellMarks(check, grid.name), [check, grid.name]);
  const write = ({ row, column }: Place, text: string) => {
    const cells = [{ sheet: grid.name, row, column, input: typedInput(text) }];
    const notice = { text: frame.written(cellAddress(row, column)) };
    void session.write(() => ({ changes: { ...noChanges, cells }, notice }));
  };
  const headerRow = check?.plan.sheet === grid.name ? check.plan.headerRow : 0;
  return (
    <section class="desk-left" aria-label={desk.grid}>
      <CellBar grid={grid} at={anchorOf(grid, place)} onWrite={write} />
      <SheetView
        key={grid.name}
        grid={grid}
        marks={marks}
        headerRow={headerRow}
        selected={place}
        shown={shown}
        onSelect={onSelect}
        onWrite={write}
        label={desk.grid}
        findingWord={desk.finding}
        stateWords={overview.states}
      />
    </section>
  );
}

interface CellBarProps {
  readonly grid: SheetGrid;
  readonly at: Place;
  readonly onWrite: (place: Place, text: string) => void;
}

function CellBar({ grid, at, onWrite }: CellBarProps) {
  const { desk } = useWords();
  const formula = grid.formula(at.row, at.column);
  const content = formula === null ? grid.text(at.row, at.column) : `=${formula}`;
  const [text, setText] = useState(content);
  useLayoutEffect(() => setText(content), [content, at.row, at.column]);
  const keep = () => {
    if (text !== content) onWrite(at, text);
  };
  return (
    <div class="cellbar">
      <span class="num">{cellAddress(at.row, at.column)}</span>
      <input
        aria-label={desk.cellContent}
        value={text}
        readOnly={formula !== null}
        onInput={(event) => setText(event.currentTarget.value)}
        onBlur={keep}
        onKeyDown={(event) => {
          if (event.isComposing) return;
          if (event.key === "Enter") keep();
          if (event.key === "Escape") setText(content);
        }}
      />
    </div>
  );
}
