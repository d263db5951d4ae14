import { planSettings, type SettingEntry } from "../../../core/jobs/settings";
import type { Session } from "../session";

/** Writes rows of 设置 and says where; `words` are those of the view. False when nothing was written. */
export async function writeSettings(
  session: Session,
  entries: readonly SettingEntry[],
  says: {
    readonly kept: (label: string, sheet: string, cell: string) => string;
    readonly keptNew: (label: string, sheet: string) => string;
  },
): Promise<boolean> {
  const { reading } = session.store.get();
  if (!reading) return false;
  const { changes, sheet, cells, makesSheet } = planSettings(reading.sheets, entries);
  const label = entries.map(({ labels: [first] }) => first).join("、");
  const text = makesSheet ? says.keptNew(label, sheet) : says.kept(label, sheet, cells.join("、"));
  return session.write(changes, { text });
}
