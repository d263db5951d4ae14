import { createCarryOut, type Decide } from "./carry-out";
import type { SessionCore } from "./core";
import { createQueue } from "./queue";

/** How the pane writes: onto the workbook as it was read, said in one line, taken back in one press. */
export interface Writing {
  /**
   * False when nothing was written; why stands in the state. One writing waits for the other. What is asked for twice at once
   * (a double click; Enter, and then the field is left) is written once. While a cell is being edited it waits, and goes on by itself.
   */
  write(decide: Decide): Promise<boolean>;
  undo(): Promise<void>;
}

export function createWriting(core: SessionCore, refresh: () => Promise<void>): Writing {
  const { store, messages } = core;
  const queue = createQueue();
  const carryOut = createCarryOut(core, refresh, (decide) => void write(decide));

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
    return queue.add(nameOf(decide), () => carryOut(decide));
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
