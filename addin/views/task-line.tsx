import { Sym } from "../appearance/symbols";
import type { Task } from "../../core/plan/types";
import { cellAddress } from "../../core/workbook/grid";
import { daysFrom } from "../model/overview-data";
import type { Session } from "../model/session";
import { oneLine, shortName, shortText } from "../model/short-text";
import { memo } from "../grid/memo";
import { dayWords } from "./day-words";
import { usePane, useSession, useWords } from "./pane-context";

const titleLength = 80;
const wordsLength = 40;

/**
 * One task: symbol, what, how late, its words and date, row, units. One press selects the row in the sheet.
 * A task that says what it said is the same object, so only lines of rows that changed are drawn again.
 */
export const TaskLine = memo(({ task, bare = false }: { task: Task; bare?: boolean }) => {
  const session = useSession();
  const { overview } = useWords();
  const today = usePane((state) => state.check?.plan.today ?? null);
  if (today === null) return null;
  const { state, due, row, responsible, item, deadlineText, hidden } = task;
  const left = due === null ? null : daysFrom(today, due);
  const said = shortText(oneLine(deadlineText), wordsLength);
  const day = due === null ? "" : dayWords(due, overview);
  const place = <span class="to">{overview.row(row)}</span>;
  const show = () => void reveal(session, task);
  return (
    <button type="button" class="pressable task" onClick={show}>
      <Sym name={state} />
      <span>
        <span class="vh">{overview.states[state]} </span>
        {shortText(oneLine(item || task.task) || overview.row(row), titleLength)}
      </span>
      <span class="when note">{bare ? place : <When state={state} left={left} />}</span>
      <span class="sub note">
        <span class="dots">
          {bare ? null : <span>{said || overview.noWords} </span>}
          {bare || day === "" || said.includes(day) ? null : <span>{day} </span>}
          {bare ? null : <span>{place} </span>}
          <span>
            <UnitNames units={responsible} />
          </span>
          {hidden ? <span> {overview.hidden}</span> : null}
        </span>
      </span>
    </button>
  );
});

async function reveal(session: Session, { row, deadlineCell }: Task): Promise<void> {
  const plan = session.store.get().check?.plan;
  if (!plan) return;
  const column = plan.columns.deadline ?? plan.columns.task ?? 1;
  await session.reveal(plan.sheet, deadlineCell ?? cellAddress(row, column));
}

/** Names of units, each kept together where it fits the line. */
function UnitNames({ units }: { units: readonly string[] }) {
  const { overview } = useWords();
  if (units.length === 0) return <>{overview.noUnit}</>;
  const between = overview.list(["", ""]);
  return (
    <>
      {units.map((unit, at) => (
        <span class="word" key={unit}>
          {shortName(unit)}
          {at < units.length - 1 ? between : null}
        </span>
      ))}
    </>
  );
}

function When({ state, left }: { state: Task["state"]; left: number | null }) {
  const { overview } = useWords();
  if (left === null || state === "done") return null;
  if (state === "overdue") return <span class="late">{overview.daysLate(-left)}</span>;
  return left === 0 ? (
    <span class="strong">{overview.dueToday}</span>
  ) : (
    <>{left > 0 ? overview.daysLeft(left) : null}</>
  );
}
