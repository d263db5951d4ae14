import type { Campaign } from "../../evaluation/types";
import type { Finding } from "../../finding";
import type { SheetGrid } from "../../workbook/grid";
import type { DeadlineReader } from "../deadline-reader";
import type { Phase, Plan, Task } from "../types";

/** What every check may look at. */
export interface CheckContext {
  readonly plan: Plan;
  readonly sheets: readonly SheetGrid[];
  readonly campaign: Campaign | null;
  readonly phases: ReadonlyMap<string, Phase>;
  /** Reads deadline words that stand in tasks and notes. */
  readonly deadlines: DeadlineReader;
  /** How often each name of a responsible party stands in the plan. */
  readonly units: ReadonlyMap<string, number>;
}

/** A check looks at the plan and says what it found; it never throws and never writes. */
export type Check = (context: CheckContext) => readonly Finding[];

/** A check that needs one task at a time. */
export function eachTask(check: (task: Task, context: CheckContext) => Finding | null): Check {
  return (context) => {
    const found: Finding[] = [];
    for (const task of context.plan.tasks) {
      const one = check(task, context);
      if (one) found.push(one);
    }
    return found;
  };
}
