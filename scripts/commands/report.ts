import path from "node:path";
import { planFault } from "../../core/plan";
import { reportHtml } from "../../core/report";
import type { Command } from "../command";
import { planOptions } from "../plan/plan-options";
import { runCheck } from "../plan/run-check";
import { writeNew } from "../plan/write-new";

export const report: Command = {
  name: "report",
  usage: "WORKBOOK [--out FILE.html]",
  operands: 1,
  says: {
    "zh-CN": "出一页情况报告（HTML，可打印）：统计、阶段、各单位任务",
    en: "one HTML page: counts, phases over time, load by unit",
  },
  options: {
    ...planOptions,
    out: { type: "string", value: "FILE", says: { "zh-CN": "写到这个文件", en: "file to write" } },
    force: { type: "boolean", says: { "zh-CN": "已有的文件也覆盖", en: "overwrite an existing file" } },
  },
  async run(input, context) {
    const wanted = typeof input.options.out === "string" ? input.options.out : null;
    if (wanted !== null && !/\.html?$/i.test(wanted)) throw planFault("report-name", { file: wanted });
    const { result, file } = await runCheck(input, context, "report");
    const given = wanted ?? `${path.basename(file, path.extname(file))}-report.html`;
    const out = path.resolve(context.cwd, given);
    const page = reportHtml(result, context.messages, context.language);
    await writeNew(out, new TextEncoder().encode(page), input.options.force === true);
    const { plan, findings } = result;
    if (context.json)
      context.out(`${JSON.stringify({ file: out, tasks: plan.tasks.length, findings: findings.length })}\n`);
    else context.out(`${context.messages.plan.report.wrote(path.relative(context.cwd, out) || out)}\n`);
    return 0;
  },
};
