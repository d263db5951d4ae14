import { findHelperColumns } from "../../core/jobs/helper-columns";
import { planMarks, planUnmark } from "../../core/jobs/mark";
import type { WorkbookReading } from "../../core/ports";
import type { WorkbookChanges } from "../../core/workbook/changes";
import type { Session } from "../model/session";
import { usePane, useSession, useWords } from "./pane-context";

/** The marks of the plan on or off, on the workbook as it is: so the way back takes the conditional formats along. */
function planSwitch(session: Session, on: boolean): (reading: WorkbookReading) => WorkbookChanges | null {
  return ({ sheets }) => {
    const { check } = session.store.get();
    const { marks } = session.messages().workbook;
    const grid = sheets.find(({ name }) => name === check?.plan.sheet);
    if (!check || !grid) return null;
    return on
      ? planMarks(check.plan, grid, marks, check.campaign.settings.dueSoonDays).changes
      : planUnmark([grid], marks).changes;
  };
}

/** Marks in the sheet, on or off. */
export function MarksSetting() {
  const session = useSession();
  const { settings: words } = useWords();
  const check = usePane((state) => state.check);
  const sheets = usePane((state) => state.reading?.sheets ?? []);
  const grid = sheets.find(({ name }) => name === check?.plan.sheet);
  if (!check || !grid) return null;
  const on = findHelperColumns(grid, session.messages().workbook.marks) !== null;
  const toggle = () => {
    const plan = planSwitch(session, !on);
    const notice = { text: on ? words.unmarked : words.marked, undo: planSwitch(session, on) };
    void session.write((reading) => {
      const changes = plan(reading);
      return changes && { changes, notice };
    });
  };
  return (
    <div class="setrow">
      <label for="marks">
        {words.marks}
        <br />
        <span class="note">{words.marksNote}</span>
      </label>
      <input type="checkbox" role="switch" class="switch" id="marks" checked={on} onChange={toggle} />
    </div>
  );
}
