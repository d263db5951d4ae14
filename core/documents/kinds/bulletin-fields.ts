import type { TemplateField } from "../types";
import { articleField } from "./article-fields";
import { taskFields } from "./task-fields";

const text = (tag: string, meaning: string, example: string, required = false): TemplateField => ({
  tag,
  meaning,
  example,
  required,
});

/** What a bulletin template may say, in the order in which it is usually printed. */
export const bulletinFields: readonly TemplateField[] = [
  text("简报名称", "刊头名称，取自“设置”表的“简报名称”；可以写成两行", "某县国家机关工作人员述职评议情况简报", true),
  text("期号", "本年第几期，只有数字；模板里写“第{期号}期”", "4", true),
  text("总期号", "总第几期，只有数字；不用总期号时为空，模板里写“{#总期号}（总第{总期号}期）{/总期号}”", "29"),
  text("发文单位", "编印单位全称，取自“设置”表；可以写成两行", "某县人大常委会述职评议工作领导小组办公室", true),
  text("日期", "出刊日期", "2017年9月10日", true),
  text("标题", "本期标题；用 --title 可以改写", "述职评议工作进展情况", true),
  text("导语", "表前的一段话：任务总数、完成、逾期、临期各多少", "截至2017年9月10日，任务分解表共列37项任务……"),
  {
    tag: "较上期",
    meaning: "与上一期相比的变化，一条一段；台账里没有上一期的数字时没有这一段",
    example: "",
    required: false,
    fields: [text("文字", "一条变化", "新完成3项，新逾期1项。")],
  },
  articleField,
  text("任务总数", "任务分解表的任务数", "37"),
  text("已完成数", "已完成的任务数", "9"),
  text("逾期数", "已逾期的任务数", "3"),
  text("临期数", "临期的任务数", "4"),
  text("正常数", "在期限内的任务数", "10"),
  text("待定数", "等会议等事件定下日期的任务数", "9"),
  text("无期限数", "没有期限的任务数", "2"),
  text("表题", "任务表的标题；没有任务表时为空", "某县人大常委会述职评议任务分解表"),
  {
    tag: "任务",
    meaning: "任务表的行，一项任务一行；文章专刊（--articles）没有这个表",
    example: "",
    required: false,
    fields: taskFields,
  },
  { tag: "逾期任务", meaning: "已逾期的任务，一项一行", example: "", required: false, fields: taskFields },
  { tag: "临期任务", meaning: "临期的任务，一项一行", example: "", required: false, fields: taskFields },
  {
    tag: "测评结果",
    meaning: "各评议对象的测评结果；只有“设置”表“当场公布”为“是”时才有，否则总是空的",
    example: "",
    required: false,
    fields: [
      text("序号", "第几位", "1"),
      text("姓名", "评议对象", "评议对象甲"),
      text("单位", "所在单位", "某局"),
      text("职务", "职务", "局长"),
      text("结果", "各等次票数", "满意20票，基本满意3票，不满意1票"),
    ],
  },
  { ...text("编辑", "取自“设置”表", "编辑人"), setting: { label: "编辑" } },
  { ...text("审核", "取自“设置”表", "审核人"), setting: { label: "审核" } },
  { ...text("签发", "取自“设置”表", "签发人"), setting: { label: "签发" } },
  {
    ...text("本期发至", "发送单位，取自“设置”表", "市人大办，县委办、政府办，存档。"),
    setting: { label: "本期发至", long: true },
  },
];
