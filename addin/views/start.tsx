import { useState } from "preact/hooks";
import type { ColumnRole } from "../../core/plan/types";
import { columnLetters, type SheetGrid } from "../../core/workbook/grid";
import { usePane, useSession, useWords } from "./pane-context";
import { Button, Part, ViewTitle } from "./pieces";

const roles = ["phase", "item", "task", "deadline", "responsible", "note"] as const satisfies readonly ColumnRole[];

/** A workbook without a plan that could be recognised: say which column is what, or try the sample. */
export function Start() {
  const session = useSession();
  const { mapping: words, start, frame } = useWords();
  const sheets = usePane((state) => state.reading?.sheets ?? []);
  const { openSample } = session.surroundings;
  return (
    <>
      <ViewTitle>{frame.product}</ViewTitle>
      <p class="lead">{words.title}</p>
      <p class="read">{words.looked(sheets.length)}</p>
      <table class="sixcols">
        <tbody>
          <tr>
            {words.headings.slice(0, 3).map((heading) => (
              <td key={heading}>{heading}</td>
            ))}
          </tr>
          <tr>
            {words.headings.slice(3).map((heading) => (
              <td key={heading}>{heading}</td>
            ))}
          </tr>
        </tbody>
      </table>
      <Part title={words.how}>
        <ol class="choices">
          <li>
            <p class="strong">{words.mine}</p>
            <p class="note">{words.mineNote}</p>
            {sheets.length > 0 ? <Mapping sheets={sheets} /> : null}
          </li>
          {openSample ? (
            <li class="row">
              <div>
                <p class="strong">{start.sample}</p>
                <p class="note">{start.sampleNote}</p>
              </div>
              <Button onClick={() => void openSample()}>{start.openSample}</Button>
            </li>
          ) : null}
        </ol>
      </Part>
    </>
  );
}

/** The first row of the first ten with the most filled cells: most likely the headings. */
function likelyHeader(grid: SheetGrid): number {
  const filled = (row: number) =>
    Array.from({ length: grid.columnCount }, (_, at) => grid.text(row, at + 1)).filter((text) => text !== "").length;
  let best = 1;
  for (let row = 2; row <= Math.min(10, grid.rowCount); row += 1) if (filled(row) > filled(best)) best = row;
  return best;
}

function Mapping({ sheets }: { sheets: readonly SheetGrid[] }) {
  const session = useSession();
  const { mapping: words } = useWords();
  const [name, setName] = useState(sheets[0]?.name ?? "");
  const [chosen, setChosen] = useState<Partial<Record<ColumnRole, string>>>({});
  const grid = sheets.find((sheet) => sheet.name === name) ?? sheets[0];
  if (!grid) return null;
  const header = likelyHeader(grid);
  const columns = Array.from({ length: Math.min(30, grid.columnCount) }, (_, at) => at + 1);
  const choose = (role: ColumnRole, letters: string) => {
    const kept = Object.entries(chosen).filter(([each]) => each !== role);
    setChosen({ ...Object.fromEntries(kept), ...(letters === "" ? {} : { [role]: letters }) });
  };
  return (
    <>
      <div class="map">
        <label for="map-sheet">{words.sheet}</label>
        <select class="in" id="map-sheet" value={name} onChange={(event) => setName(event.currentTarget.value)}>
          {sheets.map((sheet) => (
            <option key={sheet.name} value={sheet.name}>
              {sheet.name}
            </option>
          ))}
        </select>
        {roles.map((role) => (
          <>
            <label for={`map-${role}`}>{words.roles[role]}</label>
            <select
              class="in"
              id={`map-${role}`}
              value={chosen[role] ?? ""}
              onChange={(event) => choose(role, event.currentTarget.value)}
            >
              <option value="">{words.noColumn}</option>
              {columns.map((column) => (
                <option key={column} value={columnLetters(column)}>
                  {words.column(columnLetters(column), grid.text(header, column).slice(0, 12))}
                </option>
              ))}
            </select>
          </>
        ))}
      </div>
      <div class="buttons">
        <Button
          kind="primary"
          disabled={chosen.task === undefined && chosen.item === undefined}
          onClick={() => void session.useColumns(grid.name, chosen)}
        >
          {words.use}
        </Button>
      </div>
    </>
  );
}
