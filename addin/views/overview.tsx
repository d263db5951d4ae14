import { Sym } from "../appearance/symbols";
import type { DatedEvent } from "../../core/deadline";
import { grouped } from "../../core/messages/grouped";
import type { Plan } from "../../core/plan/types";
import type { WorkbookWarning } from "../../core/workbook/workbook-fault";
import {
  comingDays,
  countStates,
  dayAfter,
  longestDelay,
  phaseProgress,
  rowStates,
  rulerSpan,
  unitLoads,
  waitingEvents,
  type PhaseProgress,
  type StateCounts,
} from "../model/overview-data";
import { shortName } from "../model/short-text";
import { dayWords, fullDayWords, weekdayWords } from "./day-words";
import { later } from "./later";
import { usePane, useSession, useWords } from "./pane-context";
import { PlanChoice } from "./plan-choice";
import { Button, LinkButton, Lines, Part, ViewTitle } from "./pieces";
import { atStyle, barStyle, Ruler, type Span } from "./ruler";
import { TaskLine } from "./task-line";
import { Units } from "./units";

/** Above this many tasks a strip of symbols becomes a bar of shares. */
const stripLimit = 60;
const none: readonly DatedEvent[] = [];
const noRemarks: readonly WorkbookWarning[] = [];
const ReadRemarks = later(async () => (await import(/* webpackChunkName: "remarks" */ "./read-remarks")).ReadRemarks);

/** What needs you first: sentence → counts → dates to fill in → phases → coming days → units. */
export function Overview() {
  const words = useWords();
  const plan = usePane((state) => state.check?.plan ?? null);
  const remarks = usePane((state) => state.reading?.remarks ?? noRemarks);
  if (!plan) return null;
  const counts = countStates(plan.tasks);
  const today = plan.tasks.filter(({ due, state }) => due === plan.today && state !== "done").length;
  const summary = words.overview.summary({
    overdue: counts.overdue,
    longest: longestDelay(plan),
    today,
    dueSoon: counts.dueSoon,
    open: plan.tasks.length - counts.done,
  });
  return (
    <>
      <ViewTitle>{words.frame.tabs.overview}</ViewTitle>
      <PlanChoice />
      <p class="lead">{summary}</p>
      <States counts={counts} />
      <Events plan={plan} />
      <Phases plan={plan} />
      <Coming plan={plan} />
      <Units loads={unitLoads(plan.tasks)} />
      {remarks.length > 0 ? <ReadRemarks remarks={remarks} /> : null}
    </>
  );
}

/** Six counts: legend and filter in one. */
function States({ counts }: { counts: StateCounts }) {
  const session = useSession();
  const { overview } = useWords();
  return (
    <div class="states">
      {rowStates.map((state) => (
        <button
          type="button"
          key={state}
          class={counts[state] === 0 ? "is-none" : `is-${state}`}
          onClick={() => session.go({ at: "rows", filter: { by: "state", value: state } })}
        >
          <Sym name={state} />
          <b class="num">{grouped(counts[state])}</b>
          <span>{overview.states[state]}</span>
        </button>
      ))}
    </div>
  );
}

function Events({ plan }: { plan: Plan }) {
  const session = useSession();
  const { overview } = useWords();
  const events = usePane((state) => state.check?.campaign.events ?? none);
  const waiting = waitingEvents(plan.tasks, events);
  if (waiting.length === 0) return null;
  return (
    <Part title={overview.eventsWithoutDate}>
      {waiting.map(({ event, tasks }) => (
        <div class="event" key={event}>
          <Sym name="awaitingEvent" />
          <span>
            {shortName(event)}
            <br />
            <span class="note">{overview.tasksWait(tasks.length)}</span>
          </span>
          <Button onClick={() => session.go({ at: "event", event })}>
            {overview.setDate}
            <span class="vh"> {shortName(event)}</span>
          </Button>
        </div>
      ))}
    </Part>
  );
}

function Phases({ plan }: { plan: Plan }) {
  const { overview } = useWords();
  if (plan.phases.length === 0) return null;
  const span = rulerSpan(plan);
  const strips = plan.tasks.length <= stripLimit * plan.phases.length;
  return (
    <Part title={overview.phases} note={strips ? overview.oneSymbolOneTask : overview.lengthIsTasks}>
      <Ruler span={span} today={plan.today} />
      <Lines>
        {phaseProgress(plan).map((progress) => (
          <li key={progress.phase.row}>
            <PhaseLine progress={progress} plan={plan} span={span} strips={strips} />
          </li>
        ))}
      </Lines>
    </Part>
  );
}

interface PhaseLineProps {
  readonly progress: PhaseProgress;
  readonly plan: Plan;
  readonly span: Span;
  readonly strips: boolean;
}

function PhaseLine({ progress, plan, span, strips }: PhaseLineProps) {
  const session = useSession();
  const { overview } = useWords();
  const { phase, tasks, counts } = progress;
  const spoken = rowStates
    .filter((state) => counts[state] > 0)
    .map((state) => `${overview.states[state]} ${counts[state]}`);
  const { start, end } = phase;
  return (
    <button
      type="button"
      class="pressable phase"
      onClick={() => session.go({ at: "rows", filter: { by: "phase", value: phase.name } })}
    >
      <span class="top">
        <span class="strong to">{shortName(phase.name)}</span>
        <span class="note">{shortName(phase.text.replace(phase.name, "").replace(/^[\s(（]+|[)）\s]+$/g, ""))}</span>
        <span class="num note">
          {counts.overdue > 0 ? <span class="late">{overview.late(counts.overdue)} · </span> : null}
          {overview.done(counts.done, tasks.length)}
        </span>
      </span>
      <span class="track" aria-hidden="true">
        {start && end ? <i style={barStyle(start, end, span)} /> : null}
        <u style={atStyle(plan.today, span)} />
      </span>
      {strips ? <Strip progress={progress} /> : <Share counts={counts} />}
      <span class="vh">{overview.sentence(spoken)}</span>
    </button>
  );
}

/** One symbol, one task. */
const Strip = ({ progress: { tasks } }: { progress: PhaseProgress }) => (
  <span class="strip" aria-hidden="true">
    {tasks.map((task) => (
      <Sym key={task.row} name={task.state} />
    ))}
  </span>
);

/** Many tasks: each state as long as its share of them. */
const Share = ({ counts }: { counts: StateCounts }) => (
  <span class="share" aria-hidden="true">
    {rowStates.map((state) =>
      counts[state] > 0 ? <i key={state} class={`is-${state}`} style={{ flex: String(counts[state]) }} /> : null,
    )}
  </span>
);

function Coming({ plan }: { plan: Plan }) {
  const session = useSession();
  const { overview } = useWords();
  const { days, next } = comingDays(plan, 7);
  return (
    <Part
      title={overview.nextSevenDays}
      note={overview.fromTo(dayWords(plan.today, overview), dayWords(dayAfter(plan.today, 6), overview))}
    >
      {days.length === 0 ? <p class="note">{overview.nothingInSevenDays}</p> : null}
      <Lines class="days">
        {days.map(({ day, tasks }) => (
          <li key={day}>
            <span class="d note">
              {day === plan.today ? <span class="strong">{overview.today}</span> : dayWords(day, overview)}
              <br />
              {weekdayWords(day, overview)}
            </span>
            <span>
              {tasks.slice(0, 8).map((task) => (
                <TaskLine key={task.row} task={task} bare />
              ))}
              {tasks.length > 8 ? (
                <LinkButton onClick={() => session.go({ at: "rows", filter: { by: "day", value: day } })}>
                  {overview.showThem(tasks.length)}
                </LinkButton>
              ) : null}
            </span>
          </li>
        ))}
      </Lines>
      {next ? (
        <p class="note">
          {overview.nextAfter(fullDayWords(next.day, overview))}{" "}
          <LinkButton onClick={() => session.go({ at: "rows", filter: { by: "day", value: next.day } })}>
            {overview.showThem(next.tasks.length)}
          </LinkButton>
        </p>
      ) : null}
    </Part>
  );
}
