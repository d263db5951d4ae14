import type { WorkbookChanges } from "../../../core/workbook/changes";
import type { Notice } from "../state";
import { takenBack } from "../undo";
import type { SessionCore } from "./core";

/** How the pane writes: onto the workbook as it was read, said in one line, taken back in one press. */
export interface Writing {
  /** False when nothing was written; why stands in the state. */
  write(changes: WorkbookChanges, notice: Notice): Promise<boolean>;
  undo(): Promise<void>;
}

export function createWriting(core: SessionCore, refresh: () => Promise<void>): Writing {
  const { store, surroundings, messages, trouble } = core;

  async function write(changes: WorkbookChanges, notice: Notice): Promise<boolean> {
    const { reading } = store.get();
    if (!reading) return false;
    const undo = notice.undo ?? takenBack(changes, reading.sheets);
    store.set({ writing: true, trouble: null });
    try {
      await surroundings.host.apply(changes, reading.version);
      store.set({ notice: { text: notice.text, ...(undo && undo.cells.length > 0 ? { undo } : {}) } });
      return true;
    } catch (error) {
      await core.allWords();
      store.set({ trouble: trouble(error, "writingTitle", () => void write(changes, notice)) });
      return false;
    } finally {
      store.set({ writing: false });
      await refresh();
    }
  }

  return {
    write,
    undo: async () => {
      const { notice } = store.get();
      if (!notice?.undo) return;
      await write(notice.undo, { text: messages().pane.frame.undone, undo: { ...notice.undo, cells: [] } });
    },
  };
}
