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

export function createActs({ store, messages }: SessionCore, { options }: Reading, { write }: Writing): Acts {
  const planEvent = (event: string, day: IsoDate): EventDatePlan | null => {
    const { reading } = store.get();
    // A memory of its own: what would be is not what is.
    return reading ? planEventDate(reading, { ...options(), memory: planMemory() }, event, day) : null;
  };
  return {
    fix: async (findings) => {
      const changes = fixChanges(findings);
      if (changes.cells.length === 0) return;
      const where = findings
        .flatMap(({ fix }) => fix?.cells.map(({ cell }) => cell) ?? [])
        .join(messages().pane.overview.list(["", ""]));
      await write(changes, { text: messages().pane.checkup.applied(where) });
    },
    accept: async (finding, reason) => {
      const { check, reading } = store.get();
      if (!check || !reading || reason.trim() === "") return;
      const changes = acceptFinding(finding, reason.trim(), check.plan, reading.sheets);
      await write(changes, { text: messages().pane.checkup.accepted });
    },
    withdraw: async ({ acceptance }) => {
      const { reading } = store.get();
      if (reading) await write(withdrawAcceptance(acceptance, reading.sheets), { text: messages().pane.frame.undone });
    },
    planEvent,
    setEvent: async (event, day, said) => {
      const plan = planEvent(event, day);
      if (plan && (await write(plan.changes, { text: messages().pane.event.saved(event, said) })))
        store.set({ page: { at: "overview" } });
    },
  };
}
