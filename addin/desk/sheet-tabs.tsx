import type { SheetGrid } from "../../core/workbook/grid";
import { useWords } from "../views/pane-context";

interface Props {
  readonly sheets: readonly SheetGrid[];
  readonly current: string;
  readonly onChoose: (name: string) => void;
}

/** One button a sheet; hidden sheets stay hidden until something in them is shown. */
export function SheetTabs({ sheets, current, onChoose }: Props) {
  const { desk } = useWords();
  const seen = sheets.filter(({ hidden, name }) => !hidden || name === current);
  return (
    <nav class="desk-tabs" aria-label={desk.sheets}>
      {seen.map(({ name }) => (
        <button
          type="button"
          key={name}
          aria-current={name === current ? "page" : undefined}
          onClick={() => onChoose(name)}
        >
          {name}
        </button>
      ))}
    </nav>
  );
}
