/** How a page waits; tests give their own. Returns a function that calls it off. */
export type Later = (run: () => void, milliseconds: number) => () => void;

export const browserLater: Later = (run, milliseconds) => {
  const timer = setTimeout(run, milliseconds);
  return () => clearTimeout(timer);
};

/** Two minutes in all: who edits a cell for longer presses again. In milliseconds. */
const waits: readonly number[] = [
  ...Array<number>(10).fill(1000),
  ...Array<number>(10).fill(3000),
  ...Array<number>(8).fill(10000),
];

/** Waiting until Excel takes requests again: nothing tells when a cell's edit ends. */
export interface Pause {
  /** True when it is time to try once more; false when it has been tried often enough. */
  pause(tried: number): Promise<boolean>;
  /** Something has happened (the page has the focus again, a cell has changed): whoever waits tries at once. */
  resume(): void;
}

export function createPause(later: Later | undefined): Pause {
  const waiting = new Set<() => void>();
  return {
    pause: async (tried) => {
      const wait = waits[tried];
      if (later === undefined || wait === undefined) return false;
      await new Promise<void>((resolve) => {
        const wake = (): void => {
          callOff();
          waiting.delete(wake);
          resolve();
        };
        const callOff = later(wake, wait);
        waiting.add(wake);
      });
      return true;
    },
    resume: () => {
      for (const wake of [...waiting]) wake();
    },
  };
}
