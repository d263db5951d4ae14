import { runTemplate } from "../fill/run-template";
import type { Command } from "../command";

/** Checks a Word template, or lists its tags. */
export const template: Command = {
  name: "template",
  usage: "check|tags TEMPLATE.docx [--kind KIND] [--data DATA]",
  operands: 2,
  says: {
    "zh-CN": "检查 Word 模板（一次列出全部错误），或列出它的标记",
    en: "check a Word template (all faults at once), or list its tags",
  },
  options: {
    kind: {
      type: "string",
      value: "KIND",
      says: { "zh-CN": "按哪种文书核对标记的名称", en: "check the tags' names for this document kind" },
    },
    data: {
      type: "string",
      value: "DATA",
      says: { "zh-CN": "按这份数据的列核对标记的名称", en: "check the tags' names against the data's columns" },
    },
    sheet: { type: "string", value: "NAME", says: { "zh-CN": "用哪张工作表", en: "which sheet of the data" } },
  },
  run: async (input, context) => runTemplate(input, context),
};
