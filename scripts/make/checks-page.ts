import type { FindingCode } from "../../core/finding";
import { severities } from "../../core/finding";
import { messagesIn } from "../../core/messages";

/** docs/checks.md: one paragraph a code with its reason, from the sentences that the product itself says. */
export function checksPage(): string {
  const chinese = messagesIn("zh-CN");
  const english = messagesIn("en");
  const codes = Object.keys(severities) as FindingCode[];
  const parts = codes.map((code) => {
    const level = severities[code];
    return [
      `## \`${code}\``,
      `**${chinese.findings[code].title}**（${chinese.plan.severity[level]}，\`${level}\`）：${chinese.findings[code].reason}`,
      `*${english.findings[code].title}*: ${english.findings[code].reason}`,
    ].join("\n\n");
  });
  return [
    "# 校验结果一览 · What the check-up finds",
    "每一条都写明为什么要查。有意如此的，可以写上理由确认，所在行改动以前不再提示。  \nEach finding with its reason. One that is meant so can be kept with a reason; it stays quiet until its row changes.",
    ...parts,
    "",
  ].join("\n\n");
}
