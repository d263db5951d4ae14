import { issueNotices } from "../../core/jobs/notices";
import type { Command } from "../command";
import { runIssue } from "../documents/issue-command";
import { batchOptions, issueOptions } from "../documents/issue-options";

export const notices: Command = {
  name: "notices",
  usage: "WORKBOOK --out DIR [--only NAME…]",
  operands: 1,
  says: {
    "zh-CN": "给有问题待整改的评议对象出整改通知书",
    en: "issue rectification notices, one a subject with open problems",
  },
  options: { ...issueOptions, ...batchOptions },
  run: (input, context) => runIssue("rectification-notice", issueNotices, input, context),
};
