import { toIso, type CalendarDate, type IsoDate } from "../../core/calendar";
import type { KindDescription } from "../../core/documents";
import { checkWorkbook, fixChanges, type CheckOptions } from "../../core/jobs/check";
import { planEventDate, type EventDatePlan } from "../../core/jobs/event-date";
import type { Language, Messages } from "../../core/messages";
import {
  acceptFinding,
  planMemory,
  withdrawAcceptance,
  type AcceptedFinding,
  type ColumnChoice,
  type PlanMemory,
} from "../../core/plan";
import type { Finding } from "../../core/finding";
import type { Codec, Host, WorkbookReading } from "../../core/ports";
import type { WorkbookChanges } from "../../core/workbook/changes";
import type { Page } from "./page";
import { firstState, type Notice, type PaneState } from "./state";
import { createStore, type Store } from "./store";
import { loadWords } from "./words";
import { isNoPlan, troubleOf } from "./trouble";
import { takenBack } from "./undo";

/** What the pane needs from where it lives. */
export interface Surroundings {
  readonly host: Host;
  readonly codec: Codec;
  /** Bytes of a built-in template by its file name. */
  readonly builtInTemplate: (file: string) => Promise<Uint8Array>;
  readonly today: () => CalendarDate;
  readonly language: Language;
  /** The words of that language. */
  readonly words: Messages;
  /** True once a co-author has been seen in the workbook; absent where there are none. */
  readonly hasCoAuthors?: (() => boolean) | undefined;
  /** Opens the sample workbook, where the host can. */
  readonly openSample?: (() => Promise<void>) | undefined;
  /** Saves many files as one archive; hosts that keep folders need none. */
  readonly copyText?: ((text: string) => Promise<void>) | undefined;
}

/** What views may ask for. Every action reads, decides in core, writes once, and says what happened. */
export interface Session {
  readonly store: Store<PaneState>;
  readonly surroundings: Surroundings;
  messages(): Messages;
  go(page: Page): void;
  refresh(): Promise<void>;
  reveal(sheet: string, cell: string): Promise<void>;
  fix(findings: readonly Finding[]): Promise<void>;
  accept(finding: Finding, reason: string): Promise<void>;
  withdraw(accepted: AcceptedFinding): Promise<void>;
  planEvent(event: string, day: IsoDate): EventDatePlan | null;
  setEvent(event: string, day: IsoDate, said: string): Promise<void>;
  write(changes: WorkbookChanges, notice: Notice): Promise<boolean>;
  undo(): Promise<void>;
  dismiss(): void;
  setLanguage(language: Language): Promise<void>;
  useColumns(sheet: string, columns: ColumnChoice): Promise<void>;
  today(): IsoDate;
}

export type { KindDescription };

export function createSession(surroundings: Surroundings): Session {
  const { host } = surroundings;
  const store = createStore<PaneState>(firstState(surroundings.language));
  let words = surroundings.words;
  const messages = (): Messages => words;
  let memory: PlanMemory = planMemory();
  let choice: { sheet?: string; columns?: ColumnChoice } = {};
  let latest = 0;

  const options = (): CheckOptions => ({
    today: toIso(surroundings.today()),
    todayGiven: false,
    memory,
    ...choice,
  });

  /** Reading again mends only what went wrong in reading: that something was not written stays said until the next act. */
  function stillTrue(): PaneState["trouble"] {
    const { trouble } = store.get();
    return trouble?.title === "readingTitle" ? null : trouble;
  }

  function understand(reading: WorkbookReading): void {
    try {
      const check = checkWorkbook(reading, options());
      store.set({ reading, check, stage: "ready", trouble: stillTrue() });
    } catch (error) {
      if (isNoPlan(error)) store.set({ reading, check: null, stage: "noPlan", trouble: stillTrue() });
      else
        store.set({
          reading,
          stage: "failed",
          trouble: troubleOf(error, "readingTitle", messages(), () => void refresh()),
        });
    }
  }

  /** Only the newest reading counts: an answer that was overtaken is thrown away. */
  async function refresh(): Promise<void> {
    latest += 1;
    const mine = latest;
    if (store.get().stage !== "ready") store.set({ stage: "reading" });
    try {
      const reading = await host.readSheets();
      if (mine === latest) understand(reading);
    } catch (error) {
      if (mine !== latest) return;
      const trouble = troubleOf(error, "readingTitle", messages(), () => void refresh());
      store.set({ trouble, stage: store.get().check ? "ready" : "failed" });
    }
  }

  /** Writes only onto the workbook as it was read; moved on, it reads again and says so. */
  async function write(changes: WorkbookChanges, notice: Notice): Promise<boolean> {
    const { reading } = store.get();
    if (!reading) return false;
    const undo = notice.undo ?? takenBack(changes, reading.sheets);
    store.set({ writing: true, trouble: null });
    try {
      await host.apply(changes, reading.version);
      store.set({ notice: { text: notice.text, ...(undo && undo.cells.length > 0 ? { undo } : {}) } });
      return true;
    } catch (error) {
      store.set({ trouble: troubleOf(error, "writingTitle", messages(), () => void write(changes, notice)) });
      return false;
    } finally {
      store.set({ writing: false });
      await refresh();
    }
  }

  return {
    store,
    surroundings,
    messages,
    refresh,
    write,
    today: () => store.get().check?.plan.today ?? toIso(surroundings.today()),
    go: (page) => store.set({ page, trouble: null }),
    reveal: async (sheet, cell) => {
      try {
        await host.reveal({ sheet, cell });
      } catch (error) {
        store.set({ trouble: troubleOf(error, "readingTitle", messages()) });
      }
    },
    fix: async (findings) => {
      const changes = fixChanges(findings);
      const cells = changes.cells.length;
      if (cells === 0) return;
      const where = findings
        .flatMap(({ fix }) => fix?.cells.map(({ cell }) => cell) ?? [])
        .join(messages().pane.overview.list(["", ""]));
      await write(changes, { text: messages().pane.checkup.applied(where) });
    },
    accept: async (finding, reason) => {
      const { check, reading } = store.get();
      if (!check || !reading || reason.trim() === "") return;
      await write(acceptFinding(finding, reason.trim(), check.plan, reading.sheets), {
        text: messages().pane.checkup.accepted,
      });
    },
    withdraw: async ({ acceptance }) => {
      const { reading } = store.get();
      if (reading) await write(withdrawAcceptance(acceptance, reading.sheets), { text: messages().pane.frame.undone });
    },
    planEvent: (event, day) => {
      const { reading } = store.get();
      return reading ? planEventDate(reading, { ...options(), memory: planMemory() }, event, day) : null;
    },
    setEvent: async (event, day, said) => {
      const { reading } = store.get();
      if (!reading) return;
      const { changes } = planEventDate(reading, { ...options(), memory: planMemory() }, event, day);
      if (await write(changes, { text: messages().pane.event.saved(event, said) }))
        store.set({ page: { at: "overview" } });
    },
    undo: async () => {
      const { notice } = store.get();
      if (!notice?.undo) return;
      await write(notice.undo, { text: messages().pane.frame.undone, undo: { ...notice.undo, cells: [] } });
    },
    dismiss: () => store.set({ notice: null, trouble: null }),
    setLanguage: async (language) => {
      words = await loadWords(language);
      store.set({ language });
    },
    useColumns: async (sheet, columns) => {
      choice = { sheet, columns };
      memory = planMemory();
      await refresh();
    },
  };
}
