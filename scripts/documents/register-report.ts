import type { RegisterView } from "../../core/jobs/register";
import type { RegisterProblem } from "../../core/documents/register/verify";
import type { CommandContext, ExitCode } from "../command";

function sentence(problem: RegisterProblem, { messages }: CommandContext): string {
  const says = messages.register.problems as Readonly<Record<string, (values: never) => string>>;
  return says[problem.code]?.(problem.values as never) ?? problem.code;
}

/** The register as one JSON value. */
export function registerJson(view: RegisterView, workbook: string, context: CommandContext) {
  const { register, problems, next } = view;
  return {
    workbook,
    sheet: register.sheet,
    entries: register.entries.map((each) => ({
      row: each.row,
      kind: each.kind,
      series: each.series,
      year: each.year,
      number: each.numberText,
      overall: each.overall,
      title: each.title,
      subject: each.subject,
      date: each.date,
      file: each.file,
      sha256: each.fingerprint,
      state: each.state,
      note: each.note,
    })),
    next: Object.fromEntries(next.map(({ kind, number }) => [kind.id, number.text])),
    filesCompared: view.filesCompared,
    problems: problems.map((each) => ({
      code: each.code,
      severity: each.severity,
      row: each.row,
      cell: each.cell,
      number: each.number,
      message: sentence(each, context),
    })),
  };
}

/** Prints the register and what is wrong in it; 1 when something is an error. */
export function reportRegister(
  view: RegisterView,
  workbook: string,
  context: CommandContext,
  withEntries: boolean,
): ExitCode {
  const { register, problems, next } = view;
  const says = context.messages.register;
  if (context.json) context.out(`${JSON.stringify(registerJson(view, workbook, context), null, 2)}\n`);
  else {
    const lines = withEntries
      ? register.entries.map((each) =>
          says.entry(each.numberText, each.title, each.subject, says.states[each.state]).trimEnd(),
        )
      : [];
    if (register.sheet === null) lines.push(says.none);
    lines.push(
      ...problems.map(
        (each) => `${says.severities[each.severity]}  ${says.row(each.row)}${each.number}  ${sentence(each, context)}`,
      ),
    );
    if (problems.length === 0 && register.sheet !== null)
      lines.push(says.allRight(register.entries.length, view.filesCompared));
    lines.push(...next.map(({ kind, number }) => says.next(kind.names[context.language], number.text)));
    context.out(`${lines.join("\n")}\n`);
  }
  return problems.some(({ severity }) => severity === "error") ? 1 : 0;
}
