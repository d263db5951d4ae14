import path from "node:path";
import { toIso } from "../../core/calendar";
import { checkWorkbook, type CheckResult } from "../../core/jobs/check";
import { planFault, readColumnChoice } from "../../core/plan";
import { cliFault } from "../cli-fault";
import type { CommandContext, CommandInput } from "../command";
import { openWorkbookFile } from "../host/workbook-file";
import { tellWarnings } from "../write-options";

const text = (input: CommandInput, name: string): string | undefined => {
  const value = input.options[name];
  return typeof value === "string" && value !== "" ? value : undefined;
};

function yearOption(input: CommandInput): number | undefined {
  const given = text(input, "year");
  if (given === undefined) return undefined;
  if (/^(?:19|20)\d{2}$/.test(given)) return Number(given);
  throw planFault("bad-year", { text: given });
}

/** Opens, reads and checks the workbook that a command was given. */
export async function runCheck(
  input: CommandInput,
  context: CommandContext,
  command: string,
): Promise<{ readonly result: CheckResult; readonly name: string; readonly file: string }> {
  const [file] = input.args;
  if (file === undefined) throw cliFault("missing-argument", { what: "WORKBOOK", command });
  const columns = text(input, "columns");
  const year = yearOption(input);
  const choice = columns === undefined ? undefined : readColumnChoice(columns);
  const host = await openWorkbookFile(path.resolve(context.cwd, file));
  try {
    const reading = await host.readSheets();
    tellWarnings(host.warnings, context);
    const result = checkWorkbook(reading, {
      today: toIso(context.today),
      todayGiven: context.todayGiven,
      year,
      sheet: text(input, "sheet"),
      columns: choice,
    });
    return { result, name: path.basename(file), file };
  } finally {
    await host.close();
  }
}
