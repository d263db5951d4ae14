import { checkJson } from "../plan/check-json";
import { checkNote } from "../plan/check-note";
import { runCheck } from "../plan/run-check";
import { planOptions } from "../plan/plan-options";
import type { Command, ExitCode } from "../command";
import type { CheckResult } from "../../core/jobs/check";

function exitCode({ findings }: CheckResult, strict: boolean): ExitCode {
  const failing = findings.some(({ severity }) => severity === "error" || (strict && severity === "warning"));
  return failing ? 1 : 0;
}

export const check: Command = {
  name: "check",
  usage: "WORKBOOK [--sheet NAME] [--columns task=C,deadline=E] [--year YYYY] [--strict]",
  operands: 1,
  says: {
    "zh-CN": "核对任务分解表：逐项算出期限和状态，列出错漏",
    en: "check the task breakdown: deadlines, states, findings",
  },
  options: {
    ...planOptions,
    strict: { type: "boolean", says: { "zh-CN": "“请核对”的也算，退出码为 1", en: "warnings count too: exit 1" } },
  },
  async run(input, context) {
    const { result, name } = await runCheck(input, context, "check");
    if (context.json) context.out(`${JSON.stringify(checkJson(result, name, context.messages), null, 2)}\n`);
    else context.out(checkNote(result, context));
    return exitCode(result, input.options.strict === true);
  },
};
