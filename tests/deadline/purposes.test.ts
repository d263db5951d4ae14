import { explainDeadline, parseDeadline, resolveDeadline, type CountingRules } from "../../core/deadline";
import { deadline as say } from "../../core/messages/zh-CN/deadline";

const read = (words: string) => parseDeadline(words, { year: 2024, issued: "2024-03-15" });

/** What each of several deadlines is for; "" where the cell does not say. */
const purposes = (words: string): readonly string[] => {
  const { meaning } = read(words);
  return meaning.kind === "multiple" ? meaning.items.map((item) => item.for ?? "") : [];
};

test.each<[string, readonly string[]]>([
  ["初稿8月10日前，定稿8月20日前", ["初稿", "定稿"]],
  ["初稿8月10日前报办公室，定稿8月20日前报主任会议", ["初稿", "定稿"]],
  ["初稿4月10日前，征求意见稿4月20日前，定稿4月30日前", ["初稿", "征求意见稿", "定稿"]],
  ["方案：3月底；总结：11月底", ["方案", "总结"]],
  ["方案于8月10日前报送，总结于12月10日前报送", ["方案", "总结"]],
  ["前期工作3月底前，开工4月底前，竣工12月底前", ["前期工作", "开工", "竣工"]],
  ["3月底前制定方案；6月底前完成摸排", ["制定方案", "完成摸排"]],
  ["1.4月底前完成自查；2.6月底前完成整改", ["完成自查", "完成整改"]],
  ["4月30日前（第一批），5月31日前（第二批）", ["第一批", "第二批"]],
  ["9月5日前/9月10日前", ["", ""]],
  ["3月、6月、9月底前", ["", "", ""]],
  ["2025年底前，并长期坚持", ["", ""]],
  ["4月30日前完成，6月30日前报送", ["", ""]],
])("%s is for %j", (words, expected) => {
  expect(purposes(words)).toEqual(expected);
});

test("a single deadline has no purpose of its own", () => {
  expect(read("初稿8月10日前").meaning).toEqual({ kind: "date-range", start: null, end: "2024-08-10" });
});

test("the explanation names each purpose", () => {
  expect(explainDeadline(read("初稿8月10日前，定稿8月20日前"), say).meaning).toBe(
    "1．初稿：2024年8月10日前完成（含当日）；2．定稿：2024年8月20日前完成（含当日）",
  );
});

describe("counted from a day that the words name", () => {
  const counting: CountingRules = { moveOffDays: false, extraDaysOff: [], extraWorkdays: [] };
  const resolve = (words: string, rules = counting, end = "2024-09-27", today = "2024-03-15") =>
    resolveDeadline(read(words), {
      events: [{ name: "评议会", start: "2024-09-26", end, aliases: [] }],
      counting: rules,
      today,
      issued: "2024-03-15",
    });

  test.each([
    ["即日起10个工作日内", "2024-03-29"],
    ["自2024年4月1日起15日内", "2024-04-16"],
    ["评议会后7日内", "2024-10-04"],
    ["评议会后5个工作日内", "2024-10-10"],
    ["评议会后1个月内", "2024-10-27"],
    ["评议会前5个工作日", "2024-09-19"],
    ["评议会前一周", "2024-09-19"],
  ])("%s is due %s", (words, due) => {
    expect(resolve(words).due).toBe(due);
  });

  test("months run to the same day, else to the month's last", () => {
    expect(resolve("评议会后1个月内", counting, "2024-10-31").due).toBe("2024-11-30");
    expect(resolve("评议会后4个月内", counting, "2024-10-31").due).toBe("2025-02-28");
  });

  test("a last day in the holiday moves only where the office has it so", () => {
    expect(resolve("评议会后7日内")).toMatchObject({ due: "2024-10-04", onDayOff: true, movedFrom: null });
    expect(resolve("评议会后7日内", { ...counting, moveOffDays: true })).toMatchObject({
      due: "2024-10-08",
      onDayOff: false,
      movedFrom: "2024-10-04",
    });
  });

  test("a year whose holidays are not known is said to be so", () => {
    const words = "评议会后5个工作日内";
    const later = resolve(words, counting, "2031-09-26", "2031-09-01");
    expect(later).toMatchObject({ due: "2031-10-03", onDayOff: null });
    expect(explainDeadline(read(words), say, later).notes).toContain(say.resolved.calendarUnknown("2031"));
  });
});
