import type { Rows } from "../../../plan/describe-plan";
import type { PublicTable } from "../public-tables";

const merges = ["A1:E1", "A3:A4", "B3:B4", "A5:A6", "B5:B6"] as const;

const tasks = [
  "3 | 准备阶段 | 制定方案 | 9月11日前 → 2023-09-11 | 甲局 | onTime",
  "4 | 准备阶段 | 开动员会 | 9月20日前 → 2023-09-20 | 乙局 | onTime",
  "5 | 评议阶段 | 召开会议 | 10月13日前 → 2023-10-13 | 甲局 | onTime",
  "6 | 评议阶段 | 通报结果 | 12月20日前 → 2023-12-20 | 乙局 | onTime",
] as const;

const phases = ["准备阶段 A3 2023-09-01~2023-10-15", "评议阶段 A5 2023-10-16~2023-11-30"] as const;
const findings = ["deadline-before-phase D5", "deadline-outside-phase D6"] as const;

const table = (heading: string, ...times: readonly [string, string]): Rows => [
  ["2023年任务分解表"],
  ["工作阶段", heading, "工作任务", "完成时间", "责任单位"],
  ["准备阶段", times[0], "制定方案", "9月11日前", "甲局"],
  [null, null, "开动员会", "9月20日前", "乙局"],
  ["评议阶段", times[1], "召开会议", "10月13日前", "甲局"],
  [null, null, "通报结果", "12月20日前", "乙局"],
];

const times = ["9月1日至10月15日", "10月16日—11月30日"] as const;

/** When a phase is, in a column of its own; invented, read as of 2023-05-10. */
export const phaseTimes: readonly PublicTable[] = [
  {
    says: "阶段时间, a merged cell a phase",
    sheets: [{ name: "Sheet1", rows: table("阶段时间", ...times), merges }],
    columns: "phase=A window=B task=C deadline=D responsible=E",
    phases,
    tasks,
    findings,
  },
  {
    says: "起止时间 between phase and task",
    sheets: [{ name: "Sheet1", rows: table("起止时间", ...times), merges }],
    columns: "phase=A window=B task=C deadline=D responsible=E",
    phases,
    tasks,
    findings,
  },
  {
    says: "时间安排 without merges, only in the first row of each phase",
    sheets: [
      {
        name: "Sheet1",
        rows: table("时间安排", ...times).map((row) => row.map((cell) => (cell === "完成时间" ? "完成时限" : cell))),
      },
    ],
    columns: "phase=A window=B task=C deadline=D responsible=E",
    phases,
    tasks,
    findings,
  },
  {
    says: "the phase's own words go before the column",
    sheets: [
      {
        name: "Sheet1",
        rows: table("阶段时间", ...times).map((row) =>
          row.map((cell) => (cell === "评议阶段" ? "评议阶段（10月至12月）" : cell)),
        ),
        merges,
      },
    ],
    columns: "phase=A window=B task=C deadline=D responsible=E",
    phases: ["准备阶段 A3 2023-09-01~2023-10-15", "评议阶段 A5 2023-10-01~2023-12-31"],
    tasks,
    findings: ["phase-overlap A5"],
  },
  {
    says: "no deadlines of the tasks beside it: what stands there is when each is due",
    sheets: [
      {
        name: "Sheet1",
        rows: [
          ["2023年任务分解表"],
          ["工作阶段", "阶段时间", "工作任务", "责任单位"],
          ["准备阶段", "9月1日至10月13日", "制定方案", "甲局"],
          [null, null, "开动员会", "乙局"],
        ],
        merges: ["A1:D1", "A3:A4", "B3:B4"],
      },
    ],
    columns: "phase=A deadline=B task=C responsible=D",
    tasks: [
      "3 | 准备阶段 | 制定方案 | 9月1日至10月13日 → 2023-10-13 | 甲局 | onTime",
      "4 | 准备阶段 | 开动员会 | 9月1日至10月13日 → 2023-10-13 | 乙局 | onTime",
    ],
    findings: [],
  },
  {
    says: "时间 right of the task is a second deadline, and that is said",
    sheets: [
      {
        name: "Sheet1",
        rows: [
          ["2023年任务分解表"],
          ["工作阶段", "工作任务", "时间安排", "完成时限", "责任单位"],
          ["准备阶段", "制定方案", "9月1日至9月11日", "9月11日前", "甲局"],
        ],
      },
    ],
    columns: "phase=A task=B deadline=D responsible=E",
    tasks: ["3 | 准备阶段 | 制定方案 | 9月11日前 → 2023-09-11 | 甲局 | onTime"],
    findings: ["plan-ambiguous D2"],
  },
];
