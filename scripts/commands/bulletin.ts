import { issueBulletin } from "../../core/jobs/bulletin";
import type { Command } from "../command";
import { runIssue } from "../documents/issue-command";
import { articlesOption, issueOptions } from "../documents/issue-options";

export const bulletin: Command = {
  name: "bulletin",
  usage: "WORKBOOK --out DIR [--title TITLE] [--articles FILE…]",
  operands: 1,
  says: {
    "zh-CN": "出下一期情况简报：编号、登记台账、写成 Word",
    en: "issue the next bulletin: number, register entry, Word file",
  },
  options: { ...issueOptions, ...articlesOption },
  run: (input, context) => runIssue("bulletin", issueBulletin, input, context),
};
