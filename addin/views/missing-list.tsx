import { useRef, useState } from "preact/hooks";
import { Sym } from "../appearance/symbols";
import type { MissingValue } from "../../core/documents";
import { missingPlace, type MissingPlace } from "../model/documents/missing-place";
import { readSettings } from "../../core/evaluation/sheets/settings";
import { writeSettings } from "../model/session/settings-act";
import { usePane, useSession, useWords } from "./pane-context";
import { Button } from "./pieces";

/** What the document needs and the workbook lacks; filled in here, or each leads to its cell. */
export function MissingList({ missing }: { missing: readonly MissingValue[] }) {
  const { documents } = useWords();
  if (missing.length === 0) return null;
  return (
    <section class="lack" aria-labelledby="missing-title">
      <h2 class="label" id="missing-title">
        {documents.missing(missing.length)}
      </h2>
      <ul>
        {missing.map((each) => (
          <MissingLine missing={each} key={`${each.sheet} ${each.tag} ${each.name ?? ""}`} />
        ))}
      </ul>
    </section>
  );
}

function MissingLine({ missing }: { missing: MissingValue }) {
  const session = useSession();
  const { documents, frame } = useWords();
  const sheets = usePane((state) => state.reading?.sheets ?? []);
  const [open, setOpen] = useState(false);
  const { tag, sheet } = missing;
  const place = missingPlace(missing, readSettings(sheets));
  const cell = place.by === "hand" ? null : place.cell;
  return (
    <li>
      <Sym name="warning" />
      <span class="grow">
        {tag}
        <br />
        <span class="note">{useMissingWords(missing)}</span>
      </span>
      <span class="line-actions">
        {cell === null ? null : (
          <Button kind="small" onClick={() => void session.reveal(sheet, cell)}>
            {frame.goTo(cell)}
            <span class="vh"> {tag}</span>
          </Button>
        )}
        {place.by === "setting" && !open ? (
          <Button kind="small" onClick={() => setOpen(true)}>
            {documents.fillIn}
            <span class="vh"> {tag}</span>
          </Button>
        ) : null}
      </span>
      {place.by === "setting" && open ? <FillIn tag={tag} place={place} onClose={() => setOpen(false)} /> : null}
    </li>
  );
}

/** Where and what, in words. */
function useMissingWords({ sheet, cell, label, why, name = "", rows = [] }: MissingValue): string {
  const { documents } = useWords();
  if (why === "not-listed" || why === "nothing-about") return documents.notListed(name, sheet);
  if (why === "unclear") return documents.unclear(name, sheet, rows.join("、"));
  return label === undefined ? documents.missingAt(sheet, cell) : documents.missingRow(sheet, label);
}

interface FillInProps {
  readonly tag: string;
  readonly place: Extract<MissingPlace, { by: "setting" }>;
  readonly onClose: () => void;
}

/** The value typed here goes into 设置; Esc gives up. */
function FillIn({ tag, place, onClose }: FillInProps) {
  const session = useSession();
  const { documents } = useWords();
  const field = useRef<HTMLInputElement>(null);
  const id = `fill-${place.labels[0]}`;
  const keep = async () => {
    const text = field.current?.value.trim() ?? "";
    if (text === "") return field.current?.focus();
    if (await writeSettings(session, [{ labels: place.labels, text }], documents)) onClose();
  };
  return (
    <form
      class="fill-in"
      onSubmit={(event) => {
        event.preventDefault();
        void keep();
      }}
    >
      <label class="vh" for={id}>
        {tag}
      </label>
      <input
        class="in"
        id={id}
        autocomplete="off"
        ref={(element) => {
          if (element && field.current === null) element.focus();
          field.current = element;
        }}
        onKeyDown={(event) => {
          if (event.key === "Escape") onClose();
        }}
      />
      <button type="submit" class="btn small">
        {documents.keep}
      </button>
    </form>
  );
}
