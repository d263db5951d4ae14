import { Sym } from "../appearance/symbols";
import type { WorkbookWarning } from "../../core/workbook";
import { useSession, useWords } from "./pane-context";

/** More of them nobody reads. */
const most = 20;

/** What was odd in the file and was read all the same, folded away: nothing has to be done about it. */
export function ReadRemarks({ remarks }: { remarks: readonly WorkbookWarning[] }) {
  const { workbook } = useSession().messages();
  const { frame } = useWords();
  // One sentence for each code and its values: the table of sentences has the same keys.
  const say = ({ code, values }: WorkbookWarning): string =>
    (workbook.warnings[code] as (values: WorkbookWarning["values"]) => string)(values);
  return (
    <details class="others remarks">
      <summary tabIndex={0}>
        <Sym name="info" /> {frame.remarks(remarks.length)}
      </summary>
      <ul>
        {remarks.slice(0, most).map((remark, at) => (
          <li class="note" key={at}>
            {say(remark)}
          </li>
        ))}
      </ul>
      {remarks.length > most ? <p class="note">{frame.moreRemarks(remarks.length - most)}</p> : null}
    </details>
  );
}
