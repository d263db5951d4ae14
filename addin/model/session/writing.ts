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

/** How the pane writes: onto the workbook as it was read, said in one line, taken back in one press. */
export interface Writing {
  /**
   * False when nothing was written; why stands in the state. One writing waits for the other. What is asked for twice at once
   * (a double click; Enter, and then the field is left) is written once. While a cell is being edited it waits, and goes on by itself.
   */
  write(decide: Decide): Promise<boolean>;
  undo(): Promise<void>;
}

export const isFault = (error: unknown, code: HostFault["code"]): boolean =>
  error instanceof HostFault && error.code === code;

/** Cells that were as wanted, or a new sheet alone, leave nothing to take back. */
const isSomething = (undo: Notice["undo"]): boolean =>
  typeof undo === "function" || (undo !== null && undo !== undefined && undo.cells.length > 0);

export function createWriting(core: SessionCore, refresh: () => Promise<void>): Writing {
  const { store, surroundings, messages, trouble } = core;
  const underWay = new Map<string, Promise<boolean>>();
  let last: Promise<unknown> = Promise.resolve();

  async function decideAndApply(decide: Decide): Promise<boolean> {
    const { reading } = store.get();
    const decided = reading && decide(reading);
    if (!decided) return false;
    const { changes, notice } = decided;
    const undo = notice.undo === undefined ? takenBack(changes, reading.sheets) : notice.undo;
    await surroundings.host.apply(changes, reading.version);
    store.set({ notice: { text: notice.text, undo: isSomething(undo) ? undo : null } });
    return true;
  }

  async function carryOut(decide: Decide): Promise<boolean> {
    let tried = 0;
    let isReadAnew = false;
    store.set({ writing: true });
    try {
      for (;;) {
        try {
          const isWritten = await decideAndApply(decide);
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
          store.set({ trouble: trouble(error, "writingTitle", () => void write(decide)) });
          if (!isFault(error, "edit-mode") || !(await core.pause(tried))) return false;
          tried += 1;
        }
      }
    } finally {
      store.set({ writing: false });
      await refresh();
    }
  }

  /** What would be written now, as a name for it; what cannot be decided is asked for by nobody else. */
  function nameOf(decide: Decide): string | null {
    const { reading } = store.get();
    try {
      return reading ? JSON.stringify(decide(reading)?.changes ?? null) : null;
    } catch {
      return null;
    }
  }

  function write(decide: Decide): Promise<boolean> {
    store.set({ trouble: null });
    core.resume();
    const name = nameOf(decide);
    const same = name === null ? undefined : underWay.get(name);
    if (same) return same;
    const done = last.then(() => carryOut(decide));
    last = done;
    if (name !== null) {
      underWay.set(name, done);
      void done.finally(() => underWay.delete(name));
    }
    return done;
  }

  return {
    write,
    undo: async () => {
      const { undo } = store.get().notice ?? {};
      if (!undo) return;
      const text = messages().pane.frame.undone;
      await write((reading) => {
        const changes = typeof undo === "function" ? undo(reading) : undo;
        return changes && { changes, notice: { text, undo: null } };
      });
    },
  };
}
