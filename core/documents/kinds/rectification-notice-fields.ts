import type { TemplateField } from "../types";
import { problemFields } from "./problem-fields";

const text = (tag: string, meaning: string, example: string, required = false): TemplateField => ({
  tag,
  meaning,
  example,
  required,
});

/** What a rectification notice may say to one subject. */
export const rectificationNoticeFields: readonly TemplateField[] = [
  text("发文单位", "发文单位全称，作文头和落款", "某县人大常委会", true),
  text("发文字号", "代字〔年份〕序号；代字取自“设置”表的“代字:通知”", "某人常通〔2017〕1号", true),
  text("标题", "标题", "整改通知书", true),
  text("主送", "被通知单位：评议对象的单位，没有时是评议对象自己", "某局", true),
  text("姓名", "评议对象", "评议对象甲", true),
  text("单位", "所在单位", "某局"),
  text("职务", "职务", "局长"),
  text("会议名称", "述职评议会议；没有时为空", "县人大常委会十七届五次会议"),
  text("会议日期", "述职评议会议的日期；没有时为空", "2017年9月27日"),
  text("依据文号", "同一评议对象的反馈意见函的发文字号，取自文书台账；没有时为空", "某人常函〔2017〕1号"),
  text("问题数", "问题个数", "2"),
  { tag: "问题", meaning: "需要整改的问题，一个一行", example: "", required: true, fields: problemFields },
  text("责任领导", "各问题的责任领导，不重复，用顿号隔开", "责任领导甲、责任领导乙"),
  text("最后期限", "各问题截止日期中最晚的一天；都算不出时为空", "2017年11月30日"),
  text("报告整改时限", "何时前书面报告整改情况：取自任务分解表“报告整改情况”的完成时间", "11月底"),
  { ...text("联系人", "取自“设置”表", "联系人"), setting: { label: "联系人" } },
  { ...text("联系电话", "取自“设置”表", "0000-0000000"), setting: { label: "联系电话" } },
  { ...text("抄送", "取自“设置”表", "县委组织部"), setting: { label: "抄送", long: true } },
  { ...text("签发人", "取自“设置”表的“签发”", "签发人"), setting: { label: "签发" } },
  text("成文日期", "成文日期", "2017年10月16日", true),
];
