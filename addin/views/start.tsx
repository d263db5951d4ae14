import { columnLetters } from "../../core/workbook/grid";
import { ColumnMapping, mappedRoles } from "./column-mapping";
import { NewWorkbook } from "./new-workbook";
import { usePane, useSession, useWords } from "./pane-context";
import { Button, Part, ViewTitle } from "./pieces";
import { foundRoles } from "../model/found-roles";

/** A workbook without a plan that could be recognised: what was found, then three ways to begin. */
export function Start() {
  const session = useSession();
  const { mapping: words, start, frame } = useWords();
  const sheets = usePane((state) => state.reading?.sheets ?? []);
  const { openSample, newOpens } = session.surroundings;
  return (
    <>
      <ViewTitle>{frame.product}</ViewTitle>
      <p class="lead">{words.title}</p>
      <p class="read">{words.looked(sheets.length)}</p>
      <FoundHeadings />
      <Part title={words.how}>
        <ol class="choices">
          <li>
            <p class="strong">{words.mine}</p>
            <p class="note">{words.mineNote}</p>
            {sheets.length > 0 ? <ColumnMapping sheets={sheets} /> : null}
          </li>
          <li>
            <p class="strong">{words.scheme}</p>
            <p class="note">{words.schemeNote[newOpens === "here" ? "open" : "window"]}</p>
            <NewWorkbook />
          </li>
          {openSample ? (
            <li class="row">
              <div>
                <p class="strong">{start.sample}</p>
                <p class="note">{start.sampleNote}</p>
              </div>
              <Button onClick={() => void openSample()}>{start.openSample}</Button>
            </li>
          ) : null}
        </ol>
      </Part>
    </>
  );
}

/** The table's own head: which headings were found, in which column, and which not. */
function FoundHeadings() {
  const { mapping: words } = useWords();
  const sheets = usePane((state) => state.reading?.sheets ?? []);
  const found = foundRoles(sheets);
  const cell = (role: (typeof mappedRoles)[number]) => {
    const column = found.get(role);
    return (
      <td key={role} class={column === undefined ? "no" : ""}>
        {words.roles[role]}
        <br />
        <span class="note">{column === undefined ? words.notFound : words.column(columnLetters(column), "")}</span>
      </td>
    );
  };
  return (
    <table class="sixcols">
      <tbody>
        <tr>{mappedRoles.slice(0, 3).map(cell)}</tr>
        <tr>{mappedRoles.slice(3).map(cell)}</tr>
      </tbody>
    </table>
  );
}
