import { issueReminders } from "../../core/jobs/reminders";
import type { Command } from "../command";
import { runIssue } from "../documents/issue-command";
import { batchOptions, issueOptions } from "../documents/issue-options";

export const reminders: Command = {
  name: "reminders",
  usage: "WORKBOOK --out DIR [--only UNIT…]",
  operands: 1,
  says: {
    "zh-CN": "给有逾期、临期任务的责任单位出催办单",
    en: "issue reminders, one a responsible unit with tasks overdue or due soon",
  },
  options: { ...issueOptions, ...batchOptions },
  run: (input, context) => runIssue("reminder", issueReminders, input, context),
};
