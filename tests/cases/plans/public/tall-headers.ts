import type { PublicTable } from "../public-tables";

const rows = [
  [1, "制定方案", "6月底前", "甲局", "乙局、丙局", "张某某", ""],
  [2, "开展督查", "8月31日前", "丁局", "戊局", "李某某", ""],
] as const;

const read = {
  columns: "no=A task=B deadline=C lead=D supporting=E leader=F note=G",
  parties: ["5 lead 甲局 | supporting 乙局、丙局 | leaders 张某某", "6 lead 丁局 | supporting 戊局 | leaders 李某某"],
  tasks: [
    "5 | — | 制定方案 | 6月底前 → 2023-06-30 | 甲局 | onTime",
    "6 | — | 开展督查 | 8月31日前 → 2023-08-31 | 丁局 | onTime",
  ],
  findings: [],
} as const;

const title = ["2023年任务分解表"] as const;

/** Headers of three rows, and 牵头 beside 配合 below 责任单位; invented, read as of 2023-05-10. */
export const tallHeaders: readonly PublicTable[] = [
  {
    says: "three rows: 责任分工 over 责任单位 over 牵头 and 配合, what has one row alone merged down",
    sheets: [
      {
        name: "Sheet1",
        rows: [
          title,
          ["序号", "任务要求", null, "责任分工", null, null, "备注"],
          [null, "工作任务", "完成时限", "责任单位", null, "责任领导", null],
          [null, null, null, "牵头", "配合", null, null],
          ...rows,
        ],
        merges: ["A1:G1", "A2:A4", "B2:C2", "D2:F2", "G2:G4", "B3:B4", "C3:C4", "D3:E3", "F3:F4"],
      },
    ],
    ...read,
  },
  {
    says: "three rows without merges downward: headings stand where they were typed",
    sheets: [
      {
        name: "Sheet1",
        rows: [
          title,
          ["序号", "工作任务", "完成时限", "责任分工", null, null, "备注"],
          [null, null, null, "责任单位", null, "责任领导", null],
          [null, null, null, "牵头", "配合", null, null],
          ...rows,
        ],
        merges: ["A1:G1", "D2:F2", "D3:E3"],
      },
    ],
    ...read,
  },
  {
    says: "a band of groups over a header of two rows",
    sheets: [
      {
        name: "Sheet1",
        rows: [
          title,
          ["目标任务", null, null, "责任体系", null, null, null],
          ["序号", "工作任务", "完成时限", "责任单位", null, "责任领导", "备注"],
          [null, null, null, "牵头", "配合", null, null],
          ...rows,
        ],
        merges: ["A1:G1", "A2:C2", "D2:G2", "D3:E3"],
      },
    ],
    ...read,
  },
  {
    says: "no merge at all, 牵头 and 配合 in brackets below 责任单位",
    sheets: [
      {
        name: "Sheet1",
        rows: [
          title,
          ["单位：某县人大办"],
          ["序号", "工作任务", "完成时限", "责任单位", null, "责任领导", "备注"],
          [null, null, null, "（牵头）", "（配合）", null, null],
          ...rows,
        ],
      },
    ],
    ...read,
  },
  {
    says: "the numbers of the columns below the header are no task",
    sheets: [
      {
        name: "Sheet1",
        rows: [
          title,
          ["序号", "工作任务", "完成时限", "责任单位", null, "责任领导", "备注"],
          [null, null, null, "牵头", "配合", null, null],
          ["（1）", "（2）", "（3）", "（4）", "（5）", "（6）", "（7）"],
          ...rows,
        ],
        merges: ["A1:G1", "D2:E2"],
      },
    ],
    ...read,
  },
  {
    says: "a header of one row printed twice is no header of two",
    sheets: [
      {
        name: "Sheet1",
        rows: [
          title,
          [],
          ["序号", "工作任务", "完成时限", "责任单位", "配合单位", "责任领导", "备注"],
          ["序号", "工作任务", "完成时限", "责任单位", "配合单位", "责任领导", "备注"],
          ...rows,
        ],
      },
    ],
    ...read,
    columns: "no=A task=B deadline=C responsible=D supporting=E leader=F note=G",
    parties: ["5 lead — | supporting 乙局、丙局 | leaders 张某某", "6 lead — | supporting 戊局 | leaders 李某某"],
  },
];
