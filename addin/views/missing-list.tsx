import { Sym } from "../appearance/symbols";
import type { MissingValue } from "../../core/documents";
import { useSession, useWords } from "./pane-context";
import { Button } from "./pieces";

/** What the document needs and the workbook lacks; each leads to its cell. */
export function MissingList({ missing }: { missing: readonly MissingValue[] }) {
  const session = useSession();
  const { documents } = useWords();
  if (missing.length === 0) return null;
  return (
    <section class="lack">
      <h2 class="label">{documents.missing(missing.length)}</h2>
      <ul>
        {missing.map(({ tag, sheet, cell }) => (
          <li key={`${sheet} ${tag}`}>
            <Sym name="warning" />
            <span>
              {tag}
              <br />
              <span class="note">{documents.missingAt(sheet, cell)}</span>
            </span>
            {cell ? (
              <Button kind="small" onClick={() => void session.reveal(sheet, cell)}>
                {documents.fillIn}
                <span class="vh"> {tag}</span>
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  );
}
