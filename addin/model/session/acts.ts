import type { IsoDate } from "../../../core/calendar";
import type { Finding } from "../../../core/finding";
import { fixChanges } from "../../../core/jobs/check";
import { planEventDate, type EventDatePlan } from "../../../core/jobs/event-date";
import { acceptFinding, planMemory, withdrawAcceptance, type AcceptedFinding } from "../../../core/plan";
import type { SessionCore } from "./core";
import type { Reading } from "./reading";
import type { Writing } from "./writing";

/** What a user does to the workbook from the pane: each decides in core and writes once. */
export interface Acts {
  fix(findings: readonly Finding[]): Promise<void>;
  accept(finding: Finding, reason: string): Promise<void>;
  withdraw(accepted: AcceptedFinding): Promise<void>;
  /** What a date would move, before it moves; null while nothing is read. */
  planEvent(event: string, day: IsoDate): EventDatePlan | null;
  setEvent(event: string, day: IsoDate, said: string): Promise<void>;
}

/** One finding as another reading of the same row would make it. */
const nameOf = ({ code, sheet, cell, fix }: Finding): string => JSON.stringify([code, sheet, cell, fix]);

export function createActs({ store, messages }: SessionCore, { options }: Reading, { write }: Writing): Acts {
  const planEvent = (event: string, day: IsoDate): EventDatePlan | null => {
    const { reading } = store.get();
    // A memory of its own: what would be is not what is.
    return reading ? planEventDate(reading, { ...options(), memory: planMemory() }, event, day) : null;
  };

  /** Only what is still found: while a fix waited, the cell may have been mended by hand. */
  const fix = async (findings: readonly Finding[]): Promise<void> => {
    await write(() => {
      const found = new Set(store.get().check?.findings.map(nameOf));
      const open = findings.filter((each) => found.has(nameOf(each)));
      const changes = fixChanges(open);
      if (changes.cells.length === 0) return null;
      const where = open
        .flatMap((each) => each.fix?.cells.map(({ cell }) => cell) ?? [])
        .join(messages().pane.overview.list(["", ""]));
      return { changes, notice: { text: messages().pane.checkup.applied(where) } };
    });
  };

  return {
    fix,
    accept: async (finding, reason) => {
      if (reason.trim() === "") return;
      await write(({ sheets }) => {
        const { check } = store.get();
        if (!check) return null;
        const changes = acceptFinding(finding, reason.trim(), check.plan, sheets);
        return { changes, notice: { text: messages().pane.checkup.accepted } };
      });
    },
    withdraw: async ({ acceptance }) => {
      await write(({ sheets }) => ({
        changes: withdrawAcceptance(acceptance, sheets),
        notice: { text: messages().pane.frame.undone },
      }));
    },
    planEvent,
    setEvent: async (event, day, said) => {
      const isSaved = await write(() => {
        const plan = planEvent(event, day);
        return plan && { changes: plan.changes, notice: { text: messages().pane.event.saved(event, said) } };
      });
      const { page } = store.get();
      // Who has gone on to another view meanwhile stays there.
      if (isSaved && page.at === "event" && page.event === event) store.set({ page: { at: "overview" } });
    },
  };
}
