import type { IsoDate } from "../calendar";
import type { Plan, RowState, Task } from "../plan/types";
import { withLength } from "./long-row";
import type { TemplateData } from "./types";
import { listed, oneLine, printedDate, printedState } from "./wording";

function row(plan: Plan, task: Task, index: number, before: Task | undefined, today: IsoDate): TemplateData {
  const phase = plan.phases.find(({ name }) => name === task.phase);
  const phaseFirst = before === undefined || before.phase !== task.phase;
  return withLength({
    序号: index + 1,
    工作阶段: oneLine(phase?.text ?? task.phase),
    阶段首行: phaseFirst,
    工作内容: oneLine(task.item),
    内容首行: phaseFirst || task.item === "" || before.item !== task.item,
    工作任务: task.task,
    完成时间: oneLine(task.deadlineText),
    截止日期: printedDate(task.due),
    责任单位: listed(task.responsible),
    备注: oneLine(task.note),
    状态: printedState(task.state, task.due, today),
  });
}

/** The whole plan as rows of the loop 任务, with the first row of each phase and item marked for vertical merges. */
export function taskRows(plan: Plan, today: IsoDate): TemplateData[] {
  return plan.tasks.map((task, index) => row(plan, task, index, plan.tasks[index - 1], today));
}

/** The given tasks alone, as rows; each is the first of its phase and item. */
export function looseTaskRows(plan: Plan, tasks: readonly Task[], today: IsoDate): TemplateData[] {
  return tasks.map((task, index) => row(plan, task, index, undefined, today));
}

/** How many tasks are in each state. */
export function countStates(tasks: readonly Task[]): Record<RowState, number> {
  const counts: Record<RowState, number> = {
    done: 0,
    overdue: 0,
    dueSoon: 0,
    onTime: 0,
    awaitingEvent: 0,
    undated: 0,
  };
  for (const { state } of tasks) counts[state] += 1;
  return counts;
}
