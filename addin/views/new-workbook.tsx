import { useState } from "preact/hooks";
import { schemes } from "../../core/schemes";
import { newWorkbook, openNew, readYear } from "../model/new-workbook";
import { troubleOf } from "../model/trouble";
import { useSession, useWords } from "./pane-context";
import { useOnce } from "./use-once";

/** A new workbook from a scheme: which one, for which year, by whom. */
export function NewWorkbook() {
  const session = useSession();
  const { mapping: words } = useWords();
  const [id, setId] = useState(schemes[0]?.id ?? "");
  const [year, setYear] = useState(session.today().slice(0, 4));
  const [office, setOffice] = useState("");
  const scheme = schemes.find((each) => each.id === id);
  const number = readYear(year);
  const make = useOnce(async () => {
    if (!scheme || number === null) return;
    try {
      const text = await openNew(session, await newWorkbook(session, { scheme, year: number, office }));
      session.store.set({ notice: { text } });
    } catch (error) {
      session.store.set({ trouble: troubleOf(error, "documentTitle", session.messages()) });
    }
  });
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        make();
      }}
    >
      <SchemeField id={id} onChoose={setId} />
      <div class="two new-campaign">
        <TextField id="scheme-year" label={words.schemeYear} value={year} onType={setYear} says="scheme-year-says" />
        <TextField id="scheme-office" label={words.schemeOffice} value={office} onType={setOffice} />
      </div>
      <p class="note" id="scheme-year-says" role="status">
        {number === null ? words.badYear : ""}
      </p>
      <div class="buttons">
        <button type="submit" class="btn" disabled={number === null}>
          {words.make}
        </button>
      </div>
    </form>
  );
}

/** Which way of evaluating, and what it is for. */
function SchemeField({ id, onChoose }: { id: string; onChoose: (id: string) => void }) {
  const session = useSession();
  const { mapping: words } = useWords();
  const { list } = session.messages().schemes;
  const scheme = schemes.find((each) => each.id === id);
  return (
    <div class="field">
      <label for="scheme">{words.schemeKind}</label>
      <select
        class="in"
        id="scheme"
        value={id}
        aria-describedby="scheme-about"
        onChange={(event) => onChoose(event.currentTarget.value)}
      >
        {schemes.map((each) => (
          <option key={each.id} value={each.id}>
            {list.words(each).name}
          </option>
        ))}
      </select>
      <p class="note" id="scheme-about">
        {scheme ? list.words(scheme).about : ""}
      </p>
    </div>
  );
}

interface TextFieldProps {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly onType: (text: string) => void;
  readonly says?: string;
}

const TextField = ({ id, label, value, onType, says }: TextFieldProps) => (
  <div class="field">
    <label for={id}>{label}</label>
    <input
      class="in"
      id={id}
      autocomplete="off"
      value={value}
      aria-describedby={says}
      onInput={(event) => onType(event.currentTarget.value)}
    />
  </div>
);
