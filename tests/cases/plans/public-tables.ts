import type { Rows } from "../../plan/describe-plan";

export interface PublicSheet {
  readonly name: string;
  readonly rows: Rows;
  readonly merges?: readonly string[];
  readonly hiddenRows?: readonly number[];
}

/** A table in one of the usual layouts, invented, and how it is read as of 2023-05-10. */
export interface PublicTable {
  readonly says: string;
  /** 2023-05-10 unless said. */
  readonly today?: string;
  readonly sheets: readonly PublicSheet[];
  readonly columns: string;
  /** "准备阶段 A3 2023-08-01~2023-08-31" each, where phases are what the case is about. */
  readonly phases?: readonly string[];
  readonly tasks: readonly string[];
  /** "5 lead 甲局 | supporting 乙局 | leaders —" each, where lead and supporting are what the case is about. */
  readonly parties?: readonly string[];
  readonly findings: readonly string[];
}

export const publicTables: readonly PublicTable[] = [
  {
    says: "group rows, merged tasks, lead and responsible units, a note and a date below",
    sheets: [
      {
        name: "Sheet1",
        rows: [
          ["附件"],
          ["某县2023年政府工作报告重点任务分解表"],
          ["序号", "重点任务", "具体措施", "牵头单位", "责任单位", "完成时限", "备注"],
          ["一、稳增长（3项）"],
          [1, "扩大有效投资", "实施重点项目56个。", "县发改委", "县财政局、县住建局，各乡镇（街道）", "6月底前", ""],
          [2, null, "3月底前完成前期手续，8月底前开工。", "县发改委", "县自然资源局", "2023年8月", ""],
          [3, "培育市场主体", "新增规上企业8家。", "县工信局", "县统计局\n县税务局", "11月底前", ""],
          ["二、惠民生（1项）"],
          [4, "健全社会保障", "持续推进全民参保。", "县人社局", "县医保局", "持续推进", ""],
          [],
          ["注：牵头单位排在第一位。"],
          ["", "", "", "", "某县人民政府办公室"],
          ["", "", "", "", "2023年1月20日"],
        ],
        merges: ["A2:G2", "A4:G4", "B5:B6", "A8:G8", "A11:G11"],
      },
    ],
    columns: "no=A task=B measure=C lead=D responsible=E deadline=F note=G",
    tasks: [
      "5 | 稳增长 | 扩大有效投资 | 6月底前 → 2023-06-30 | 县财政局、县住建局、各乡镇（街道） | onTime",
      "6 | 稳增长 | 扩大有效投资 | 2023年8月 → 2023-08-31 | 县自然资源局 | onTime",
      "7 | 稳增长 | 培育市场主体 | 11月底前 → 2023-11-30 | 县统计局、县税务局 | onTime",
      "9 | 惠民生 | 健全社会保障 | 持续推进 | 县医保局 | undated",
    ],
    findings: [],
  },
  {
    says: "a header of two rows",
    sheets: [
      {
        name: "清单",
        rows: [
          ["某市2023年重点工作责任清单"],
          ["序号", "工作任务", "责任分工", null, null, "完成\n时限", "进展情况"],
          [null, null, "牵头领导", "牵头单位", "配合单位", null, null],
          ["1", "制定实施方案", "张某某", "市委办", "市政府办", "3月底前", "已完成"],
          ["2", "开展督查", "李某某", "市委督查室", "市纪委监委", "每季度", "正在推进"],
          ["3", "总结评估", "张某某", "市委办", "/", "11月底前", ""],
        ],
        merges: ["A1:G1", "A2:A3", "B2:B3", "C2:E2", "F2:F3", "G2:G3"],
      },
    ],
    columns: "no=A task=B leader=C lead=D supporting=E deadline=F status=G",
    tasks: [
      "4 | — | 制定实施方案 | 3月底前 → 2023-03-31 | 市委办 | done",
      "5 | — | 开展督查 | 每季度 → 2023-06-30 | 市委督查室 | onTime",
      "6 | — | 总结评估 | 11月底前 → 2023-11-30 | 市委办 | onTime",
    ],
    findings: [],
  },
  {
    says: "a rectification ledger with a total and a sign-off line",
    sheets: [
      {
        name: "台账",
        rows: [
          ["反馈问题整改台账"],
          ["序号", "反馈问题", "整改目标", "整改措施", "责任领导", "责任单位", "整改时限", "完成情况"],
          [1, "学习不够深入", "形成制度", "制定学习计划", "张某某", "办公室", "立行立改", "已完成"],
          [null, null, null, "开展专题研讨", "张某某", "办公室", "2023年6月30日前", "进行中"],
          [2, "财务管理不规范", "规范报销", "修订报销制度", "李某某", "财务科", "2023年5月12日", "未完成"],
          [3, "档案不全", "补齐", "补齐近三年档案", "李某某", "办公室", "长期坚持", ""],
          ["合计", "3项", "", "", "", "", "", ""],
          ["填表人：", "", "审核人：", "", "", "填表日期：2023年5月10日"],
        ],
        merges: ["A1:H1", "A3:A4", "B3:B4", "C3:C4"],
      },
    ],
    columns: "no=A problem=B goal=C measure=D leader=E responsible=F deadline=G done=H",
    tasks: [
      "3 | — | 学习不够深入 | 立行立改 | 办公室 | done",
      "4 | — | 学习不够深入 | 2023年6月30日前 → 2023-06-30 | 办公室 | onTime",
      "5 | — | 财务管理不规范 | 2023年5月12日 → 2023-05-12 | 财务科 | dueSoon",
      "6 | — | 档案不全 | 长期坚持 | 办公室 | undated",
    ],
    findings: [],
  },
  {
    says: "two half-tables side by side",
    sheets: [
      {
        name: "安排",
        rows: [
          ["2023年会务任务安排表"],
          ["序号", "任务", "时间", "责任人", "序号", "任务", "时间", "责任人"],
          [1, "打扫会场", "5月8日前", "张某", 3, "布置会场", "5月11日前", "赵某"],
          [2, "印发通知", "5月9日前", "李某", 4, "签到", "5月12日", "孙某"],
        ],
        merges: ["A1:H1"],
      },
    ],
    columns: "no=A task=B deadline=C person=D",
    tasks: [
      "3 | — | 打扫会场 | 5月8日前 → 2023-05-08 | 张某 | overdue",
      "4 | — | 印发通知 | 5月9日前 → 2023-05-09 | 李某 | overdue",
      "3 | — | 布置会场 | 5月11日前 → 2023-05-11 | 赵某 | dueSoon",
      "4 | — | 签到 | 5月12日 → 2023-05-12 | 孙某 | dueSoon",
    ],
    findings: [],
  },
  {
    says: "goals by quarter beside the deadline",
    sheets: [
      {
        name: "目标",
        rows: [
          ["2023年目标任务分解表"],
          ["序号", "目标任务", "全年目标", "分季度目标", null, null, null, "责任单位", "完成时间"],
          [null, null, null, "一季度", "二季度", "三季度", "四季度", null, null],
          [1, "造林绿化", "1000亩", "100亩", "300亩", "300亩", "300亩", "县林业局", "12月29日"],
          [2, "道路硬化", "30公里", "5公里", "10公里", "10公里", "5公里", "县交通运输局", "11月30日前"],
        ],
        merges: ["A1:I1", "A2:A3", "B2:B3", "C2:C3", "D2:G2", "H2:H3", "I2:I3"],
      },
    ],
    columns: "no=A task=B goal=C responsible=H deadline=I",
    tasks: [
      "4 | — | 造林绿化 | 12月29日 → 2023-12-29 | 县林业局 | onTime",
      "5 | — | 道路硬化 | 11月30日前 → 2023-11-30 | 县交通运输局 | onTime",
    ],
    findings: [],
  },
  {
    says: "dates as dates, ticks, a number column without heading",
    sheets: [
      {
        name: "进度",
        rows: [
          ["", "工作任务", "责任部门", "完 成\n时 间", "完成情况"],
          [1, "起草方案", "综合科", { date: "2023-05-08" }, "√"],
          [2, "征求意见", "综合科", { date: "2023-05-12" }, ""],
          [3, "印发文件", "办公室", { date: "2023-05-31" }, "×"],
        ],
      },
    ],
    columns: "task=B responsible=C deadline=D done=E",
    tasks: [
      "2 | — | 起草方案 | 2023/5/8 → 2023-05-08 | 综合科 | done",
      "3 | — | 征求意见 | 2023/5/12 → 2023-05-12 | 综合科 | dueSoon",
      "4 | — | 印发文件 | 2023/5/31 → 2023-05-31 | 办公室 | onTime",
    ],
    findings: [],
  },
  {
    says: "two plans in one workbook: the fuller one is taken, and said",
    sheets: [
      {
        name: "汇总",
        rows: [
          ["任务", "责任单位", "完成时间"],
          ["甲事", "甲局", "2023年5月19日前"],
        ],
      },
      {
        name: "分表",
        rows: [
          ["任务", "责任单位", "完成时间"],
          ["乙事", "乙局", "2023年5月19日前"],
          ["丙事", "乙局", "2023年5月30日前"],
        ],
      },
    ],
    columns: "task=A responsible=B deadline=C",
    tasks: [
      "2 | — | 乙事 | 2023年5月19日前 → 2023-05-19 | 乙局 | onTime",
      "3 | — | 丙事 | 2023年5月30日前 → 2023-05-30 | 乙局 | onTime",
    ],
    findings: ["plan-ambiguous 整张表"],
  },
];
