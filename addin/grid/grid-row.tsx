import { memo } from "./memo";
import type { SheetGrid } from "../../core/workbook/grid";
import { cellAddress } from "../../core/workbook/grid";
import type { CellMark } from "./cell-marks";
import type { GridLayout } from "./layout";

export interface GridRowProps {
  readonly grid: SheetGrid;
  readonly layout: GridLayout;
  readonly marks: ReadonlyMap<string, CellMark>;
  readonly row: number;
  /** Column of the selected cell when it is in this row, else 0. */
  readonly selected: number;
  readonly isHeading: boolean;
  /** Filled cells above the headings: the title. */
  readonly isAbove: boolean;
  readonly findingWord: string;
  readonly stateWords: Readonly<Record<"overdue" | "dueSoon", string>>;
}

const px = (value: number): string => `${value}px`;

/** One row of cells, each where its column stands; a merged cell reaches over those it covers. */
export const GridRow = memo((props: GridRowProps) => {
  const { grid, layout, row, selected, isHeading, isAbove } = props;
  const columns = Array.from({ length: layout.columns }, (_, index) => index + 1).filter((column) => {
    const merge = grid.mergeAt(row, column);
    return !grid.isColumnHidden(column) && (!merge || (merge.top === row && merge.left === column));
  });
  const height = layout.top(row + 1) - layout.top(row);
  return (
    <div
      role="row"
      aria-rowindex={row + 1}
      class={isHeading ? "grid-row hd" : isAbove ? "grid-row cap" : "grid-row"}
      style={{ top: px(layout.top(row)), height: px(height) }}
    >
      <div role="rowheader" class={selected ? "row-no on" : "row-no"} aria-colindex={1}>
        {row}
      </div>
      {columns.map((column) => (
        <GridCell key={column} {...props} column={column} />
      ))}
    </div>
  );
});

function GridCell({
  grid,
  layout,
  marks,
  row,
  column,
  selected,
  findingWord,
  stateWords,
}: GridRowProps & { column: number }) {
  const merge = grid.mergeAt(row, column);
  const mark = marks.get(`${row}:${column}`);
  const names = ["cell"];
  if (mark?.state) names.push(`is-${mark.state}`);
  if (mark?.finding) names.push("has-finding");
  if (selected === column) names.push("sel");
  if (merge) names.push("merged");
  const bottom = merge ? merge.bottom + 1 : row + 1;
  const right = merge ? merge.right + 1 : column + 1;
  const said = [mark?.state ? stateWords[mark.state] : "", mark?.finding ? findingWord : ""].filter(
    (word) => word !== "",
  );
  const text = grid.text(row, column);
  return (
    <div
      role="gridcell"
      aria-colindex={column + 1}
      aria-selected={selected === column}
      class={names.join(" ")}
      tabIndex={selected === column ? 0 : -1}
      data-cell={cellAddress(row, column)}
      style={{
        left: px(layout.left(column)),
        width: px(layout.left(right) - layout.left(column)),
        height: px(layout.top(bottom) - layout.top(row)),
      }}
    >
      {text === "" ? null : <span class="clip">{text.length > 400 ? `${text.slice(0, 400)}…` : text}</span>}
      {said.length > 0 ? <span class="vh"> {said.join(" ")}</span> : null}
    </div>
  );
}
