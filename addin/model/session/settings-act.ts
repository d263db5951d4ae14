import { planSettings, type SettingEntry } from "../../../core/jobs/settings";
import type { Session } from "../session";

/** Writes rows of 设置 and says where; `words` are those of the view. False when nothing was written. */
export function writeSettings(
  session: Session,
  entries: readonly SettingEntry[],
  says: {
    readonly kept: (label: string, sheet: string, cell: string) => string;
    readonly keptNew: (label: string, sheet: string) => string;
  },
): Promise<boolean> {
  const label = entries.map(({ labels: [first] }) => first).join("、");
  return session.write(({ sheets }) => {
    const { changes, sheet, cells, makesSheet } = planSettings(sheets, entries);
    return {
      changes,
      notice: { text: makesSheet ? says.keptNew(label, sheet) : says.kept(label, sheet, cells.join("、")) },
    };
  });
}
