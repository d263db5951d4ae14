import { issueLetters } from "../../core/jobs/letters";
import type { Command } from "../command";
import { runIssue } from "../documents/issue-command";
import { batchOptions, issueOptions } from "../documents/issue-options";

export const letters: Command = {
  name: "letters",
  usage: "WORKBOOK --out DIR [--only NAME…]",
  operands: 1,
  says: { "zh-CN": "给各评议对象出反馈意见函", en: "issue feedback letters, one a subject" },
  options: { ...issueOptions, ...batchOptions },
  run: (input, context) => runIssue("feedback-letter", issueLetters, input, context),
};
