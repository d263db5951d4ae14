import type { KindDescription } from "../../core/documents/kinds/field-lists";
import type { TemplateField } from "../../core/documents/types";

/** Formats as people read them; tests/scripts/templates-readme.test.ts checks that none is forgotten. */
const formats: readonly (readonly [example: string, result: string])[] = [
  ["{日期|日期}", "2017-08-18 → 2017年8月18日"],
  ["{日期|中文日期}", "2017-08-18 → 二〇一七年八月十八日"],
  ["{日期|月日}", "2017-08-18 → 8月18日"],
  ["{期号|中文数字}", "12 → 十二"],
  ["{份数|大写}", "12 → 壹拾贰"],
  ["{任务|个数}", "循环有几行，也可写“条数”“人数”"],
  ["{对象|顿号:姓名}", "循环各行的姓名用顿号连成一句"],
  ["{备注|默认:无}", "没有内容时印“无”"],
];

const rules = `# Word 模板与标记

> 本页由脚本生成（\`npm run make\`），请勿手改。模板本身可以随意修改：用 Word、WPS 或 LibreOffice 打开，改版式、字体、文字都行，只要保留花括号里的标记。

## 怎样写标记

| 写法 | 意思 |
| --- | --- |
| \`{姓名}\` | 印出内容。括号用半角 { }，不要用全角｛｝ |
| \`{#任务}…{/任务}\` | 有几行就重复几次；没有就省去。放在表格里时，\`{#任务}\` 写在该行第一格开头，\`{/任务}\` 写在同一行最后一格末尾，整行重复 |
| \`{^意见}…{/意见}\` | 没有内容时才印 |
| \`{单位.名称}\` | 内容里的内容 |
| \`{.}\` | 循环的每一项本身（一列文字时用） |
| \`{@正文}\` | 独占一段：把文字按段落展开，“一、”用黑体，“（一）”用楷体 |
| \`{%印章\\|40}\` | 图片，宽 40 毫米；\`{%签名\\|30×12}\` 定宽和高 |
| \`{%网址\\|二维码\\|25}\` | 把文字画成二维码，宽 25 毫米（不写也是 25） |

内容里的换行照样换行。缺内容时批量生成会报错，预览时印成【待填：…】。检查模板：\`shuping template check 模板.docx\`。

## 格式

写在竖线后面：

| 例 | 结果 |
| --- | --- |
`;

/** templates/README.md: how tags are written, then each template's tags in plain words. */
export function templatesReadme(kinds: readonly KindDescription[]): string {
  const formatRows = formats.map(([example, result]) => `| \`${cell(example)}\` | ${result} |\n`).join("");
  return `${rules}${formatRows}\n${kinds.map(kindSection).join("\n")}`;
}

function kindSection({ names, template, fields }: KindDescription): string {
  const heading = `## ${names["zh-CN"]}（\`${template}\`）\n\n`;
  const head = "| 标记 | 意思 | 例 | 必填 |\n| --- | --- | --- | --- |\n";
  return `${heading}${head}${fields.flatMap((field) => fieldRows(field, 0)).join("")}`;
}

function fieldRows({ tag, meaning, example, required, fields }: TemplateField, depth: number): string[] {
  const written = fields ? `\`{#${tag}}…{/${tag}}\`` : `\`{${tag}}\``;
  const row = `| ${"　".repeat(depth)}${written} | ${cell(meaning)} | ${cell(example)} | ${required ? "是" : ""} |\n`;
  return [row, ...(fields ?? []).flatMap((field) => fieldRows(field, depth + 1))];
}

function cell(text: string): string {
  return text.replace(/\|/g, "\\|").replace(/\n/g, " ");
}

export { formats };
