import fc from "fast-check";
import { checkWorkbook, type CheckResult } from "../../../core/jobs/check";
import { planMemory, type PlanMemory } from "../../../core/plan";
import { memoryGrid, type MemoryCell } from "../../../core/workbook";
import type { SheetGrid } from "../../../core/workbook/grid";

const heading = ["工作阶段", "工作内容", "工作任务", "完成时间", "责任单位", "备注", "完成情况"];
const words: readonly (readonly string[])[] = [
  ["", "", "", "准备阶段（8月份）", "评议阶段（9月下旬）", "整改阶段"],
  ["", "", "制定方案", "座谈走访", "民主测评", "组织学习", "情况反馈"],
  [
    "由各小组开展座谈走访",
    "印发评议意见并反馈",
    "12名评议对象，其中现场6名、书面5名",
    "报告3000字左右",
    "报告不超过2500字，报盱眙县人大常委会",
    "会后2个月内报盱眙市人大",
    "县人大领导讲话",
    "",
  ],
  [
    "8月10日前",
    "9月15日前",
    "9月10日前",
    "会后7日内",
    "接到评议意见后10日内",
    "同上",
    "2月30日前",
    "视情况",
    "档案视频组",
    "",
    "每月10日前",
    "主任会议",
  ],
  [
    "综合文字组",
    "综合文宇组",
    "综合文字",
    "主任会议",
    "档案视频组",
    "后勤保障组\n档案视频组",
    "",
    "9月15日前",
    "市人大领导",
    "县委办公室和县人社局",
  ],
  ["", "", "民主测评与组织学习同时进行", "座谈走访结束后进行", "盱眙市", "3人发言，每人3分钟"],
  ["", "", "", "已完成", "9月12日完成", "未完成", "已取消"],
];

interface Book {
  readonly rows: readonly (readonly MemoryCell[])[];
  readonly merges: readonly string[];
  readonly hidden: readonly number[];
  readonly events: readonly (readonly [string, string])[];
  readonly settings: readonly (readonly [string, string])[];
}

const sheetsOf = ({ rows, merges, hidden, events, settings }: Book): SheetGrid[] => [
  memoryGrid("任务分解表", rows, { merges, hiddenRows: hidden }),
  memoryGrid("时间节点", [["事件", "日期"], ...events]),
  memoryGrid("设置", [["项目", "内容"], ...settings]),
];

const firstRow = 3;
type Edit = (book: Book) => Book;

const anyRow = fc.tuple(...words.map((each) => fc.constantFrom(...each)));
const at = fc.nat({ max: 40 });
const place = (book: Book, n: number): number => 2 + (n % Math.max(1, book.rows.length - 2));
const withRows = (book: Book, change: (rows: (readonly MemoryCell[])[]) => void): Book => {
  const rows = [...book.rows];
  change(rows);
  return { ...book, rows };
};

const cellEdit = fc.tuple(at, fc.nat({ max: words.length - 1 }), fc.nat({ max: 20 })).map(
  ([n, column, word]): Edit =>
    (book) =>
      withRows(book, (rows) => {
        const row = [...(rows[place(book, n)] ?? [])];
        row[column] = words[column]![word % words[column]!.length];
        rows[place(book, n)] = row;
      }),
);
const insertion = fc.tuple(at, anyRow).map(
  ([n, row]): Edit =>
    (book) =>
      withRows(book, (rows) => void rows.splice(place(book, n), 0, row)),
);
const deletion = at.map(
  (n): Edit =>
    (book) =>
      book.rows.length < 8 ? book : withRows(book, (rows) => void rows.splice(place(book, n), 1)),
);
const repeatedRow = fc.tuple(at, at).map(
  ([from, to]): Edit =>
    (book) =>
      withRows(book, (rows) => void rows.splice(place(book, to), 0, rows[place(book, from)] ?? [])),
);
const merge = fc
  .tuple(at, fc.constantFrom("A", "B", "D", "E"), fc.integer({ min: 1, max: 4 }))
  .map(([n, column, tall]): Edit => (book) => {
    const top = place(book, n) + 1;
    return { ...book, merges: book.merges.length > 0 ? [] : [`${column}${top}:${column}${top + tall}`] };
  });
const hiding = at.map((n): Edit => (book) => ({ ...book, hidden: book.hidden.length > 0 ? [] : [place(book, n) + 1] }));
const eventDate = fc
  .tuple(fc.constantFrom("会议", "接到评议意见", "民主测评"), fc.constantFrom("2017-09-12", "2017-09-30", ""))
  .map(([event, day]): Edit => (book) => ({
    ...book,
    events: [...book.events.filter(([name]) => name !== event), [event, day]],
  }));
const setting = fc
  .constantFrom<readonly [string, string]>(
    ["责任单位名单", "综合文字组、档案视频组"],
    ["责任单位名单", ""],
    ["临期天数", "6"],
    ["临期天数", "2"],
    ["今天", "2017-09-20"],
    ["期末遇休息日顺延", "是"],
    ["年份", "2018"],
  )
  .map(([label, text]): Edit => (book) => ({
    ...book,
    settings: [...book.settings.filter(([name]) => name !== label), [label, text]],
  }));
const title = fc.constantFrom("2017年述职评议任务分解表", "盱眙县人大常委会2018年任务分解表").map(
  (text): Edit =>
    (book) =>
      withRows(book, (rows) => void (rows[0] = [text])),
);
const headings = fc.constantFrom(heading, [...heading.slice(0, 5), "完成情况", "备注"]).map(
  (row): Edit =>
    (book) =>
      withRows(book, (rows) => void (rows[1] = row)),
);
const edits = fc.oneof(
  { weight: 12, arbitrary: cellEdit },
  { weight: 3, arbitrary: insertion },
  { weight: 3, arbitrary: deletion },
  { weight: 2, arbitrary: repeatedRow },
  merge,
  hiding,
  { weight: 2, arbitrary: eventDate },
  { weight: 2, arbitrary: setting },
  title,
  headings,
);

const check = (book: Book, memory?: PlanMemory): CheckResult =>
  checkWorkbook({ sheets: sheetsOf(book), version: "", name: "x" }, { today: "2017-09-10", todayGiven: false, memory });

/** Everything that a reader of the result sees; what a task says on demand is asked for. */
const seen = ({ plan, findings }: CheckResult): string =>
  JSON.stringify({
    ...plan,
    findings,
    tasks: plan.tasks.map(
      ({ row, phase, item, task, deadlineText, deadline, resolution, due, state, late, ...rest }) => [
        [row, phase, item, task, deadlineText, deadline, resolution, due, state, late],
        [rest.responsible, rest.lead, rest.supporting, rest.leaders, rest.note, rest.hidden, rest.doneOn, rest.shifted],
      ],
    ),
    onDemand: plan.tasks.map(({ cells, more, deadlineCell }) => [cells, more, deadlineCell]),
  });

test("after any edits the re-check says what a check from nothing says", () => {
  fc.assert(
    fc.property(
      fc.array(anyRow, { minLength: 6, maxLength: 24 }),
      fc.array(edits, { minLength: 1, maxLength: 12 }),
      (rows, changes) => {
        let book: Book = {
          rows: [
            ["2017年述职评议任务分解表"],
            heading,
            ...rows,
            ["制定方案", "方案", "方案的具体工作", "8月10日前", "综合文字组"],
          ],
          merges: [],
          hidden: [],
          events: [],
          settings: [],
        };
        const memory = planMemory();
        check(book, memory);
        for (const change of changes) {
          book = change(book);
          expect(seen(check(book, memory))).toBe(seen(check(book)));
        }
      },
    ),
    { numRuns: 40 },
  );
}, 120000);

/** A plan without anything to say, of any length. */
const calm = (rows: number): Book => ({
  rows: [
    ["2017年述职评议任务分解表"],
    heading,
    ...Array.from({ length: rows }, (_, n) => [
      n === 0 ? "评议阶段（9月份）" : "",
      `事项第${n + 1}项`,
      `开展第${n + 1}项工作`,
      `9月${[12, 13, 14, 15][n % 4]}日前`,
      `第${n}工作组`,
    ]),
  ],
  merges: [],
  hidden: [],
  events: [],
  settings: [],
});

const edited = (book: Book, row: number, column: number, text: string): Book =>
  withRows(book, (rows) => {
    const cells = [...(rows[row - 1] ?? [])];
    cells[column - 1] = text;
    rows[row - 1] = cells;
  });

describe.each([37, 2000, 20000])("one cell of %i rows", (rows) => {
  const book = calm(rows);
  const memory = planMemory();
  const first = check(book, memory);

  test("the first check looks at every row", () => {
    expect(first.counts).toMatchObject({ tasksChanged: rows, tasksChecked: rows });
  });

  test.each([
    ["a deadline", 4, "9月25日前"],
    ["a unit", 5, "第1工作组"],
    ["a task", 3, "开展第1项工作"],
    ["a note", 6, "会后再议"],
  ])("%s: one row is read and checked, and a handful of groups", (_, column, text) => {
    const after = check(edited(book, firstRow + 20, column, text), memory);
    expect(after.counts.tasksChanged).toBe(1);
    expect(after.counts.tasksChecked).toBe(1);
    expect(after.counts.groupsJudged).toBeLessThanOrEqual(8);
    check(book, memory);
  });

  test("nothing changed: nothing is looked at", () => {
    expect(check(book, memory).counts).toEqual({ tasksChanged: 0, tasksChecked: 0, groupsJudged: 0 });
  });
});
