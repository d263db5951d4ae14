import { daysBetween } from "../../core/calendar";
import type { Plan, RowState, Task } from "../../core/plan";
import { unitLoad } from "../../core/report";
import type { Command, CommandContext } from "../command";
import { stateCounts } from "../plan/check-note";
import { planOptions } from "../plan/plan-options";
import { runCheck } from "../plan/run-check";

const states: readonly RowState[] = ["done", "overdue", "dueSoon", "onTime", "awaitingEvent", "undated"];

type Counts = Readonly<Record<RowState, number>>;

function countStates(tasks: readonly Task[]): Counts {
  const counts = { done: 0, overdue: 0, dueSoon: 0, onTime: 0, awaitingEvent: 0, undated: 0 };
  for (const { state } of tasks) counts[state] += 1;
  return counts;
}

const phaseNames = (plan: Plan): string[] => [...new Set(plan.tasks.map(({ phase }) => phase))];

function countLine(name: string, counts: Counts, { messages }: CommandContext): string {
  const { states: words, check } = messages.plan;
  const said = states.filter((state) => counts[state] > 0).map((state) => `${words[state]} ${counts[state]}`);
  return `  ${name}  ${said.join(check.comma)}\n`;
}

function urgentLine(task: Task, plan: Plan, { messages }: CommandContext): string {
  const { status } = messages.plan;
  const left = task.due ? daysBetween(plan.today, task.due) : 0;
  const when = left < 0 ? status.overdueBy(-left) : status.dueIn(left);
  return `  ${task.cells.deadline ?? task.row}  ${task.item || task.task}  ${task.due ?? ""}  ${when}  ${task.responsible.join("、")}\n`;
}

export const status: Command = {
  name: "status",
  usage: "WORKBOOK",
  operands: 1,
  says: {
    "zh-CN": "现在怎么样：逾期、临期，各阶段、各单位的进度",
    en: "how things stand: overdue, due soon, by phase and unit",
  },
  options: planOptions,
  async run(input, context) {
    const { result, name } = await runCheck(input, context, "status");
    const { plan } = result;
    const says = context.messages.plan;
    const phases = phaseNames(plan).map((phase) => ({
      phase,
      counts: countStates(plan.tasks.filter((task) => task.phase === phase)),
    }));
    const units = unitLoad(plan);
    const urgent = plan.tasks
      .filter(({ state }) => state === "overdue" || state === "dueSoon")
      .sort((a, b) => ((a.due ?? "") < (b.due ?? "") ? -1 : 1));
    if (context.json) {
      const rows = urgent.map(({ row, item, task, due, state, responsible }) => ({
        row,
        item,
        task,
        due,
        state,
        responsible,
      }));
      context.out(
        `${JSON.stringify({ workbook: name, sheet: plan.sheet, today: plan.today, counts: countStates(plan.tasks), phases, units, urgent: rows }, null, 2)}\n`,
      );
      return 0;
    }
    context.out(
      `${says.check.read(plan.sheet, plan.tasks.length, plan.phases.length, plan.year, plan.today)}\n${stateCounts(result, context)}\n`,
    );
    context.out(
      urgent.length === 0
        ? `\n${says.status.none}\n`
        : `\n${says.status.urgent}\n${urgent.map((task) => urgentLine(task, plan, context)).join("")}`,
    );
    context.out(
      `\n${says.status.byPhase}\n${phases.map(({ phase, counts }) => countLine(phase || says.status.noPhase, counts, context)).join("")}`,
    );
    context.out(
      `\n${says.status.byUnit}\n${units.map(({ unit, counts }) => countLine(unit, counts, context)).join("")}`,
    );
    return 0;
  },
};
