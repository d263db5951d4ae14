import type { PublicTable } from "../public-tables";

/** Outlines, numbered steps, pages that break inside an item, names that a blank cuts through; invented, as of 2023-05-10. */
export const outlinesAndSteps: readonly PublicTable[] = [
  {
    says: "1 above 1.1 and 1.2: what the parts belong to is no task without a deadline",
    sheets: [
      {
        name: "任务表",
        rows: [
          ["工程建设项目攻坚任务表（2023年4月）"],
          ["编号", "任务名称", "责任单位", "计划完成时间", "完成情况"],
          [1, "征地拆迁", "", "", ""],
          ["1.1", "签订协议", "征迁办", "2023-04-28", "完成"],
          ["1.2", "拨付补偿款", "财政局", "2023-05-19", ""],
          [2, "前期手续", "", "", ""],
          ["2.1", "可研批复", "发改局", "2023-05-15", ""],
          ["2.2", "施工许可", "住建局", "2023-06-30", ""],
          ["小计", "4项", "", "", ""],
        ],
        merges: ["A1:E1"],
      },
    ],
    columns: "no=A task=B responsible=C deadline=D done=E",
    tasks: [
      "4 | 征地拆迁 | 签订协议 | 2023-04-28 → 2023-04-28 | 征迁办 | done",
      "5 | 征地拆迁 | 拨付补偿款 | 2023-05-19 → 2023-05-19 | 财政局 | onTime",
      "7 | 前期手续 | 可研批复 | 2023-05-15 → 2023-05-15 | 发改局 | onTime",
      "8 | 前期手续 | 施工许可 | 2023-06-30 → 2023-06-30 | 住建局 | onTime",
    ],
    findings: [],
  },
  {
    says: "a task with a number and nothing else stays a task, and what it lacks is said",
    sheets: [
      {
        name: "任务表",
        rows: [
          ["2023年任务表"],
          ["编号", "任务名称", "责任单位", "完成时间"],
          [1, "征地拆迁", "", ""],
          [2, "可研批复", "发改局", "2023-05-15"],
        ],
        merges: ["A1:D1"],
      },
    ],
    columns: "no=A task=B responsible=C deadline=D",
    tasks: ["3 | — | 征地拆迁 | （空） | — | undated", "4 | — | 可研批复 | 2023-05-15 → 2023-05-15 | 发改局 | onTime"],
    findings: ["deadline-missing D3", "responsible-missing C3"],
  },
  {
    says: "步骤 above 1, 2, 3 are the numbers of the rows",
    sheets: [
      {
        name: "流程",
        rows: [
          ["专题询问工作流程表（2023年）"],
          ["步骤", "工作内容", "时间要求", "责任部门"],
          [1, "确定询问议题", "4月底前", "监察司法委"],
          [2, "组织专题调研", "5月12日前", "调研组"],
          [3, "印发审议意见", "6月底前", "监察司法委"],
        ],
        merges: ["A1:D1"],
      },
    ],
    columns: "no=A task=B deadline=C responsible=D",
    tasks: [
      "3 | — | 确定询问议题 | 4月底前 → 2023-04-30 | 监察司法委 | overdue",
      "4 | — | 组织专题调研 | 5月12日前 → 2023-05-12 | 调研组 | dueSoon",
      "5 | — | 印发审议意见 | 6月底前 → 2023-06-30 | 监察司法委 | onTime",
    ],
    phases: [],
    findings: ["due-on-day-off C3"],
  },
  {
    says: "阶段, 步骤 and 工作内容: the step names the item, the content is the task",
    sheets: [
      {
        name: "安排",
        rows: [
          ["2023年履职评议任务分工"],
          ["阶 段", "步 骤", "工 作 内 容", "时 间", "责 任 机 构"],
          ["一、准备阶段\n（4月1日-4月30日）", "1.制定方案", "制定履职评议工作方案", "4月14日前", "代表工委"],
          [null, "2.动员部署", "召开动员会", "4月28日前", "办公室、代表工委"],
          ["二、调查阶段\n（5月）", "3.调查", "个别谈话、民主测评", "5月12日前", "各评议调查组"],
        ],
        merges: ["A1:E1", "A3:A4"],
      },
    ],
    columns: "phase=A item=B task=C deadline=D responsible=E",
    tasks: [
      "3 | 准备阶段 | 1.制定方案 | 4月14日前 → 2023-04-14 | 代表工委 | overdue",
      "4 | 准备阶段 | 2.动员部署 | 4月28日前 → 2023-04-28 | 办公室、代表工委 | overdue",
      "5 | 调查阶段 | 3.调查 | 5月12日前 → 2023-05-12 | 各评议调查组 | dueSoon",
    ],
    phases: ["准备阶段 A3 2023-04-01~2023-04-30", "调查阶段 A5 2023-05-01~2023-05-31"],
    findings: [],
  },
  {
    says: "the header repeated in the midst of a merged item: no row below it is lost",
    sheets: [
      {
        name: "分解表",
        rows: [
          ["2023年任务分解表"],
          ["工作内容", "工作任务", "完成时间", "责任单位"],
          ["征求意见", "发函征求意见", "4月28日前", "办公室"],
          [null, "网上征求意见", "5月12日前", "宣传科"],
          ["工作内容", "工作任务", "完成时间", "责任单位"],
          [null, "上门征求意见", "5月31日前", "组织科"],
          ["汇总反馈", "形成报告", "6月30日前", "办公室"],
        ],
        merges: ["A1:D1", "A3:A6"],
      },
    ],
    columns: "item=A task=B deadline=C responsible=D",
    tasks: [
      "3 | — | 征求意见 | 4月28日前 → 2023-04-28 | 办公室 | overdue",
      "4 | — | 征求意见 | 5月12日前 → 2023-05-12 | 宣传科 | dueSoon",
      "6 | — | 征求意见 | 5月31日前 → 2023-05-31 | 组织科 | onTime",
      "7 | — | 汇总反馈 | 6月30日前 → 2023-06-30 | 办公室 | onTime",
    ],
    findings: [],
  },
  {
    says: "工作阶段及时间 is the phase; one is set upright, bracket and all",
    sheets: [
      {
        name: "安排",
        rows: [
          ["2023年述职评议安排"],
          ["工作阶段及时间", "工作任务", "完成时限", "责任单位"],
          ["准\n备\n阶\n段\n︵\n4\n月\n份\n︶", "制定方案", "4月14日前", "办公室"],
          [null, "成立小组", "4月28日前", "办公室"],
          ["评议阶段（5月）", "召开会议", "5月26日", "评议 小组"],
        ],
        merges: ["A1:D1", "A3:A4"],
      },
    ],
    columns: "phase=A task=B deadline=C responsible=D",
    tasks: [
      "3 | 准备阶段 | 制定方案 | 4月14日前 → 2023-04-14 | 办公室 | overdue",
      "4 | 准备阶段 | 成立小组 | 4月28日前 → 2023-04-28 | 办公室 | overdue",
      "5 | 评议阶段 | 召开会议 | 5月26日 → 2023-05-26 | 评议小组 | onTime",
    ],
    phases: ["准备阶段 A3 2023-04-01~2023-04-30", "评议阶段 A5 2023-05-01~2023-05-31"],
    findings: [],
  },
  {
    says: "only December names its year: January is the next one's",
    today: "2023-01-04",
    sheets: [
      {
        name: "分工",
        rows: [
          ["人大会议筹备分工"],
          ["工作任务", "完成时间", "责任单位"],
          ["起草报告", "2022年12月20日前", "秘书组"],
          ["印制文件", "1月6日前", "秘书组"],
          ["布置会场", "1月9日前", "权益 保障部"],
        ],
        merges: ["A1:C1"],
      },
    ],
    columns: "task=A deadline=B responsible=C",
    tasks: [
      "3 | — | 起草报告 | 2022年12月20日前 → 2022-12-20 | 秘书组 | overdue",
      "4 | — | 印制文件 | 1月6日前 → 2023-01-06 | 秘书组 | dueSoon",
      "5 | — | 布置会场 | 1月9日前 → 2023-01-09 | 权益保障部 | onTime",
    ],
    findings: [],
  },
];
