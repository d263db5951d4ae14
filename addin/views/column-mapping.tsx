import { Fragment } from "preact";
import { useMemo, useState } from "preact/hooks";
import { Sym } from "../appearance/symbols";
import { planRememberedTable } from "../../core/jobs/remembered-table";
import type { ColumnRole, Task } from "../../core/plan/types";
import { columnLetters, type SheetGrid } from "../../core/workbook/grid";
import { likelySheet, rolesOf } from "../model/found-roles";
import { likelyHeader, previewMapping, type MappingPreview } from "../model/mapping-preview";
import { troubleOf } from "../model/trouble";
import { shortName, shortText } from "../model/short-text";
import { fullDayWords } from "./day-words";
import { useSession, useWords } from "./pane-context";
import { Button } from "./pieces";

export const mappedRoles = [
  "phase",
  "item",
  "task",
  "deadline",
  "responsible",
  "note",
] as const satisfies readonly ColumnRole[];

type Chosen = Partial<Record<ColumnRole, string>>;

const firstChoice = (grid: SheetGrid | undefined): Chosen =>
  grid ? Object.fromEntries([...rolesOf(grid)].map(([role, column]) => [role, columnLetters(column)])) : {};

/** Say which column is what, see how the rows would be read, and have the workbook remember it. */
export function ColumnMapping({ sheets }: { sheets: readonly SheetGrid[] }) {
  const session = useSession();
  const { mapping: words } = useWords();
  const [name, setName] = useState(() => likelySheet(sheets)?.name ?? "");
  const grid = sheets.find((sheet) => sheet.name === name) ?? sheets[0];
  const [chosen, setChosen] = useState<Chosen>(() => firstChoice(grid));
  const preview = useMemo(
    () => (grid ? previewMapping(grid, chosen, session.today()) : ({ state: "incomplete" } as const)),
    [grid, chosen],
  );
  if (!grid) return null;
  const choose = (sheet: string) => {
    setName(sheet);
    setChosen(firstChoice(sheets.find((each) => each.name === sheet)));
  };
  const use = () => {
    void session.write((reading) => ({
      changes: planRememberedTable(reading.sheets, { sheet: grid.name, columns: chosen }).changes,
      notice: { text: words.remembered(grid.name) },
    }));
  };
  return (
    <>
      <div class="map">
        <SheetSelect sheets={sheets} name={name} onChoose={choose} />
        {mappedRoles.map((role) => (
          <Fragment key={role}>
            <label for={`map-${role}`}>{words.roles[role]}</label>
            <ColumnSelect grid={grid} role={role} chosen={chosen} onChoose={setChosen} />
          </Fragment>
        ))}
      </div>
      <Preview preview={preview} />
      <div class="buttons">
        <Button kind="primary" disabled={preview.state !== "read"} onClick={use}>
          {words.use}
        </Button>
      </div>
    </>
  );
}

interface SheetProps {
  readonly sheets: readonly SheetGrid[];
  readonly name: string;
  readonly onChoose: (name: string) => void;
}

function SheetSelect({ sheets, name, onChoose }: SheetProps) {
  const { mapping: words } = useWords();
  return (
    <>
      <label for="map-sheet">{words.sheet}</label>
      <select class="in" id="map-sheet" value={name} onChange={(event) => onChoose(event.currentTarget.value)}>
        {sheets.map((sheet) => (
          <option key={sheet.name} value={sheet.name}>
            {sheet.name}
          </option>
        ))}
      </select>
    </>
  );
}

interface SelectProps {
  readonly grid: SheetGrid;
  readonly role: (typeof mappedRoles)[number];
  readonly chosen: Chosen;
  readonly onChoose: (chosen: Chosen) => void;
}

function ColumnSelect({ grid, role, chosen, onChoose }: SelectProps) {
  const { mapping: words } = useWords();
  const header = likelyHeader(grid);
  const columns = Array.from({ length: Math.min(60, grid.columnCount) }, (_, at) => at + 1);
  const choose = (letters: string) => {
    const kept = Object.entries(chosen).filter(([each]) => each !== role);
    onChoose({ ...Object.fromEntries(kept), ...(letters === "" ? {} : { [role]: letters }) });
  };
  return (
    <select
      class="in"
      id={`map-${role}`}
      value={chosen[role] ?? ""}
      onChange={(event) => choose(event.currentTarget.value)}
    >
      <option value="">{words.noColumn}</option>
      {columns.map((column) => (
        <option key={column} value={columnLetters(column)}>
          {words.column(columnLetters(column), shortText(grid.text(header, column).replace(/\s+/g, " "), 12))}
        </option>
      ))}
    </select>
  );
}

/** The first rows as they would be read; or why not. */
function Preview({ preview }: { preview: MappingPreview }) {
  const session = useSession();
  const { mapping: words } = useWords();
  if (preview.state === "incomplete") return <p class="note after-list">{words.needsTask}</p>;
  if (preview.state === "fault") {
    return (
      <p class="read after-list" role="status">
        <Sym name="warning" /> {troubleOf(preview.fault, "readingTitle", session.messages()).text}
      </p>
    );
  }
  return (
    <section class="after-list" aria-labelledby="map-preview">
      <h3 class="label" id="map-preview">
        {words.preview} <span class="note">{words.rows(preview.count)}</span>
      </h3>
      <ul class="lines">
        {preview.first.map((task) => (
          <PreviewLine key={task.row} task={task} />
        ))}
      </ul>
    </section>
  );
}

function PreviewLine({ task }: { task: Task }) {
  const { mapping: words, overview } = useWords();
  const { row, phase, item, deadlineText, due, responsible } = task;
  const day = due === null ? "" : fullDayWords(due, overview);
  const when = deadlineText.trim() === "" ? words.noDeadline : deadlineText;
  return (
    <li class="reg moved">
      <span>{shortText(item || task.task, 40)}</span>
      <span class="num note">{words.row(row)}</span>
      <span class="sub note">
        <span class="dots">
          {[phase, day === "" ? shortName(when) : `${shortName(when)}（${day}）`, overview.list(responsible)]
            .filter((part) => part !== "")
            .map((part) => (
              <span key={part}>{shortName(part)} </span>
            ))}
        </span>
      </span>
    </li>
  );
}
