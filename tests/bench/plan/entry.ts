import { checkWorkbook } from "../../../core/jobs/check";
import { readWorkbook } from "../../../core/workbook";
import { nodeCodec } from "../../../scripts/host/node-codec";

/** Workbook bytes to findings, as `shuping check` does it. */
export function findingsOf(bytes: Uint8Array, today: string): { readonly tasks: number; readonly findings: number } {
  const { sheets } = readWorkbook(bytes, nodeCodec);
  const { plan, findings } = checkWorkbook({ sheets, version: "", name: "bench.xlsx" }, { today });
  return { tasks: plan.tasks.length, findings: findings.length };
}
