import { useState } from "preact/hooks";
import { schemes } from "../../core/schemes";
import { newWorkbook, openNew, readYear } from "../model/new-workbook";
import { troubleOf } from "../model/trouble";
import { useSession, useWords } from "./pane-context";

/** A new workbook from a scheme: which one, for which year, by whom. */
export function NewWorkbook() {
  const session = useSession();
  const { mapping: words } = useWords();
  const { list } = session.messages().schemes;
  const [id, setId] = useState(schemes[0]?.id ?? "");
  const [year, setYear] = useState(session.today().slice(0, 4));
  const [office, setOffice] = useState("");
  const scheme = schemes.find((each) => each.id === id);
  const number = readYear(year);
  const make = async () => {
    if (!scheme || number === null) return;
    try {
      const text = await openNew(session, await newWorkbook(session, { scheme, year: number, office }));
      session.store.set({ notice: { text } });
    } catch (error) {
      session.store.set({ trouble: troubleOf(error, "documentTitle", session.messages()) });
    }
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void make();
      }}
    >
      <div class="field">
        <label for="scheme">{words.schemeKind}</label>
        <select
          class="in"
          id="scheme"
          value={id}
          aria-describedby="scheme-about"
          onChange={(event) => setId(event.currentTarget.value)}
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
      <div class="two new-campaign">
        <div class="field">
          <label for="scheme-year">{words.schemeYear}</label>
          <input
            class="in"
            id="scheme-year"
            inputMode="numeric"
            value={year}
            aria-describedby="scheme-year-says"
            onInput={(event) => setYear(event.currentTarget.value)}
          />
        </div>
        <div class="field">
          <label for="scheme-office">{words.schemeOffice}</label>
          <input
            class="in"
            id="scheme-office"
            autocomplete="off"
            value={office}
            onInput={(event) => setOffice(event.currentTarget.value)}
          />
        </div>
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
