import { useMemo, useState } from "preact/hooks";
import { Sym } from "../appearance/symbols";
import { sayFinding } from "../../core/messages/say-finding";
import { oneLine, shortName, shortText } from "../model/short-text";
import { readTypedDay } from "../model/documents/typed-day";
import type { EventDatePlan } from "../../core/jobs/event-date";
import { fullDayWords } from "./day-words";
import { usePane, useSession, useWords } from "./pane-context";
import { Back, Button, Lines, Part, ViewTitle } from "./pieces";

/** Enter the date of an event: says how it was read and which deadlines move, before they move. */
export function EventDate({ event }: { event: string }) {
  const session = useSession();
  const { frame, event: words, overview } = useWords();
  const plan = usePane((state) => state.check?.plan ?? null);
  const reading = usePane((state) => state.reading);
  const [text, setText] = useState("");
  const typed = plan && text.trim() !== "" ? readTypedDay(text, plan.year) : null;
  const day = typed?.day ?? null;
  const moves = useMemo(() => (day === null ? null : session.planEvent(event, day)), [day, event, reading]);
  if (!plan) return null;
  const said = day === null ? "" : fullDayWords(day, overview);
  const from = typed?.yearAssumed ? words.yearFrom(words.yearSources[plan.yearSource]) : "";
  const save = () => {
    if (day !== null) void session.setEvent(event, day, said);
  };
  const back = () => session.go({ at: "overview" });
  return (
    <form
      onSubmit={(submitted) => {
        submitted.preventDefault();
        save();
      }}
    >
      <ViewTitle>{words.title(shortName(event))}</ViewTitle>
      <Back to={frame.tabs.overview} onClick={back} />
      <p class="lead">{words.title(shortName(event))}</p>
      <DayField text={text} said={day === null ? null : words.readAs(said, from)} onType={setText} />
      <Clashes clashes={moves?.clashes ?? []} />
      {moves ? <Moves moves={moves} /> : null}
      <div class="buttons">
        <Button kind="primary" disabled={day === null} onClick={save}>
          {words.save(moves?.moved.length ?? 0)}
        </Button>
        <Button onClick={back}>{words.cancel}</Button>
      </div>
      {moves ? <p class="note after-list">{words.keptNote(moves.sheet)}</p> : null}
    </form>
  );
}

interface DayProps {
  readonly text: string;
  /** How it was read, in words; null: it was not. */
  readonly said: string | null;
  readonly onType: (text: string) => void;
}

function DayField({ text, said, onType }: DayProps) {
  const { event: words } = useWords();
  return (
    <div class="field">
      <label for="event-day">{words.date}</label>
      <input
        class="in"
        id="event-day"
        autocomplete="off"
        value={text}
        aria-describedby="event-read"
        onInput={(input) => onType(input.currentTarget.value)}
      />
      <p class="note" id="event-read" aria-live="polite">
        {text.trim() === "" ? (
          ""
        ) : said === null ? (
          <>
            <Sym name="warning" /> {words.unreadable}
          </>
        ) : (
          said
        )}
      </p>
    </div>
  );
}

/** What else the table says and this date would contradict: heard as soon as it is known, and no obstacle. */
function Clashes({ clashes }: Pick<EventDatePlan, "clashes">) {
  const session = useSession();
  const { event: words, rows } = useWords();
  const shown = clashes.slice(0, 5);
  return (
    <div aria-live="polite">
      {clashes.length === 0 ? null : (
        <section class="lack" aria-labelledby="event-clashes">
          <h2 class="label" id="event-clashes">
            {words.clashes(clashes.length)}
          </h2>
          <ul>
            {shown.map((finding) => (
              <li key={finding.cell}>
                <Sym name="warning" />
                <span class="grow">{shortText(sayFinding(finding, session.messages()).message, 120)}</span>
              </li>
            ))}
          </ul>
          {clashes.length > shown.length ? <p class="note">{rows.others(clashes.length - shown.length)}</p> : null}
        </section>
      )}
    </div>
  );
}

function Moves({ moves }: { moves: EventDatePlan }) {
  const { event: words, overview } = useWords();
  if (moves.moved.length === 0) return null;
  return (
    <Part title={words.moves(moves.moved.length)}>
      <Lines>
        {moves.moved.slice(0, 50).map(({ task, after, onDayOff }) => (
          <li class="reg moved" key={task.row}>
            <span>{shortText(oneLine(task.item || task.task), 80)}</span>
            <span class="num strong">{after === null ? "" : fullDayWords(after, overview)}</span>
            <span class="sub note">
              {shortText(oneLine(task.deadlineText), 60)}
              {onDayOff ? words.onHoliday : ""}
            </span>
          </li>
        ))}
      </Lines>
    </Part>
  );
}
