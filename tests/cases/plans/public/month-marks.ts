import { ownFormulaMark } from "../../../../core/workbook/own-formula";
import type { PublicTable } from "../public-tables";

const ownState = { value: "○正常", formula: `IF(${ownFormulaMark}=0,"○正常","")` } as const;

/** Ticks below months or quarters and no deadline column; invented, read as of 2024-05-10. */
export const monthMarkTables: readonly PublicTable[] = [
  {
    says: "ticks of every kind below months; what has several runs from the first to the last",
    today: "2024-05-10",
    sheets: [
      {
        name: "Sheet1",
        rows: [
          ["2024年工作安排表"],
          ["序号", "工作任务", "责任单位", "1月", "2月", "3月", "4月", "5月", "6月", "7月", "备注"],
          [1, "编制预算", "甲局", "√"],
          [2, "采购设备", "乙局", null, "●", "●"],
          [3, "安装调试", "丙局", null, null, null, null, "▲", null, "▲"],
          [4, "总结评估", "丁局"],
          [5, "上报材料", "戊局", null, null, null, null, null, "20日前"],
          [6, "开展培训", "己局", null, null, null, "见通知"],
        ],
        merges: ["A1:K1"],
      },
    ],
    columns: "no=A task=B responsible=C note=K deadline=D",
    tasks: [
      "3 | — | 编制预算 | 1月 → 2024-01-31 | 甲局 | overdue",
      "4 | — | 采购设备 | 2月至3月 → 2024-03-31 | 乙局 | overdue",
      "5 | — | 安装调试 | 5月至7月 → 2024-07-31 | 丙局 | onTime",
      "6 | — | 总结评估 | （空） | 丁局 | undated",
      "7 | — | 上报材料 | 6月20日前 → 2024-06-20 | 戊局 | onTime",
      "8 | — | 开展培训 | 见通知 | 己局 | undated",
    ],
    findings: ["due-on-day-off F4", "deadline-missing D6", "deadline-unreadable G8"],
  },
  {
    says: "months of two years below 实施进度, a bar as one merged cell",
    today: "2024-05-10",
    sheets: [
      {
        name: "Sheet1",
        rows: [
          ["项目推进计划"],
          ["工作任务", "2023年", null, "2024年", null, null, "责任单位"],
          [null, "11月", "12月", "1月", "2月", "3月", null],
          ["编制预算", "■", null, null, null, null, "甲局"],
          ["采购设备", null, "■", null, null, null, "乙局"],
          ["安装调试", null, null, null, null, "■", "丙局"],
        ],
        merges: ["A1:G1", "A2:A3", "B2:C2", "D2:F2", "G2:G3", "C5:E5"],
      },
    ],
    columns: "task=A responsible=G deadline=B",
    tasks: [
      "4 | — | 编制预算 | 2023年11月 → 2023-11-30 | 甲局 | overdue",
      "5 | — | 采购设备 | 2023年12月至2024年2月 → 2024-02-29 | 乙局 | overdue",
      "6 | — | 安装调试 | 2024年3月 → 2024-03-31 | 丙局 | overdue",
    ],
    findings: ["due-on-day-off F6"],
  },
  {
    says: "quarters",
    today: "2024-05-10",
    sheets: [
      {
        name: "Sheet1",
        rows: [
          ["2024年工作安排表"],
          ["工作任务", "责任单位", "一季度", "二季度", "三季度", "四季度"],
          ["编制预算", "甲局", "√"],
          ["采购设备", "乙局", null, "√", "√"],
        ],
        merges: ["A1:F1"],
      },
    ],
    columns: "task=A responsible=B deadline=C",
    tasks: [
      "3 | — | 编制预算 | 一季度 → 2024-03-31 | 甲局 | overdue",
      "4 | — | 采购设备 | 二季度至三季度 → 2024-09-30 | 乙局 | onTime",
    ],
    findings: ["due-on-day-off C3"],
  },
  {
    says: "one tick merged over two rows, 二月 and 三月份 in Chinese figures, a column for what is done",
    today: "2024-05-10",
    sheets: [
      {
        name: "Sheet1",
        rows: [
          ["2024年工作安排表"],
          ["工作任务", "责任单位", "一月", "二月", "三月份", "完成情况"],
          ["编制预算", "甲局", "√", null, null, "已完成"],
          ["采购设备", "乙局", null, null, "√", ""],
          ["安装调试", "乙局", null, null, null, ""],
        ],
        merges: ["A1:F1", "E4:E5"],
      },
    ],
    columns: "task=A responsible=B done=F deadline=C",
    tasks: [
      "3 | — | 编制预算 | 一月 → 2024-01-31 | 甲局 | done",
      "4 | — | 采购设备 | 三月 → 2024-03-31 | 乙局 | overdue",
      "5 | — | 安装调试 | 三月 → 2024-03-31 | 乙局 | overdue",
    ],
    findings: ["due-on-day-off E4"],
  },
  {
    says: "columns that shuping mark has put beside the ticks are not the plan's deadline",
    today: "2024-05-10",
    sheets: [
      {
        name: "Sheet1",
        rows: [
          ["2024年工作安排表"],
          ["工作任务", "责任单位", "1月", "2月", "3月", "截止日期", "状态"],
          ["编制预算", "甲局", "√", null, null, { date: "2023-12-29" }, ownState],
          ["采购设备", "乙局", null, "√", null, { date: "2023-12-29" }, ownState],
        ],
        merges: ["A1:E1"],
      },
    ],
    columns: "task=A responsible=B deadline=C",
    tasks: [
      "3 | — | 编制预算 | 1月 → 2024-01-31 | 甲局 | overdue",
      "4 | — | 采购设备 | 2月 → 2024-02-29 | 乙局 | overdue",
    ],
    findings: [],
  },
  {
    says: "months as figures below 完成时限（月）",
    today: "2024-05-10",
    sheets: [
      {
        name: "Sheet1",
        rows: [
          ["2024年工作安排表"],
          ["工作任务", "责任单位", "完成时限（月）", null, null, "备注"],
          [null, null, "5", "6", "7", null],
          ["编制预算", "甲局", "√", null, null, ""],
          ["采购设备", "乙局", null, "√", "√", ""],
        ],
        merges: ["A1:F1", "A2:A3", "B2:B3", "C2:E2", "F2:F3"],
      },
    ],
    columns: "task=A responsible=B note=F deadline=C",
    tasks: [
      "4 | — | 编制预算 | 5月 → 2024-05-31 | 甲局 | onTime",
      "5 | — | 采购设备 | 6月至7月 → 2024-07-31 | 乙局 | onTime",
    ],
    findings: [],
  },
  {
    says: "figures below months are no ticks",
    today: "2024-05-10",
    sheets: [
      {
        name: "Sheet1",
        rows: [
          ["2024年目标表"],
          ["工作任务", "责任单位", "1月", "2月", "3月"],
          ["植树", "甲局", 100, 200, 300],
          ["修路", "乙局", 1, 2, 3],
        ],
        merges: ["A1:E1"],
      },
    ],
    columns: "task=A responsible=B",
    tasks: ["3 | — | 植树 | （空） | 甲局 | undated", "4 | — | 修路 | （空） | 乙局 | undated"],
    findings: [],
  },
];
