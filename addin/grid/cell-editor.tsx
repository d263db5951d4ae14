import { useLayoutEffect, useRef } from "preact/hooks";
import type { SheetGrid } from "../../core/workbook/grid";
import { arrowAfter, editorAct } from "./editing-keys";
import { headHeight, type GridLayout } from "./layout";
import { movedBy, type Place } from "./moves";

interface Props {
  readonly layout: GridLayout;
  readonly grid: SheetGrid;
  readonly at: Place;
  readonly text: string;
  readonly label: string;
  readonly onFinish: (text: string | null, next: Place | null) => void;
}

/** The field over a cell while it is edited. */
export function CellEditor({ layout, grid, at, text, label, onFinish }: Props) {
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
    const act = editorAct(event);
    const box = field.current;
    if (act === null || !box) return;
    if (act === "break-line") {
      box.setRangeText("\n", box.selectionStart, box.selectionEnd, "end");
      return;
    }
    event.preventDefault();
    if (act === "give-up") finish(null, null);
    else finish(box.value, movedBy(new KeyboardEvent("keydown", { key: arrowAfter[act] }), at, grid, layout));
  };
  // The field stands in for its cell: a grid holds rows, a row cells, and only a cell a field.
  return (
    <div role="row" aria-rowindex={at.row} class="editing-row">
      <div role="gridcell" aria-colindex={at.column} class="editing-row">
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
      </div>
    </div>
  );
}
