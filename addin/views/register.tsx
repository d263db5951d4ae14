import { useMemo, useState } from "preact/hooks";
import { Sym } from "../appearance/symbols";
import {
  readRegister,
  verifyRegister,
  type Register as RegisterData,
  type RegisterEntry,
} from "../../core/documents/register";
import { nextNumbersOf } from "../../core/jobs/register";
import { cellAddress } from "../../core/workbook/grid";
import { troubleOf } from "../model/trouble";
import { usePane, useSession, useWords } from "./pane-context";
import { Button, ViewTitle } from "./pieces";
import { sayProblem } from "./say-problem";

/** Every number that was given, newest first; what is wrong among them; void with a reason. */
export function Register() {
  const words = useWords();
  const session = useSession();
  const reading = usePane((state) => state.reading);
  const check = usePane((state) => state.check);
  const register = useMemo(() => (reading ? readRegister(reading.sheets) : null), [reading]);
  const [kind, setKind] = useState("");
  const [verified, setVerified] = useState(false);
  const [open, setOpen] = useState<number | null>(null);
  if (!register) return null;
  const settings = check?.campaign.settings;
  const next = settings ? nextNumbersOf(register, settings, session.today()) : [];
  const problems = verifyRegister(register);
  const kinds = [...new Set(register.entries.map((entry) => entry.kind))];
  const shown = register.entries.filter((entry) => kind === "" || entry.kind === kind).reverse();
  return (
    <>
      <ViewTitle>{words.frame.tabs.register}</ViewTitle>
      {next.slice(0, 1).map(({ number }) => (
        <p class="lead" key={number.text}>
          {words.register.next(number.text)}
        </p>
      ))}
      {register.entries.length === 0 ? <p class="read">{words.register.empty}</p> : null}
      {register.entries.length === 0 ? null : (
        <>
          <div class="field">
            <label for="register-kind">{words.register.kind}</label>
            <select class="in" id="register-kind" value={kind} onChange={(event) => setKind(event.currentTarget.value)}>
              <option value="">{words.register.all}</option>
              {kinds.map((each) => (
                <option key={each} value={each}>
                  {each}
                </option>
              ))}
            </select>
          </div>
          <div class="buttons">
            <Button onClick={() => setVerified(true)}>{words.register.verify}</Button>
            <span class="note" role="status">
              {verified
                ? problems.length === 0
                  ? words.register.clean
                  : words.register.problems(problems.length)
                : ""}
            </span>
          </div>
          {verified ? (
            <ul class="after-list">
              {problems.map((problem, index) => (
                <li class="note" key={index}>
                  <Sym name="warning" /> {sayProblem(problem, session.messages())}
                </li>
              ))}
            </ul>
          ) : null}
          <ul class="lines after-list">
            {shown.map((entry) => (
              <EntryLine
                key={entry.row}
                entry={entry}
                register={register}
                open={open === entry.row}
                onToggle={() => setOpen(open === entry.row ? null : entry.row)}
              />
            ))}
          </ul>
          <p class="note after-list">{words.register.keepsRow}</p>
        </>
      )}
    </>
  );
}

interface EntryProps {
  readonly entry: RegisterEntry;
  readonly register: RegisterData;
  readonly open: boolean;
  readonly onToggle: () => void;
}

function EntryLine({ entry, register, open, onToggle }: EntryProps) {
  const session = useSession();
  const { register: words } = useWords();
  const cell = cellAddress(entry.row, register.columns.get("number") ?? 1);
  return (
    <li class={entry.state === "void" ? "reg item voided" : "reg item"}>
      <span class="strong">{entry.numberText}</span>
      <span class="note num">{entry.date ?? ""}</span>
      <button
        type="button"
        class="icon"
        aria-label={words.more(entry.numberText)}
        aria-expanded={open}
        onClick={onToggle}
      >
        <Sym name="more" />
      </button>
      <span class="sub">
        {entry.title}
        {entry.subject === "" ? "" : ` · ${entry.subject}`}
      </span>
      {entry.state === "issued" ? null : (
        <span class="sub note">
          {words.states[entry.state]}
          {entry.note === "" ? "" : ` · ${entry.note}`}
        </span>
      )}
      {open ? (
        <div class="sub entry-actions">
          {register.sheet === null ? null : (
            <Button kind="small" onClick={() => void session.reveal(register.sheet ?? "", cell)}>
              {words.goToRow}
            </Button>
          )}
          {entry.state === "void" ? null : <VoidForm entry={entry} />}
        </div>
      ) : null}
    </li>
  );
}

/** Voiding asks in the line itself, for its reason. */
function VoidForm({ entry }: { entry: RegisterEntry }) {
  const session = useSession();
  const { register: words } = useWords();
  const [asked, setAsked] = useState(false);
  const [reason, setReason] = useState("");
  if (!asked) {
    return (
      <Button kind="small" onClick={() => setAsked(true)}>
        {words.void}
      </Button>
    );
  }
  const carryOut = async () => {
    const { voidNumber } = await import(/* webpackChunkName: "documents" */ "../../core/jobs/register");
    try {
      await voidNumber(session.surroundings.host, entry.numberText, reason);
      session.store.set({ notice: { text: words.voided(entry.numberText) } });
    } catch (error) {
      session.store.set({ trouble: troubleOf(error, "writingTitle", session.messages()) });
    }
    await session.refresh();
  };
  const id = `void-${entry.row}`;
  return (
    <div class="field">
      <label for={id}>{words.voidReason}</label>
      <input class="in" id={id} value={reason} onInput={(event) => setReason(event.currentTarget.value)} />
      <div class="buttons">
        <Button kind="small" disabled={reason.trim() === ""} onClick={() => void carryOut()}>
          {words.voidNow}
        </Button>
      </div>
    </div>
  );
}
