import { matchEvent, parseDeadline, resolveDeadline, type CountingRules, type DatedEvent } from "../../core/deadline";

const plain: CountingRules = { moveOffDays: false, extraDaysOff: [], extraWorkdays: [] };
const meeting: DatedEvent = { name: "评议会议", start: "2017-09-26", end: "2017-09-27", aliases: ["会"] };
const opinion: DatedEvent = { name: "接到评议意见", start: "2017-10-09", end: null, aliases: [] };
const unknown: DatedEvent = { name: "满意度测评", start: null, end: null, aliases: [] };
const events = [meeting, opinion, unknown];

const resolve = (words: string, counting = plain, today = "2017-09-10", known = events) =>
  resolveDeadline(parseDeadline(words, { year: 2017, issued: "2017-08-18" }), { events: known, counting, today });

test.each([
  ["8月25日前", "2017-08-25"],
  ["9月份开始", null],
  ["会后7日内", "2017-10-04"],
  ["评议会议结束后2个月内", "2017-11-27"],
  ["评议大会结束后2个月内", "2017-11-27"],
  ["评议会议召开后2日内", "2017-09-28"],
  ["会后5个工作日内", "2017-10-10"],
  ["会后一周内", "2017-10-04"],
  ["会后24小时内", "2017-09-28"],
  ["接到评议意见后10日内", "2017-10-19"],
  ["会前", "2017-09-25"],
  ["会议召开前10日", "2017-09-16"],
  ["会前3个工作日", "2017-09-21"],
  ["评议会议期间", "2017-09-27"],
  ["会后", null],
  ["十个工作日内", null],
  ["满意度测评后3日内", null],
  ["长期坚持", null],
  ["近期", null],
  ["每月15日前", "2017-09-15"],
  ["每月5日前", "2017-10-05"],
  ["每季度末25日前", "2017-09-25"],
  ["每季度一次", "2017-09-30"],
  ["每半年一次", "2017-12-31"],
  ["每周五", "2017-09-15"],
  ["每年3月底前", "2018-03-31"],
  ["每年", "2017-12-31"],
  ["每天", "2017-09-10"],
  ["每年11月1日至次年5月31日", "2018-05-31"],
  ["初稿8月10日前，定稿9月20日前", "2017-09-20"],
  ["初稿8月10日前，定稿8月20日前", "2017-08-20"],
])("%s is due %s", (words, due) => {
  expect(resolve(words).due).toBe(due);
});

describe("what it waits for", () => {
  test("an event without a date", () => {
    expect(resolve("满意度测评后3日内").waitingFor).toBe("满意度测评");
  });
  test("an event that nobody listed", () => {
    expect(resolve("换届选举后3日内")).toMatchObject({ due: null, waitingFor: "换届选举", candidates: [] });
  });
  test("two events that both fit are asked about", () => {
    const two = [
      { name: "述职评议会", start: "2017-09-26", end: null, aliases: [] },
      { name: "主任会议", start: "2017-09-18", end: null, aliases: [] },
    ];
    expect(resolve("会后7日内", plain, "2017-09-10", two)).toMatchObject({
      due: null,
      candidates: ["述职评议会", "主任会议"],
    });
    const answered = two.map((each) => (each.name === "主任会议" ? each : { ...each, aliases: ["会"] }));
    expect(resolve("会后7日内", plain, "2017-09-10", answered).due).toBe("2017-10-03");
  });
  test("the only event that holds the words is meant", () => {
    const one = [{ name: "县人大常委会十七届五次会议", start: "2017-09-26", end: null, aliases: [] }];
    expect(matchEvent("会", one).event?.name).toBe("县人大常委会十七届五次会议");
    expect(matchEvent("整改", one)).toEqual({ event: null, candidates: [] });
  });
  test("moving an event moves what hangs on it", () => {
    const moved = events.map((each) => (each === meeting ? { ...each, start: "2017-09-28", end: "2017-09-28" } : each));
    expect(resolve("会后7日内", plain, "2017-09-10", moved).due).toBe("2017-10-05");
  });
});

describe("days off", () => {
  const moving: CountingRules = { ...plain, moveOffDays: true };
  test("a last day on a holiday stays, and is said to be a day off", () => {
    expect(resolve("会后7日内")).toMatchObject({ due: "2017-10-04", onDayOff: true, movedFrom: null });
  });
  test("or moves to the next working day when the office has it so", () => {
    expect(resolve("会后7日内", moving)).toMatchObject({ due: "2017-10-09", onDayOff: false, movedFrom: "2017-10-04" });
  });
  test("a shifted working Saturday is no day off", () => {
    expect(resolve("9月30日前", moving)).toMatchObject({ due: "2017-09-30", onDayOff: false, movedFrom: null });
  });
  test("the office's own days come first", () => {
    const own: CountingRules = { ...moving, extraDaysOff: ["2017-10-09"] };
    expect(resolve("会后7日内", own).due).toBe("2017-10-10");
  });
  test("a year without a calendar is not answered", () => {
    expect(resolve("2031年10月1日前").onDayOff).toBeNull();
  });
});
