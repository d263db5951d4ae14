import { readDone } from "../../core/plan/done";

const cases: readonly (readonly [words: string, done: boolean, on: string | null])[] = [
  ["已完成", true, null],
  ["√", true, null],
  ["是", true, null],
  ["9月1日完成", true, "2017-09-01"],
  ["2017-09-01", true, "2017-09-01"],
  ["已销号", true, null],
  ["完成", true, null],
  ["办结", true, null],
  ["销号", true, null],
  ["✓", true, null],
  ["☑", true, null],
  ["已整改到位", true, null],
  ["已全部完成。", true, null],
  ["100%", true, null],
  ["逾期完成", true, null],
  ["按时完成", true, null],
  ["Done", true, null],
  ["completed", true, null],
  ["not done", false, null],
  ["in progress", false, null],
  ["", false, null],
  ["未完成", false, null],
  ["×", false, null],
  ["50%", false, null],
  ["正在推进", false, null],
  ["未销号", false, null],
  ["部分完成", false, null],
  ["否", false, null],
  ["进行中", false, null],
  ["基本完成", false, null],
  ["已完成80%", false, null],
  ["预计9月底完成", false, null],
  ["尚未启动", false, null],
  ["持续推进", false, null],
  ["已完成初稿", false, null],
  ["已完成征求意见稿", false, null],
  ["前期工作已完成", false, null],
  ["已完成3项，还有2项", false, null],
];

test.each(cases)("%j", (text, done, on) => {
  const read = readDone({ text, value: text, isDate: false, date1904: false }, 2017);
  expect([read.done, read.done ? read.on : null]).toEqual([done, on]);
  expect(read.late).toBe(text === "逾期完成");
});

describe("no longer to be done", () => {
  const dropped = [
    "已取消",
    "取消",
    "不再实施",
    "暂缓",
    "终止",
    "暂缓实施（待上级通知）",
    "已终止，并入第5项",
    "经研究不再开展",
    "Cancelled",
    "on hold",
  ];
  const counted = ["未取消", "取消2项收费", "已取消违规补贴", "暂时没有进展", "停车场已建成", "推迟", "延期", "进行中"];
  const read = (text: string) => readDone({ text, value: text, isDate: false, date1904: false }, 2017);

  test.each(dropped)("%s", (text) => {
    expect(read(text)).toEqual({ done: false, on: null, late: false, dropped: true });
  });

  test.each(counted)("not %s", (text) => {
    expect(read(text).dropped).toBeUndefined();
  });
});

test("a date cell is done on that day", () => {
  expect(readDone({ text: "2017/9/1", value: 42979, isDate: true, date1904: false }, 2017)).toEqual({
    done: true,
    on: "2017-09-01",
    late: false,
  });
});
