import { useState } from "preact/hooks";
import { Sym } from "../appearance/symbols";
import type { IsoDate } from "../../core/calendar";
import type { CampaignSettings } from "../../core/evaluation/types";
import { settingCell } from "../../core/evaluation/sheets/settings";
import { readTypedDay } from "../model/documents/typed-day";
import { fullDayWords } from "./day-words";
import { usePane, useWords } from "./pane-context";

interface Props {
  /** The day as it stands in the document. */
  readonly day: IsoDate;
  readonly isOwn: boolean;
  readonly settings: CampaignSettings;
  readonly onChoose: (day: IsoDate | null) => void;
}

/** The document's date: today, the day of 设置, or one of one's own; left empty it is the usual one again. */
export function DateField({ day, isOwn, settings, onChoose }: Props) {
  const { documents, overview } = useWords();
  const year = usePane((state) => state.check?.plan.year) ?? Number(day.slice(0, 4));
  const [text, setText] = useState<string | null>(null);
  const [unreadable, setUnreadable] = useState(false);
  const said = fullDayWords(day, overview);
  const cell = settingCell(settings, "asOf");
  const source = isOwn
    ? documents.dateOwn
    : settings.asOf !== null && cell !== null
      ? documents.dateFrom(settings.sheet ?? "", cell)
      : documents.dateToday;
  const keep = () => {
    if (text === null) return;
    const typed = text.trim() === "" ? null : readTypedDay(text, year);
    setUnreadable(text.trim() !== "" && typed === null);
    setText(null);
    if (typed !== null || text.trim() === "") onChoose(typed?.day ?? null);
  };
  return (
    <div class="field">
      <label for="document-date">
        <span>{documents.date}</span>
        <span class="note">{source}</span>
      </label>
      <input
        class="in"
        id="document-date"
        autocomplete="off"
        value={text ?? said}
        aria-describedby="document-date-says"
        onInput={(event) => setText(event.currentTarget.value)}
        onBlur={keep}
        onKeyDown={(event) => {
          if (event.key === "Enter" && !event.isComposing) keep();
          if (event.key === "Escape") setText(null);
        }}
      />
      <p class="note" id="document-date-says" aria-live="polite">
        {unreadable ? (
          <>
            <Sym name="warning" /> {documents.dateUnreadable}
          </>
        ) : (
          ""
        )}
      </p>
    </div>
  );
}
