import type { TemplateField } from "../types";
import { taskFields } from "./task-fields";

const text = (tag: string, meaning: string, example: string, required = false): TemplateField => ({
  tag,
  meaning,
  example,
  required,
});

/** What a reminder may say to one responsible unit. */
export const reminderFields: readonly TemplateField[] = [
  text("发文单位", "发文单位全称", "某县人大常委会述职评议工作领导小组办公室", true),
  text("发文字号", "代字〔年份〕序号；代字取自“设置”表的“代字:催办”，没有时用“催办”", "催办〔2017〕1号", true),
  text("标题", "标题", "催办单", true),
  text("主送", "责任单位", "综合文字组", true),
  text("逾期数", "已逾期的任务数", "2"),
  text("临期数", "临期的任务数", "1"),
  { tag: "逾期任务", meaning: "已逾期的任务，一项一行", example: "", required: false, fields: taskFields },
  { tag: "临期任务", meaning: "临期的任务，一项一行", example: "", required: false, fields: taskFields },
  { ...text("联系人", "取自“设置”表", "联系人"), setting: { label: "联系人" } },
  { ...text("联系电话", "取自“设置”表", "0000-0000000"), setting: { label: "联系电话" } },
  { ...text("签发人", "取自“设置”表的“签发”", "签发人"), setting: { label: "签发" } },
  text("成文日期", "成文日期", "2017年9月10日", true),
];
