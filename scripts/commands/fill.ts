import { runFill } from "../fill/run-fill";
import { fillSettings } from "../fill/fill-settings";
import type { Command } from "../command";

const text = (value: string, chinese: string, english: string) =>
  ({ type: "string", value, says: { "zh-CN": chinese, en: english } }) as const;
const flag = (chinese: string, english: string) =>
  ({ type: "boolean", says: { "zh-CN": chinese, en: english } }) as const;

/** The general mail merge: any template over any rows. */
export const fill: Command = {
  name: "fill",
  usage: 'TEMPLATE.docx DATA --out DIR --name "{序号}-{姓名}.docx"',
  operands: 2,
  says: {
    "zh-CN": "用 Word 模板批量生成文书：数据每行一份",
    en: "fill a Word template from rows of data, one document a row",
  },
  options: {
    out: text("DIR", "放文书的文件夹", "folder for the documents"),
    name: text("PATTERN", "文件名，可用列名作标记，如 {序号}-{姓名}.docx", "file name with columns as tags"),
    zip: text("FILE", "全部放进一个 ZIP 压缩包", "all documents in one ZIP archive"),
    merge: text("FILE", "另外合并成一个可打印的文件", "also one file to print, with a section a document"),
    pdf: flag("另外转成 PDF（需要 LibreOffice）", "also PDF, by LibreOffice"),
    by: text(
      "COLUMN",
      "按这一列分组：同组的行成一份，模板里用 {#明细}…{/明细}",
      "one document a group; rows loop as {#明细}",
    ),
    where: {
      ...text("COLUMN=VALUE", "只要这样的行，可写多次", "only rows like that; may be repeated"),
      multiple: true,
    },
    sheet: text("NAME", "用哪张工作表", "which sheet"),
    missing: text(
      "POLICY",
      "缺内容时：fault 不生成（默认）、blank 留空、visible 印【待填：…】",
      "missing values: fault (default), blank, visible",
    ),
    images: text("DIR", "图片所在文件夹（默认与数据同处）", "folder of pictures (default: beside the data)"),
    jobs: text("N", "用几个线程（默认自动）", "threads (default: by itself)"),
    resume: flag("续做：已生成且没有变化的不重做", "keep what is done and unchanged"),
    force: flag("覆盖已有文件", "overwrite existing files"),
    "dry-run": flag("只看会生成什么，不写文件", "say what would be made, write nothing"),
  },
  run: async (input, context) => runFill(fillSettings(input, context), context),
};
