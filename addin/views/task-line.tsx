import { Sym } from "../appearance/symbols";
import type { Task } from "../../core/plan/types";
import { cellAddress } from "../../core/workbook/grid";
import { daysFrom } from "../model/overview-data";
import { dayWords } from "./day-words";
import { usePane, useSession, useWords } from "./pane-context";

/** One task: symbol, what, how late, its words and date, row, units. One press selects the row in the sheet. */
export function TaskLine({ task, bare = false }: { task: Task; bare?: boolean }) {
  const session = useSession();
  const { overview } = useWords();
  const plan = usePane((state) => state.check?.plan ?? null);
  if (!plan) return null;
  const { state, due, row, responsible, item, deadlineText, hidden } = task;
  const left = due === null ? null : daysFrom(plan.today, due);
  const units = responsible.length > 0 ? overview.list(responsible) : overview.noUnit;
  const place = <span class="to">{overview.row(row)}</span>;
  const column = plan.columns.deadline ?? plan.columns.task ?? 1;
  const show = () => void session.reveal(plan.sheet, task.deadlineCell ?? cellAddress(row, column));
  return (
    <button type="button" class="pressable task" onClick={show}>
      <Sym name={state} />
      <span>
        <span class="vh">{overview.states[state]} </span>
        {item || task.task || overview.row(row)}
      </span>
      <span class="when note">{bare ? place : <When state={state} left={left} />}</span>
      <span class="sub note">
        {bare ? null : (
          <>
            {deadlineText.trim() || overview.noWords}
            {due === null ? "" : ` · ${dayWords(due, overview)}`} · {place} ·{" "}
          </>
        )}
        {units}
        {hidden ? ` · ${overview.hidden}` : ""}
      </span>
    </button>
  );
}

function When({ state, left }: { state: Task["state"]; left: number | null }) {
  const { overview } = useWords();
  if (left === null || state === "done") return null;
  if (state === "overdue") return <span class="late">{overview.daysLate(-left)}</span>;
  return left === 0 ? <span class="strong">{overview.dueToday}</span> : <>{left > 0 ? overview.daysLeft(left) : ""}</>;
}
