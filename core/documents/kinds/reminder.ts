import type { Plan, Task } from "../../plan/types";
import type { DocumentContext } from "../context";
import { looseTaskRows } from "../task-rows";
import type { DocumentDraft, NumberSeries } from "../types";
import { sender, senderGaps } from "./letter-head";

/** Tasks overdue or due soon by responsible unit; a collective (各履职初评小组) is its members where they are known. */
function urgentByUnit({ campaign }: DocumentContext, plan: Plan): Map<string, Task[]> {
  const units = new Map<string, Task[]>();
  for (const task of plan.tasks) {
    if (task.state !== "overdue" && task.state !== "dueSoon") continue;
    const named = task.responsible.flatMap((unit) => campaign.settings.collectives.get(unit) ?? [unit]);
    for (const unit of new Set(named)) {
      const tasks = units.get(unit);
      if (tasks) tasks.push(task);
      else units.set(unit, [task]);
    }
  }
  return units;
}

/** One reminder a responsible unit that has tasks overdue or due soon. */
export function planReminders(context: DocumentContext, series: NumberSeries): DocumentDraft[] {
  const { plan, campaign, today } = context;
  if (plan === null) return [];
  const missing = senderGaps(campaign.settings, series);
  return [...urgentByUnit(context, plan)].map(([unit, tasks]) => {
    const title = context.title ?? "催办单";
    const overdue = tasks.filter(({ state }) => state === "overdue");
    const dueSoon = tasks.filter(({ state }) => state === "dueSoon");
    return {
      kind: "reminder",
      title,
      subject: unit,
      fileStem: `催办单-${unit}-{编号}`,
      data: {
        ...sender(campaign.settings, series, today),
        标题: title,
        主送: unit,
        逾期数: overdue.length,
        临期数: dueSoon.length,
        逾期任务: looseTaskRows(plan, overdue, today),
        临期任务: looseTaskRows(plan, dueSoon, today),
      },
      missing,
      note: "",
    };
  });
}
