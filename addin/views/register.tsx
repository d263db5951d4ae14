import { useMemo, useState } from "preact/hooks";
import { readRegister, verifyRegister, type Register as RegisterData } from "../../core/documents/register";
import { nextNumbersOf } from "../../core/jobs/register";
import { readSettings } from "../../core/evaluation/sheets/settings";
import type { FileState } from "../model/register/file-check";
import { kindsIn, noFilter, shownEntries, yearsIn, type RegisterFilter } from "../model/register/register-list";
import { usePane, useSession, useWords } from "./pane-context";
import { Button, ViewTitle } from "./pieces";
import { RegisterCheck } from "./register-check";
import { RegisterEntryLine } from "./register-entry";

const pageSize = 50;

/** Every number that was given, newest first; what is wrong among them; void with a reason. */
export function Register() {
  const words = useWords();
  const session = useSession();
  const reading = usePane((state) => state.reading);
  const register = useMemo(() => (reading ? readRegister(reading.sheets) : null), [reading]);
  const settings = useMemo(() => (reading ? readSettings(reading.sheets) : null), [reading]);
  const [files, setFiles] = useState<ReadonlyMap<number, FileState>>(new Map());
  if (!register || !settings) return null;
  const [next] = nextNumbersOf(register, settings, session.today());
  return (
    <>
      <ViewTitle>{words.frame.tabs.register}</ViewTitle>
      {next ? <p class="lead">{words.register.next(next.number.text)}</p> : null}
      {register.entries.length === 0 ? (
        <p class="read">{words.register.empty}</p>
      ) : (
        <>
          <RegisterCheck register={register} problems={verifyRegister(register)} files={files} onCompared={setFiles} />
          <Entries register={register} files={files} />
          <p class="note after-list">{words.register.keepsRow}</p>
        </>
      )}
    </>
  );
}

function Entries({ register, files }: { register: RegisterData; files: ReadonlyMap<number, FileState> }) {
  const { register: words } = useWords();
  const [filter, setFilter] = useState<RegisterFilter>(noFilter);
  const [open, setOpen] = useState<number | null>(null);
  const [most, setMost] = useState(pageSize);
  const found = shownEntries(register, filter);
  return (
    <>
      <div class="two">
        <Filter
          id="register-kind"
          label={words.kind}
          value={filter.kind}
          choices={kindsIn(register)}
          onChoose={(kind) => setFilter({ ...filter, kind })}
        />
        <Filter
          id="register-year"
          label={words.year}
          value={filter.year}
          choices={yearsIn(register)}
          onChoose={(year) => setFilter({ ...filter, year })}
        />
      </div>
      {found.length === 0 ? <p class="read after-list">{words.none}</p> : null}
      <ul class="lines after-list">
        {found.slice(0, most).map((entry) => (
          <RegisterEntryLine
            key={entry.row}
            entry={entry}
            register={register}
            file={files.get(entry.row) ?? "unseen"}
            open={open === entry.row}
            onToggle={() => setOpen(open === entry.row ? null : entry.row)}
          />
        ))}
      </ul>
      {found.length > most ? (
        <div class="buttons">
          <Button onClick={() => setMost(most + pageSize)}>
            {words.moreEntries(Math.min(pageSize, found.length - most))}
          </Button>
        </div>
      ) : null}
    </>
  );
}

interface FilterProps {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly choices: readonly string[];
  readonly onChoose: (value: string) => void;
}

function Filter({ id, label, value, choices, onChoose }: FilterProps) {
  const { register: words } = useWords();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <select class="in" id={id} value={value} onChange={(event) => onChoose(event.currentTarget.value)}>
        <option value="">{words.all}</option>
        {choices.map((each) => (
          <option key={each} value={each}>
            {each}
          </option>
        ))}
      </select>
    </div>
  );
}
