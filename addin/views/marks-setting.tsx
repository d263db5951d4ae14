import { findHelperColumns } from "../../core/jobs/helper-columns";
import { planMarks, planUnmark } from "../../core/jobs/mark";
import { troubleOf } from "../model/trouble";
import { usePane, useSession, useWords } from "./pane-context";

/** Marks in the sheet, on or off. */
export function MarksSetting() {
  const session = useSession();
  const { settings: words } = useWords();
  const check = usePane((state) => state.check);
  const sheets = usePane((state) => state.reading?.sheets ?? []);
  const grid = sheets.find(({ name }) => name === check?.plan.sheet);
  if (!check || !grid) return null;
  const marks = session.messages().workbook.marks;
  const on = findHelperColumns(grid, marks) !== null;
  const toggle = () => {
    try {
      const changes = on
        ? planUnmark([grid], marks).changes
        : planMarks(check.plan, grid, marks, check.campaign.settings.dueSoonDays).changes;
      void session.write(changes, { text: on ? words.unmarked : words.marked });
    } catch (error) {
      session.store.set({ trouble: troubleOf(error, "writingTitle", session.messages()) });
    }
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
