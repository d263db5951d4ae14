import { columnLetters } from "../../core/workbook/grid";
import type { GridLayout } from "./layout";

/** The letters above the columns; that of the selected cell stands out. */
export function ColumnHeads({ layout, column }: { layout: GridLayout; column: number }) {
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
