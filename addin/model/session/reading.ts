import { toIso } from "../../../core/calendar";
import { checkWorkbook, type CheckOptions, type CheckResult } from "../../../core/jobs/check";
import { planMemory, type ColumnChoice, type PlanMemory } from "../../../core/plan";
import type { WorkbookReading } from "../../../core/ports";
import type { PaneState } from "../state";
import { isNoPlan } from "../trouble";
import type { SessionCore } from "./core";
import { isFault } from "./carry-out";

/** How the workbook gets into the state: read, understood, or said why not. */
export interface Reading {
  /** Reads and checks again; of the rows only those that changed. */
  refresh(): Promise<void>;
  useColumns(sheet: string, columns: ColumnChoice): Promise<void>;
  /** Looks at another sheet that could be the plan. */
  useSheet(sheet: string): Promise<void>;
  options(): CheckOptions;
  /** Another workbook is open: what was chosen in the one before is not for it. */
  forget(): void;
}

/** Reading again mends only what went wrong in reading: that something was not written stays said until the next act. */
function stillTrue({ trouble }: PaneState): PaneState["trouble"] {
  return trouble?.title === "readingTitle" ? null : trouble;
}

/** The sheets to choose from: as found when nobody had chosen yet, while they are there. */
function plansOf({ plan }: CheckResult, { sheets }: WorkbookReading, known: readonly string[]): readonly string[] {
  const rivals = plan.alternatives.find(({ what }) => what === "sheet");
  if (rivals) return sameNames([rivals.taken, ...rivals.others], known);
  const left = known.filter((name) => sheets.some((sheet) => sheet.name === name));
  return left.includes(plan.sheet) ? sameNames(left, known) : [];
}

/** The list before when it names the same, so that nothing is drawn again. */
const sameNames = (names: readonly string[], known: readonly string[]): readonly string[] =>
  names.length === known.length && names.every((name) => known.includes(name)) ? known : names;

/**
 * Calls that come while one is under way lead to one more, after it: however many edits a co-author sends, what is shown
 * in the end was read after the last of them.
 */
export function oneFollows(work: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | null = null;
  let following: Promise<void> | null = null;
  const start = (): Promise<void> => {
    following = null;
    return (running = work().finally(() => (running = null)));
  };
  return () => (running ? (following ??= running.then(start, start)) : start());
}

/** What a cell that is being edited keeps from being read is read once it is not: without anybody pressing. */
function untilEdited(pause: SessionCore["pause"], refresh: () => Promise<void>) {
  let tried = 0;
  let waits = false;
  return {
    isWaiting: () => tried > 0,
    ended: () => {
      tried = 0;
    },
    wait: async (): Promise<void> => {
      if (waits) return;
      waits = true;
      const go = await pause(tried);
      waits = false;
      tried += 1;
      if (go) await refresh();
    },
  };
}

/** What is checked as what, as it was chosen here; what is remembered of rows holds for one choice. */
function createChoice({ today }: SessionCore["surroundings"]) {
  let memory: PlanMemory = planMemory();
  let choice: { sheet?: string; columns?: ColumnChoice } = {};
  return {
    options: (): CheckOptions => ({ today: toIso(today()), todayGiven: false, memory, ...choice }),
    take: (chosen: typeof choice): void => {
      choice = chosen;
      memory = planMemory();
    },
  };
}

/** Checks what was read and puts it into the state, or why there is nothing to check. */
async function understand(
  reading: WorkbookReading,
  options: CheckOptions,
  { store, trouble, allWords }: SessionCore,
  retry: () => void,
): Promise<void> {
  try {
    const check = checkWorkbook(reading, options);
    const plans = plansOf(check, reading, store.get().plans);
    store.set({ reading, check, plans, stage: "ready", trouble: stillTrue(store.get()) });
  } catch (error) {
    if (isNoPlan(error)) store.set({ reading, check: null, stage: "noPlan", trouble: stillTrue(store.get()) });
    else {
      await allWords();
      store.set({ reading, stage: "failed", trouble: trouble(error, "readingTitle", retry) });
    }
  }
}

export function createReading(core: SessionCore): Reading {
  const { store, surroundings, trouble, allWords, pause } = core;
  const choice = createChoice(surroundings);
  const edit = untilEdited(pause, () => refresh());
  const retry = (): void => {
    edit.ended();
    void refresh();
  };

  async function readOnce(): Promise<void> {
    // A try by itself does not clear the page each time.
    if (store.get().stage !== "ready" && !edit.isWaiting()) store.set({ stage: "reading" });
    try {
      const reading = await surroundings.host.readSheets();
      edit.ended();
      await understand(reading, choice.options(), core, retry);
    } catch (error) {
      await allWords();
      const stage = store.get().check ? "ready" : "failed";
      store.set({ trouble: trouble(error, "readingTitle", retry), stage });
      if (isFault(error, "edit-mode")) void edit.wait();
    }
  }
  const refresh = oneFollows(readOnce);

  const choose = async (chosen: Parameters<typeof choice.take>[0]): Promise<void> => {
    choice.take(chosen);
    await refresh();
  };

  return {
    refresh,
    options: choice.options,
    forget: () => {
      choice.take({});
      store.set({ plans: [] });
    },
    useSheet: (sheet) => choose({ sheet }),
    useColumns: (sheet, columns) => choose({ sheet, columns }),
  };
}
