import { toIso, type IsoDate } from "../../core/calendar";
import type { Page } from "./page";
import { createActs, type Acts } from "./session/acts";
import { createCore, type SessionCore } from "./session/core";
import { createReading, type Reading } from "./session/reading";
import { createWriting, type Writing } from "./session/writing";
import type { Surroundings } from "./surroundings";

/** What views may ask for. Every action reads, decides in core, writes once, and says what happened. */
export interface Session extends Omit<SessionCore, "trouble">, Acts, Writing, Omit<Reading, "options"> {
  go(page: Page): void;
  reveal(sheet: string, cell: string): Promise<void>;
  dismiss(): void;
  today(): IsoDate;
}

/** Joins the parts: what is known (core), how it is read, how it is written, what a user does. */
export function createSession(surroundings: Surroundings): Session {
  const core = createCore(surroundings);
  const { trouble, ...known } = core;
  const { store } = core;
  const reading = createReading(core);
  const { refresh, useColumns, useSheet, forget } = reading;
  const writing = createWriting(core, refresh);
  return {
    ...known,
    refresh,
    useColumns,
    useSheet,
    forget,
    ...writing,
    ...createActs(core, reading, writing),
    today: () => store.get().check?.plan.today ?? toIso(surroundings.today()),
    go: (page) => store.set({ page, trouble: null }),
    reveal: async (sheet, cell) => {
      try {
        await surroundings.host.reveal({ sheet, cell });
      } catch (error) {
        await core.allWords();
        store.set({ trouble: trouble(error, "readingTitle") });
      }
    },
    dismiss: () => store.set({ notice: null, trouble: null }),
  };
}
