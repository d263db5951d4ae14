import { HostFault, type WorkbookReading } from "../../../core/ports";
import type { WorkbookChanges } from "../../../core/workbook/changes";
import type { Notice } from "../state";
import { takenBack } from "../undo";
import type { SessionCore } from "./core";

/** What to write and what to say then. */
export interface Decision {
  readonly changes: WorkbookChanges;
  readonly notice: Notice;
}

/** Decides on the workbook as it is when its turn comes; null: nothing is to be written any more. */
export type Decide = (reading: WorkbookReading) => Decision | null;

export const isFault = (error: unknown, code: HostFault["code"]): boolean =>
  error instanceof HostFault && error.code === code;

/** Cells that were as wanted, or a new sheet alone, leave nothing to take back. */
const isSomething = (undo: Notice["undo"]): boolean =>
  typeof undo === "function" || (undo !== null && undo !== undefined && undo.cells.length > 0);

async function decideAndApply({ store, surroundings }: SessionCore, decide: Decide): Promise<boolean> {
  const { reading } = store.get();
  const decided = reading && decide(reading);
  if (!decided) return false;
  const { changes, notice } = decided;
  const undo = notice.undo === undefined ? takenBack(changes, reading.sheets) : notice.undo;
  await surroundings.host.apply(changes, reading.version);
  store.set({ notice: { text: notice.text, undo: isSomething(undo) ? undo : null } });
  return true;
}

/** Writes one decision: while a cell is being edited it waits; what the edit changed is read before it decides again. */
export function createCarryOut(core: SessionCore, refresh: () => Promise<void>, retry: (decide: Decide) => void) {
  const { store } = core;

  async function untilWritten(decide: Decide): Promise<boolean> {
    let isReadAnew = false;
    for (let tried = 0; ;) {
      try {
        const isWritten = await decideAndApply(core, decide);
        if (tried > 0) store.set({ trouble: null });
        return isWritten;
      } catch (error) {
        // What was edited while this waited is no contradiction: it is decided once more, on what is there now.
        if (tried > 0 && !isReadAnew && isFault(error, "moved-on")) {
          isReadAnew = true;
          await refresh();
          continue;
        }
        await core.allWords();
        store.set({ trouble: core.trouble(error, "writingTitle", () => retry(decide)) });
        if (!isFault(error, "edit-mode") || !(await core.pause(tried))) return false;
        tried += 1;
      }
    }
  }

  return async (decide: Decide): Promise<boolean> => {
    store.set({ writing: true });
    try {
      return await untilWritten(decide);
    } finally {
      store.set({ writing: false });
      await refresh();
    }
  };
}
