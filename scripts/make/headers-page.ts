import { englishHeadings } from "../../core/plan/columns/english-headings";
import { headings } from "../../core/plan/columns/headings";
import type { ColumnRole } from "../../core/plan";

const namesOf = (role: ColumnRole): readonly string[] => [
  ...new Set([...headings[role], ...(englishHeadings[role] ?? [])]),
];

/** docs/headers.md: the headings that are understood, by meaning, from the list that the product itself reads by. */
export function headersPage(): string {
  const roles = Object.keys(headings) as ColumnRole[];
  return [
    "# 认得的表头 · Headings that are understood",
    "表头中的空格、换行和括号内的字不计，列的先后不限。没列出的，按其中的关键词（时限、牵头、责任单位……）认；认不出的，用 `--columns` 指明。  \nBlanks, line breaks and bracketed parts do not count, nor does the order of columns. Others are recognised by the words in them; what is not can be named with `--columns`.",
    ...roles.map((role) => `- \`${role}\`：${namesOf(role).join("、")}`),
    "",
  ].join("\n\n");
}
