import { useState } from "preact/hooks";
import { Sym } from "../appearance/symbols";
import type { Plan, RowState, Task } from "../../core/plan/types";
import { rowStates } from "../model/overview-data";
import type { RowFilter } from "../model/page";
import { shortName } from "../model/short-text";
import { fullDayWords } from "./day-words";
import { usePane, useSession, useWords } from "./pane-context";
import { LongLines } from "./long-lines";
import { Back, Button, ViewTitle } from "./pieces";
import { TaskLine } from "./task-line";

/** From this many rows on there is a search. */
const searchFrom = 50;

function fits(task: Task, { by, value }: RowFilter): boolean {
  switch (by) {
    case "state":
      return task.state === value;
    case "phase":
      return task.phase === value;
    case "unit":
      return task.responsible.includes(value);
    case "day":
      return task.due === value && task.state !== "done";
    case "event":
      return task.resolution.waitingFor === value;
  }
}

const mentions = (task: Task, words: string): boolean =>
  [task.item, task.task, task.note, task.deadlineText, ...task.responsible].some((text) => text.includes(words));

/** Rows behind a number: of a state, a phase, a unit, a day; with a search when there are many. */
export function Rows({ filter }: { filter: RowFilter }) {
  const plan = usePane((state) => state.check?.plan ?? null);
  return plan ? <RowList plan={plan} filter={filter} key={`${filter.by} ${filter.value}`} /> : null;
}

function RowList({ plan, filter }: { plan: Plan; filter: RowFilter }) {
  const session = useSession();
  const { frame, overview, rows: words } = useWords();
  const [search, setSearch] = useState("");
  const all = plan.tasks.filter((task) => fits(task, filter));
  const found = search === "" ? all : all.filter((task) => mentions(task, search));
  const state = filter.by === "state" ? (filter.value as RowState) : null;
  const name = filter.by === "day" ? fullDayWords(filter.value, overview) : shortName(filter.value);
  const title = state ? words.title.state(overview.states[state], all.length) : words.title.other(name, all.length);
  return (
    <>
      <ViewTitle>{title}</ViewTitle>
      <Back to={frame.tabs.overview} onClick={() => session.go({ at: "overview" })} />
      <div class="head">
        <p class="lead">
          {state ? <Sym name={state} /> : null} {title}
        </p>
        {state ? <StateChoice state={state} /> : null}
      </div>
      {all.length > searchFrom ? (
        <div class="field">
          <input
            class="in"
            type="search"
            aria-label={words.find}
            placeholder={words.find}
            value={search}
            onInput={(event) => setSearch(event.currentTarget.value.trim())}
          />
          <p class="note" aria-live="polite">
            {search === "" ? "" : words.found(found.length)}
          </p>
        </div>
      ) : null}
      {found.length === 0 ? <p class="read">{words.none}</p> : null}
      <LongLines items={found} keyOf={({ row }, place) => (found[place - 1]?.row === row ? `${row} again` : row)}>
        {(task) => <TaskLine task={task} />}
      </LongLines>
      {state === "overdue" || state === "dueSoon" ? <p class="note after-list">{words.whenFinished}</p> : null}
      {state === "overdue" && all.length > 0 ? (
        <div class="buttons">
          <Button onClick={() => session.go({ at: "batch", kind: "reminder" })}>{words.reminders}</Button>
        </div>
      ) : null}
    </>
  );
}

function StateChoice({ state }: { state: RowState }) {
  const session = useSession();
  const { overview, rows: words } = useWords();
  return (
    <select
      class="in state-choice"
      aria-label={words.otherState}
      value={state}
      onChange={(event) => session.go({ at: "rows", filter: { by: "state", value: event.currentTarget.value } })}
    >
      {rowStates.map((each) => (
        <option key={each} value={each}>
          {overview.states[each]}
        </option>
      ))}
    </select>
  );
}
