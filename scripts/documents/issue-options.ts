import type { CommandOption } from "../command";

const text = (value: string, chinese: string, english: string): CommandOption => ({
  type: "string",
  value,
  says: { "zh-CN": chinese, en: english },
});
const flag = (chinese: string, english: string): CommandOption => ({
  type: "boolean",
  says: { "zh-CN": chinese, en: english },
});

/** Options of every command that issues numbered documents. */
export const issueOptions = {
  out: text("DIR", "放文书的文件夹", "folder for the documents"),
  template: text("FILE", "用这个模板，不用自带的", "this template instead of the built-in one"),
  title: text("TITLE", "标题", "title"),
  sheet: text("NAME", "任务分解表在哪张工作表", "which sheet has the plan"),
  year: text("YYYY", "表格的年份", "year of the workbook"),
  number: text("NUMBER", "用这个预留的编号", "use this reserved number"),
  corrects: text("NUMBER", "更正这个编号：另出一份，两边互相注明", "issue a correction of this number"),
  pdf: flag("另外转成 PDF（需要 LibreOffice）", "also PDF, by LibreOffice"),
  wait: flag("工作簿正被另一次运行占用时排队等候", "queue behind another run on the same workbook"),
  "no-backup": flag("改工作簿前不另存旧版（.bak）", "keep no previous version (.bak) of the workbook"),
  force: flag("覆盖同名文件", "replace files of the same name"),
  "dry-run": flag("只看会出什么，什么也不写", "say what would be made, write nothing"),
} as const;

/** Further options of the commands that make one document a subject. */
export const batchOptions = {
  only: { ...text("NAME", "只出这几位的，可写多次", "only these subjects; may be repeated"), multiple: true },
  jobs: text("N", "同时写几个文件（默认 4）", "files written at a time (default 4)"),
  resume: flag("已出且没有变化的不再出", "leave out what is issued and unchanged"),
  zip: flag("全部放进一个 ZIP 压缩包", "all documents in one ZIP archive"),
} as const;

export const articlesOption = {
  articles: {
    ...text("FILE", "文章（.txt .md .docx），可写多次：出文章专刊", "article files; may be repeated"),
    multiple: true,
  },
} as const;
