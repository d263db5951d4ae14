import type { SchemeColumn, SchemeSheet } from "./types";

const subject: SchemeColumn = {
  heading: "评议对象",
  width: 14,
  align: "center",
  choicesFrom: { sheet: "评议对象", heading: "姓名" },
};
const count = (heading: string): SchemeColumn => ({ heading, width: 8, align: "center", kind: "number" });

/** Channels through which opinions come in, as the plans name them. */
export const opinionChannels = [
  "民主测评",
  "座谈走访",
  "征求意见表",
  "函询",
  "查阅资料",
  "代表意见",
  "网络征集",
] as const;

/** The seven aspects of a duty report of state organ staff, in short. */
export const dutyAspects = [
  "依法行政",
  "履行职责",
  "决议与建议办理",
  "接受人大监督",
  "来信来访",
  "廉洁自律",
  "其他工作",
] as const;

export const planSheet: SchemeSheet = {
  name: "任务分解表",
  columns: [
    { heading: "工作阶段", width: 16, align: "center" },
    { heading: "工作内容", width: 18, align: "center" },
    { heading: "工作任务", width: 72 },
    { heading: "完成时间", width: 18, align: "center", hint: "可写“8月底前”“9月下旬”“会后7日内”等，也可填日期" },
    { heading: "责任单位 (责任人)", width: 21, align: "center", hint: "多个单位用顿号或换行（Alt+Enter）分开" },
    { heading: "备注", width: 18, align: "center" },
  ],
};

export const progressColumns: readonly SchemeColumn[] = [
  { heading: "完成情况", width: 12, align: "center", choices: ["已完成", "进行中", "未完成"] },
  { heading: "完成日期", width: 13, align: "center", kind: "date" },
];

export const eventSheet: SchemeSheet = {
  name: "时间节点",
  columns: [
    { heading: "事件", width: 32 },
    {
      heading: "日期",
      width: 14,
      align: "center",
      kind: "date",
      hint: "会议或事件定下日期后填在这里，相关期限自动算出",
    },
    { heading: "结束日期", width: 14, align: "center", kind: "date", hint: "只有一天的不用填" },
    { heading: "又称", width: 52, hint: "任务分解表里对同一事件的其他叫法，用顿号分开" },
    { heading: "备注", width: 30 },
  ],
};

export function subjectSheet(forms: readonly string[]): SchemeSheet {
  return {
    name: "评议对象",
    columns: [
      { heading: "序号", width: 7, align: "center", kind: "number" },
      { heading: "姓名", width: 16, align: "center" },
      { heading: "单位", width: 26 },
      { heading: "职务", width: 18 },
      { heading: "述职形式", width: 12, align: "center", ...(forms.length > 0 ? { choices: forms } : {}) },
      { heading: "评议小组", width: 22, align: "center" },
      { heading: "备注", width: 24 },
    ],
  };
}

export function opinionSheet(aspects: readonly string[]): SchemeSheet {
  return {
    name: "征求意见",
    columns: [
      subject,
      { heading: "渠道", width: 13, align: "center", choices: opinionChannels },
      { heading: "来源", width: 22, align: "center" },
      { heading: "日期", width: 13, align: "center", kind: "date" },
      { heading: "意见", width: 58 },
      { heading: "方面", width: 17, align: "center", ...(aspects.length > 0 ? { choices: aspects } : {}) },
    ],
  };
}

export function ballotSheet(levels: readonly string[]): SchemeSheet {
  const figures = ["应到", "实到", "发出", "收回", "有效", "无效", ...levels, "弃权"];
  return { name: "测评结果", columns: [subject, ...figures.map((heading) => ({ ...count(heading), width: 10 }))] };
}

export const scoreSheet: SchemeSheet = {
  name: "评分",
  columns: [
    subject,
    ...["服务对象", "所在单位", "社会各界", "社会群众", "日常扣分", "加分"].map((heading) => ({
      ...count(heading),
      width: 12,
    })),
    { heading: "备注", width: 44, hint: "写明扣分、加分的依据" },
  ],
};

export const problemSheet: SchemeSheet = {
  name: "问题整改",
  columns: [
    subject,
    { heading: "问题", width: 32 },
    { heading: "整改要求", width: 32 },
    { heading: "整改措施", width: 32 },
    { heading: "责任领导", width: 14, align: "center" },
    { heading: "责任单位", width: 16, align: "center" },
    { heading: "整改时限", width: 15, align: "center", hint: "可写“11月10日前”“12月底前”“立行立改”“长期坚持”等" },
    { heading: "完成情况", width: 12, align: "center", choices: ["已整改", "整改中", "未整改"] },
  ],
};

export const settingsSheet: SchemeSheet = {
  name: "设置",
  columns: [
    { heading: "项目", width: 24 },
    { heading: "内容", width: 58 },
    { heading: "说明", width: 50 },
  ],
};

export const registerSheet: SchemeSheet = {
  name: "文书台账",
  columns: [
    { heading: "文种", width: 14, align: "center" },
    { heading: "年份", width: 8, align: "center", kind: "number" },
    { heading: "编号", width: 20, align: "center" },
    { heading: "总期号", width: 10, align: "center" },
    { heading: "标题", width: 46 },
    { heading: "对象", width: 14, align: "center" },
    { heading: "日期", width: 13, align: "center", kind: "date" },
    { heading: "文件", width: 44 },
    { heading: "指纹", width: 10, wrap: false },
    { heading: "状态", width: 10, align: "center" },
    { heading: "说明", width: 30 },
  ],
};
