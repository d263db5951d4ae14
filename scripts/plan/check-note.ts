import type { Finding, Severity } from "../../core/finding";
import type { CheckResult } from "../../core/jobs/check";
import { sayFinding } from "../../core/messages/say-finding";
import type { RowState } from "../../core/plan";
import type { CommandContext } from "../command";

const order: readonly Severity[] = ["error", "warning", "info"];
const states: readonly RowState[] = ["done", "overdue", "dueSoon", "onTime", "awaitingEvent", "undated"];
const colours: Readonly<Record<Severity, string>> = { error: "31", warning: "33", info: "36" };

/** "已完成 3，逾期 8，…": only states that occur. */
export function stateCounts({ plan }: CheckResult, { messages }: Pick<CommandContext, "messages">): string {
  return states
    .map((state) => [state, plan.tasks.filter((task) => task.state === state).length] as const)
    .filter(([, count]) => count > 0)
    .map(([state, count]) => `${messages.plan.states[state]} ${count}`)
    .join(messages.plan.check.comma);
}

interface Group {
  readonly first: Finding;
  readonly cells: readonly string[];
}

/** Findings that say the same in several cells become one line. */
function grouped(findings: readonly Finding[], context: CommandContext): Group[] {
  const groups = new Map<string, { first: Finding; cells: string[] }>();
  for (const found of findings) {
    const key = `${found.code}|${found.sheet}|${sayFinding(found, context.messages).message}`;
    const group = groups.get(key) ?? { first: found, cells: [] };
    if (found.cell) group.cells.push(found.cell);
    groups.set(key, group);
  }
  return [...groups.values()];
}

function line({ first, cells }: Group, context: CommandContext, sheet: string): string {
  const { check } = context.messages.plan;
  const { title, message, hint } = sayFinding(first, context.messages);
  const elsewhere = first.sheet === sheet ? "" : `${first.sheet}!`;
  const row = first.row === null || first.row === undefined ? null : elsewhere + check.row(first.row);
  const where = cells.length > 0 ? cells.map((cell) => elsewhere + cell).join(check.comma) : (row ?? check.wholeSheet);
  return `  ${where}  ${title}${check.colon}${message}\n      → ${hint}\n`;
}

/** What `shuping check` says to a person: what was read, how things stand, then the findings by gravity. */
export function checkNote(result: CheckResult, context: CommandContext): string {
  const { plan, findings, accepted } = result;
  const { check, severity } = context.messages.plan;
  const count = (level: Severity) => findings.filter((each) => each.severity === level).length;
  const head = [
    check.read(plan.sheet, plan.tasks.length, plan.phases.length, plan.year, plan.today),
    stateCounts(result, context),
    findings.length === 0 ? check.clean : check.counts(count("error"), count("warning"), count("info")),
  ].join("\n");
  const parts = order.flatMap((level) => {
    const groups = grouped(
      findings.filter((each) => each.severity === level),
      context,
    );
    if (groups.length === 0) return [];
    const title = context.colour ? `\u001b[${colours[level]}m${severity[level]}\u001b[0m` : severity[level];
    return [`\n${title}\n${groups.map((group) => line(group, context, plan.sheet)).join("")}`];
  });
  const kept = accepted.length > 0 ? `\n${check.accepted(accepted.length)}\n` : "";
  return `${head}\n${parts.join("")}${kept}`;
}
