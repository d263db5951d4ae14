import { toIso, type IsoDate } from "../../core/calendar";
import type { Language, Messages } from "../../core/messages";
import type { Page } from "./page";
import { createActs, type Acts } from "./session/acts";
import { createCore } from "./session/core";
import { createReading, type Reading } from "./session/reading";
import { createWriting, type Writing } from "./session/writing";
import type { PaneState } from "./state";
import type { Store } from "./store";
import type { Surroundings } from "./surroundings";

/** What views may ask for. Every action reads, decides in core, writes once, and says what happened. */
export interface Session extends Acts, Writing, Pick<Reading, "refresh" | "useColumns" | "useSheet"> {
  readonly store: Store<PaneState>;
  readonly surroundings: Surroundings;
  messages(): Messages;
  /** Everything that views other than the first one say; later.tsx waits for it. */
  allWords(): Promise<void>;
  hasAllWords(): boolean;
  setLanguage(language: Language): Promise<void>;
  go(page: Page): void;
  reveal(sheet: string, cell: string): Promise<void>;
  dismiss(): void;
  today(): IsoDate;
}

/** Joins the parts: what is known (core), how it is read, how it is written, what a user does. */
export function createSession(surroundings: Surroundings): Session {
  const core = createCore(surroundings);
  const { store, messages, allWords, hasAllWords, setLanguage, trouble } = core;
  const reading = createReading(core);
  const { refresh, useColumns, useSheet } = reading;
  const writing = createWriting(core, refresh);
  return {
    store,
    surroundings,
    messages,
    allWords,
    hasAllWords,
    setLanguage,
    refresh,
    useColumns,
    useSheet,
    ...writing,
    ...createActs(core, reading, writing),
    today: () => store.get().check?.plan.today ?? toIso(surroundings.today()),
    go: (page) => store.set({ page, trouble: null }),
    reveal: async (sheet, cell) => {
      try {
        await surroundings.host.reveal({ sheet, cell });
      } catch (error) {
        await allWords();
        store.set({ trouble: trouble(error, "readingTitle") });
      }
    },
    dismiss: () => store.set({ notice: null, trouble: null }),
  };
}
