import { grouped } from "../../grouped";
import type { overview as chinese } from "../../zh-CN/pane/overview";

const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const weekdays = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];
const tasks = (count: number) => `${grouped(count)} ${count === 1 ? "task" : "tasks"}`;

export const overview: typeof chinese = {
  states: {
    overdue: "Overdue",
    dueSoon: "Due soon",
    onTime: "On track",
    awaitingEvent: "Waiting",
    undated: "No date",
    done: "Done",
  },
  summary: ({ overdue, longest, today, dueSoon, open }) =>
    overdue > 0
      ? `${grouped(overdue)} overdue, the longest by ${grouped(longest)} ${longest === 1 ? "day" : "days"}${today > 0 ? `; ${grouped(today)} due today` : ""}`
      : today > 0
        ? `Nothing overdue; ${grouped(today)} due today`
        : dueSoon > 0
          ? `Nothing overdue; ${grouped(dueSoon)} due soon`
          : open > 0
            ? "Nothing overdue, and nothing due in the coming days"
            : "Everything is done",
  severalPlans: (count) => `${count} task tables found; this one is shown`,
  eventsWithoutDate: "Events without a date",
  tasksWait: (count) => `${tasks(count)} ${count === 1 ? "depends" : "depend"} on it`,
  setDate: "Set date",
  phases: "Phases",
  oneSymbolOneTask: "one symbol per task",
  lengthIsTasks: "length shows tasks",
  today: "Today",
  late: (count) => `${grouped(count)} late`,
  done: (done, all) => `${grouped(done)}/${grouped(all)} done`,
  nextSevenDays: "Next seven days",
  fromTo: (from, to) => `${from} to ${to}`,
  nothingInSevenDays: "Nothing is due in these seven days.",
  nextAfter: (day) => `Next after that: ${day}`,
  showThem: (count) => `Show ${tasks(count)}`,
  units: "Units",
  openOfAll: "open / all",
  moreUnits: (count) => `${count} more ${count === 1 ? "unit" : "units"}`,
  fewerUnits: "Show fewer",
  daysLate: (days) => `${grouped(days)} ${days === 1 ? "day" : "days"} late`,
  daysLeft: (days) => `${days} ${days === 1 ? "day" : "days"} left`,
  dueToday: "Due today",
  row: (row) => `Row ${row}`,
  noUnit: "no unit",
  noWords: "no deadline",
  month: (month) => months[month - 1] ?? "",
  day: (month, day) => `${day} ${months[month - 1] ?? ""}`,
  dayWithWeekday: (month, day, weekday) => `${weekdays[weekday - 1] ?? ""} ${day} ${months[month - 1] ?? ""}`,
  weekday: (weekday) => weekdays[weekday - 1] ?? "",
  sentence: (parts) => parts.join(", "),
  list: (parts) => parts.join(", "),
  hidden: "hidden row",
};
