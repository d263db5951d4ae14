import { columnLetters } from "../../core/workbook/grid";
import type { CheckResult } from "../../core/jobs/check";
import type { Finding } from "../../core/finding";
import type { Messages } from "../../core/messages";
import { sayFinding } from "../../core/messages/say-finding";
import { expandUnits, type ColumnMap, type ColumnRole, type Task } from "../../core/plan";

const columnsJson = (columns: ColumnMap): Record<string, string> =>
  Object.fromEntries(
    (Object.entries(columns) as [ColumnRole, number][]).map(([role, column]) => [role, columnLetters(column)]),
  );

function taskJson(task: Task, { campaign }: CheckResult) {
  const { collectives } = campaign.settings;
  const members = expandUnits(task.responsible, collectives);
  const more = Object.entries(task.more).filter(([role]) => role !== "responsible" && role !== "note");
  return {
    row: task.row,
    phase: task.phase,
    item: task.item,
    task: task.task,
    deadlineText: task.deadlineText,
    deadline: task.deadline.meaning,
    due: task.due,
    responsible: task.responsible,
    ...(task.lead.length > 0 ? { lead: task.lead } : {}),
    ...(task.supporting.length > 0 ? { supporting: task.supporting } : {}),
    ...(task.leaders.length > 0 ? { leaders: task.leaders } : {}),
    ...(members.join() === task.responsible.join() ? {} : { members }),
    note: task.note,
    state: task.state,
    ...(task.late ? { late: true } : {}),
    ...(task.dropped ? { dropped: true } : {}),
    ...(task.doneOn ? { doneOn: task.doneOn } : {}),
    ...(task.resolution.waitingFor ? { waitingFor: task.resolution.waitingFor } : {}),
    ...(task.hidden ? { hidden: true } : {}),
    ...(more.length > 0 ? { more: Object.fromEntries(more) } : {}),
  };
}

export function findingJson(found: Finding, plan: { readonly sheet: string }, messages: Messages) {
  const { message, hint } = sayFinding(found, messages);
  return {
    code: found.code,
    severity: found.severity,
    ...(found.sheet === plan.sheet ? {} : { sheet: found.sheet }),
    row: found.row,
    cell: found.cell,
    message,
    hint,
    values: found.values,
    ...(found.fix ? { fix: found.fix } : {}),
  };
}

/** What `shuping check --json` promises. */
export function checkJson(result: CheckResult, workbook: string, messages: Messages) {
  const { plan, findings, accepted } = result;
  return {
    workbook,
    sheet: plan.sheet,
    title: plan.title,
    year: plan.year,
    yearSource: plan.yearSource,
    today: plan.today,
    columns: columnsJson(plan.columns),
    phases: plan.phases.map(({ name, text, start, end }) => ({ name, text, start, end })),
    tasks: plan.tasks.map((task) => taskJson(task, result)),
    findings: findings.map((each) => findingJson(each, plan, messages)),
    accepted: accepted.map(({ finding, acceptance }) => ({
      ...findingJson(finding, plan, messages),
      reason: acceptance.reason,
      date: acceptance.date,
    })),
  };
}
