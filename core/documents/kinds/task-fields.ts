import { longRowField } from "./long-row-field";
import type { TemplateField } from "../types";

/** Columns of a task row, as the 任务分解表 has them, and what Shuping adds. */
export const taskFields: readonly TemplateField[] = [
  { tag: "序号", meaning: "第几项", example: "1", required: false },
  { tag: "工作阶段", meaning: "阶段，连同表里写的时间；每行都有", example: "准备阶段 (8月份)", required: false },
  {
    tag: "阶段首行",
    meaning: "这一行是不是该阶段的第一行；用来做纵向合并：“{#阶段首行}…{/阶段首行}{^阶段首行}…{/阶段首行}”",
    example: "",
    required: false,
  },
  { tag: "工作内容", meaning: "工作内容；每行都有", example: "征求意见", required: false },
  { tag: "内容首行", meaning: "这一行是不是该工作内容的第一行", example: "", required: false },
  { tag: "工作任务", meaning: "工作任务", example: "制定述职评议方案和实施细则。", required: false },
  { tag: "完成时间", meaning: "表里写的完成时间", example: "8月10日前", required: false },
  { tag: "截止日期", meaning: "算出的最后一天；算不出时为空", example: "2017年8月10日", required: false },
  { tag: "责任单位", meaning: "责任单位，几个之间用顿号", example: "各履职初评小组、评议对象", required: false },
  { tag: "备注", meaning: "备注", example: "电视台配合制作", required: false },
  { tag: "状态", meaning: "已完成、逾期、临期、正常、待定、无期限", example: "逾期3天", required: false },
  longRowField,
];
