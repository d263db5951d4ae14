import type { MemoryCell, MemoryGridOptions } from "../../../core/workbook";
import { moved, printed, written, type SeedSheet } from "./seed-sheet";

/** The printed table rebuilt in another way, and how what is said about it differs from what is said about the print. */
export interface SeedVariant {
  readonly says: string;
  readonly sheet: SeedSheet;
  readonly grid?: MemoryGridOptions;
  /** Findings of the print that are no longer said, as they stand there. */
  readonly gone?: readonly string[];
  /** Findings said now and not about the print, where they are now. */
  readonly more?: readonly string[];
  /** Findings whose cell is not simply where the printed cell went: from → to. */
  readonly changed?: Readonly<Record<string, string>>;
  /** Task rows that read otherwise: row in the print → the whole line. */
  readonly tasks?: Readonly<Record<number, string>>;
  readonly columns?: string;
  /** Another plan in the same workbook. */
  readonly beside?: { readonly name: string; readonly rows: readonly (readonly MemoryCell[])[] };
}

const columnsOf =
  (order: readonly number[], down = 0) =>
  (row: number, column: number): readonly [number, number] =>
    row === 1 ? [row + down, 1] : [row + down, order.indexOf(column) + 1];

/** Rows put in above the first row of each phase, for group rows or headers. */
const phaseRows = [3, 9, 22, 35];
const phaseTexts = [
  "一、准备阶段（8月份）",
  "二、初评阶段（8月20至9月20日）",
  "三、评议阶段（9月下旬）",
  "四、整改阶段（10月至11月）",
];

/** Without the phase column, a row of its own above each phase; rows move down by those above them. */
const grouped: SeedSheet = (() => {
  const place = (row: number, column: number): readonly [number, number] => {
    const above = phaseRows.filter((first) => first <= row).length;
    return [row + above, row === 1 || row >= 41 ? column : column - 1];
  };
  const bare = moved(printed, place, ["B11:B13", "D22:D28"]);
  const groups = Object.fromEntries(phaseRows.map((first, index) => [`A${first + index}`, phaseTexts[index] ?? ""]));
  return {
    ...written(bare, groups),
    merges: [...bare.merges, "A1:E1", ...phaseRows.map((first, index) => `A${first + index}:E${first + index}`)],
  };
})();

/** Rows 22 to 40 to the right of rows 3 to 20, under a second half of the header. */
const halves: SeedSheet = (() => {
  const place = (row: number, column: number): readonly [number, number] =>
    row >= 21 && row <= 40 ? [row - 19, column + 6] : [row, column];
  return moved(printed, place, ["A3:A8", "A9:A20", "A22:A34", "A35:A40", "B11:B13", "D22:D28"]);
})();

const wider = moved(printed, (row, column) => [row === 1 ? 1 : row + 1, column], [
  "A1:F1",
  "A3:A8",
  "A9:A20",
  "A22:A34",
  "A35:A40",
  "B11:B13",
  "D22:D28",
]);
const lower = [null, "", "", "时限", "主责单位", ""];

const full = (text: string): string =>
  text.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));

const withText = (change: (text: string) => string): SeedSheet => ({
  ...printed,
  rows: printed.rows.map((row) => row.map((cell) => (typeof cell === "string" ? change(cell) : cell))),
});

/** Deadlines of the print that name one day, as dates of Excel. */
const dayCells = [
  "D3",
  "D4",
  "D5",
  "D7",
  "D9",
  "D10",
  "D15",
  "D16",
  "D17",
  "D18",
  "D19",
  "D20",
  "D29",
  "D30",
  "D31",
  "D32",
];
const dates: Readonly<Record<string, MemoryCell>> = Object.fromEntries(
  dayCells.map((cell) => {
    const words = printed.rows[Number(cell.slice(1)) - 1]?.[3];
    const [, month = "", day = ""] = /(\d+)月(\d+)日/.exec(String(words)) ?? [];
    return [cell, { date: `2017-${month.padStart(2, "0")}-${day.padStart(2, "0")}`, format: "m月d日" }];
  }),
);

const missingInMeeting = [23, 24, 25, 26, 27, 28].map((row) => `deadline-missing D${row}`);

export const seedVariants: readonly SeedVariant[] = [
  { says: "as printed", sheet: printed },
  {
    says: "the year in the title",
    sheet: written(printed, { A1: `2017年${String(printed.rows[0]?.[0])}` }),
    gone: ["year-assumed D3"],
  },
  {
    says: "other order of columns: 责任单位, 完成时间, 工作内容, 工作任务, 备注, 工作阶段",
    sheet: moved(printed, columnsOf([5, 4, 2, 3, 6, 1]), printed.merges.slice(1)),
    columns: "responsible=A deadline=B item=C task=D note=E phase=F",
  },
  {
    says: "no merged cells at all: the meeting rows have no deadline of their own then",
    sheet: { ...printed, merges: [] },
    gone: [],
    more: missingInMeeting,
    tasks: Object.fromEntries(
      [
        [23, "评议阶段 | 述职报告 | （空） | 评议对象 | undated"],
        [24, "评议阶段 | 汇报初评情况 | （空） | 各履职初评小组 | undated"],
        [25, "评议阶段 | 评议与询问 | （空） | 部分常委会组成人员 | undated"],
        [26, "评议阶段 | 查阅述职材料 | （空） | 全体参会人员 | undated"],
        [27, "评议阶段 | 列席人员发表意见 | （空） | 列席人员 | undated"],
        [28, "评议阶段 | 进行测评表决 | （空） | 常委会组成人员 | undated"],
      ].map(([row, line]) => [row, `${row} | ${line}`]),
    ),
  },
  {
    says: "phases as rows of their own",
    sheet: grouped,
    columns: "item=A task=B deadline=C responsible=D note=E",
    changed: { "phase-overlap A9": "phase-overlap A10" },
  },
  {
    says: "phases written in every row",
    sheet: {
      ...printed,
      rows: printed.rows.map((row, index) => {
        const first = phaseRows.filter((each) => each <= index + 1).at(-1);
        return row.length < 6 || index === 1 || index === 20 || !first
          ? row
          : [printed.rows[first - 1]?.[0], ...row.slice(1)];
      }),
      merges: printed.merges.filter((range) => !/^A(?:3|9|22|35):/.test(range)),
    },
  },
  {
    says: "headings with blanks, line breaks and full-width brackets",
    sheet: written(printed, {
      A2: "工 作\n阶 段",
      B2: "工作内容 ",
      C2: "工　作　任　务",
      D2: "完 成\n时 间",
      E2: "责任单位\n（责任人）",
      F2: "备　注",
    }),
  },
  {
    says: "the header on two rows, the second below 要求",
    sheet: {
      ...written(wider, {
        ...Object.fromEntries(lower.map((text, index) => [`${"ABCDEF"[index] ?? ""}3`, text])),
        D2: "要求",
        E2: null,
        ...Object.fromEntries(
          ["A2", "B2", "C2", "F2"].map((cell, index) => [
            cell,
            ["工作阶段", "工作内容", "工作任务", "备注"][index] ?? "",
          ]),
        ),
      }),
      merges: [...wider.merges, "A2:A3", "B2:B3", "C2:C3", "D2:E2", "F2:F3"],
    },
  },
  {
    says: "two half-tables side by side",
    sheet: halves,
    columns: "phase=A item=B task=C deadline=D responsible=E note=F",
  },
  {
    says: "some rows hidden",
    sheet: printed,
    grid: { hiddenRows: [5, 6, 30] },
    more: ["rows-hidden C5"],
  },
  {
    says: "an Excel table without title and without a repeated header",
    sheet: (() => {
      const place = (row: number, column: number): readonly [number, number] =>
        row === 1 || row === 21 ? [0, 0] : [row < 21 ? row - 1 : row - 2, column];
      return moved(printed, place, printed.merges.slice(1));
    })(),
    gone: ["names-mixed A1"],
  },
  {
    says: "another plan in the workbook",
    sheet: printed,
    beside: {
      name: "整改任务",
      rows: [
        ["工作任务", "责任单位", "完成时间"],
        ["上报整改措施", "评议对象", "2017年10月20日前"],
      ],
    },
    more: ["plan-ambiguous 整张表"],
  },
  {
    says: "a row moved to the left by a cell, its phase cell missing",
    sheet: {
      ...printed,
      rows: printed.rows.map((row) => (row[1] === "召开主任会议" ? [...row.slice(1), ""] : row)),
      merges: printed.merges.map((range) => (range === "A9:A20" ? "A9:A19" : range)),
    },
    more: ["cell-shifted D20"],
  },
  {
    says: "a row moved to the right by a cell",
    sheet: {
      ...printed,
      rows: printed.rows.map((row, index) => (index === 16 ? [row[0], row[1], row[2], "", row[3], row[4]] : row)),
    },
    more: ["cell-shifted E17"],
  },
  { says: "full-width figures", sheet: withText(full), gone: [] },
  {
    says: "days as dates of Excel: the year stands in them",
    sheet: written(printed, dates),
    changed: { "year-assumed D3": "year-assumed D6" },
  },
  {
    says: "a number column first, an empty column in between, the table two rows further down",
    sheet: written(
      moved(printed, (row, column) => [row + 2, column >= 4 ? column + 2 : column + 1], printed.merges.slice(1)),
      { A1: "附件1", A4: "序号", ...Object.fromEntries([...Array(6).keys()].map((n) => [`A${n + 5}`, n + 1])) },
    ),
    columns: "no=A phase=B item=C task=D deadline=F responsible=G note=H",
  },
];
