import { grouped } from "../../grouped";
export const overview = {
  states: {
    overdue: "逾期",
    dueSoon: "临期",
    onTime: "正常",
    awaitingEvent: "待定",
    undated: "无期限",
    done: "已完成",
  },
  summary: ({
    overdue,
    longest,
    today,
    dueSoon,
    open,
  }: {
    overdue: number;
    longest: number;
    today: number;
    dueSoon: number;
    open: number;
  }) =>
    overdue > 0
      ? `${grouped(overdue)} 项逾期，最久 ${grouped(longest)} 天${today > 0 ? `；今天到期 ${grouped(today)} 项` : ""}`
      : today > 0
        ? `没有逾期；今天到期 ${grouped(today)} 项`
        : dueSoon > 0
          ? `没有逾期；${grouped(dueSoon)} 项快到期`
          : open > 0
            ? "没有逾期，近几天也没有到期的"
            : "全部办完了",
  severalPlans: (count: number) => `有 ${count} 张任务表，现在看的是`,
  eventsWithoutDate: "还缺日期的事件",
  tasksWait: (count: number) => `${grouped(count)} 项任务在等`,
  setDate: "填日期",
  phases: "工作阶段",
  oneSymbolOneTask: "每个符号是一项任务",
  lengthIsTasks: "每段长度是任务数",
  today: "今天",
  late: (count: number) => `逾期 ${grouped(count)}`,
  done: (done: number, all: number) => `完成 ${grouped(done)}/${grouped(all)}`,
  nextSevenDays: "今后七天",
  fromTo: (from: string, to: string) => `${from}至${to}`,
  nothingInSevenDays: "这七天没有到期的任务。",
  nextAfter: (day: string) => `之后最近的是 ${day}`,
  showThem: (count: number) => `看这 ${grouped(count)} 项`,
  units: "责任单位",
  openOfAll: "未完成 / 全部",
  moreUnits: (count: number) => `其余 ${count} 个单位`,
  fewerUnits: "收起",
  daysLate: (days: number) => `超 ${grouped(days)} 天`,
  daysLeft: (days: number) => `还有 ${days} 天`,
  dueToday: "今天到期",
  row: (row: number) => `第 ${row} 行`,
  noUnit: "没有责任单位",
  noWords: "没有完成时间",
  month: (month: number) => `${month}月`,
  day: (month: number, day: number) => `${month}月${day}日`,
  dayWithWeekday: (month: number, day: number, weekday: number) =>
    `${month}月${day}日 周${"一二三四五六日"[weekday - 1] ?? ""}`,
  weekday: (weekday: number) => `周${"一二三四五六日"[weekday - 1] ?? ""}`,
  sentence: (parts: readonly string[]) => parts.join("，"),
  list: (parts: readonly string[]) => parts.join("、"),
  hidden: "隐藏行",
};
