/** How many steps can be taken back; each keeps one copy of the workbook's bytes. */
const most = 50;

/** Something that changes step by step, and the steps before and after the one that holds. */
export interface History<State> {
  /** Null before anything was opened. */
  readonly now: State | null;
  /** Every step that can be gone to, the present one too. */
  readonly all: readonly State[];
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** Begins anew: nothing before it can be taken back. */
  begin(state: State): void;
  step(state: State): void;
  /** False when there is nothing to take back. */
  undo(): boolean;
  redo(): boolean;
}

export function createHistory<State>(): History<State> {
  let now: State | null = null;
  let back: State[] = [];
  let forward: State[] = [];
  /** Goes to the end of one list and leaves the present on the other. */
  const move = (from: State[], to: State[]): boolean => {
    const next = from.pop();
    if (next === undefined || now === null) return false;
    to.push(now);
    now = next;
    return true;
  };
  return {
    get now() {
      return now;
    },
    get all() {
      return now === null ? [] : [...back, now, ...forward];
    },
    get canUndo() {
      return back.length > 0;
    },
    get canRedo() {
      return forward.length > 0;
    },
    begin: (state) => {
      [now, back, forward] = [state, [], []];
    },
    step: (state) => {
      if (now !== null) back = [...back, now].slice(-most);
      [now, forward] = [state, []];
    },
    undo: () => move(back, forward),
    redo: () => move(forward, back),
  };
}
