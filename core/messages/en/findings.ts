import type { FindingSentences } from "../finding-words";
import { campaignFindings } from "./campaign-findings";

const rows = (list: readonly number[]): string =>
  list.length <= 6
    ? `row${list.length === 1 ? "" : "s"} ${list.join(", ")}`
    : `${list.length} rows from row ${list[0] ?? ""}`;
const names = (list: readonly string[]): string => list.map((name) => `"${name}"`).join(", ");
const role: Readonly<Record<string, string>> = {
  task: "task",
  item: "item",
  measure: "measure",
  problem: "problem",
  deadline: "deadline",
  responsible: "responsible unit",
  lead: "lead unit",
  supporting: "supporting unit",
  person: "person",
  leader: "leader",
};
const weekdays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"] as const;
const column = (name: string): string => role[name] ?? name;

export const findings: FindingSentences = {
  "deadline-invalid": {
    title: "Impossible date",
    message: ({ text, why }) =>
      why === "no-such-day" ? `"${text}": there is no such day.` : `"${text}" ends before it begins.`,
    hint: () => "Write the day that was meant.",
    reason:
      "A day that the calendar lacks (30 February) or a reversed range can mean anything; Shuping neither guesses nor rolls it over.",
  },
  "deadline-unreadable": {
    title: "No date in the words",
    message: ({ text }) => `The deadline says "${text}"; no day can be read from it.`,
    hint: () => "Write a time that comes to a day, such as 9月15日前 or 会后7日内; if there is none, 长期.",
    reason: "A task whose date cannot be read is never reminded of and never overdue: as if it had no deadline.",
  },
  "deadline-missing": {
    title: "Deadline missing",
    message: () => "There is no deadline here, and no merged cell covers it.",
    hint: () => "Add the deadline; if there is none, write / or 长期.",
    reason:
      "An empty deadline is mostly forgotten. Rows under a merged cell have its deadline; a stroke (/) says that there is none.",
  },
  "deadline-ambiguous": {
    title: "Two readings",
    message: ({ text, readings: [taken = "", other] }) =>
      other
        ? `"${text}" can be read as by ${taken} or by ${other}; ${taken} is taken.`
        : `"${text}" can be read in two ways${taken ? `; ${taken} is taken` : ""}.`,
    hint: () => "Decide which, and write 某月底前 or the day itself.",
    reason: "Some read 8月前 as by the end of August, others as before August. A month's difference is worth a word.",
  },
  "year-assumed": {
    title: "Year assumed",
    message: ({ year }) => `The table names no year; its dates are taken as ${year}.`,
    hint: () => "Fill 年份 on the sheet 设置, name the year in the title, or pass --year.",
    reason: "With the year wrong, everything overdue is wrong: so an assumed year is said, once.",
  },
  "due-on-day-off": {
    title: "Due on a day off",
    message: ({ day, movesTo }) => `${day} is a day off${movesTo ? `; the next working day is ${movesTo}` : ""}.`,
    hint: () =>
      "Earlier or later is for you to decide; 期末遇休息日顺延 on the sheet 设置 moves deadlines counted from an event.",
    reason: "On a weekend or holiday nobody takes papers in. Whether a deadline moves is the office's rule.",
  },
  "deadline-outside-phase": {
    title: "After its phase",
    message: ({ text, due, phase, end }) => `"${text}" (${due}) is after "${phase}" ends on ${end}.`,
    hint: () => "Change the deadline, move the task to the next phase, or lengthen this one.",
    reason: "A task that ends after its phase keeps the phase from closing in time.",
  },
  "deadline-before-phase": {
    title: "Early preparation",
    message: ({ text, due, phase, start }) =>
      `"${text}" (${due}) is before "${phase}" begins on ${start}: early preparation, it seems.`,
    hint: () => "Nothing to do if it is meant so; else check the deadline.",
    reason:
      "Speeches are ready before the meeting whose phase they stand in, so it is only said; it may be a wrong month.",
  },
  "deadline-contradicts": {
    title: "Does not agree",
    message: ({ text, other, otherCell, why }) =>
      why === "two-dates"
        ? `The deadline is "${text}", but ${otherCell} says "${other}": not the same day.`
        : why === "together"
          ? `They are to go together, but this is "${text || "blank"}" and ${otherCell} is "${other || "blank"}".`
          : `The order that was promised does not hold: this is "${text || "blank"}", ${otherCell} is "${other || "blank"}".`,
    hint: () => "Decide which one holds and change the other.",
    reason:
      "One duty with two times, or an order promised in a note that the rows break: whoever does it cannot know which to follow.",
  },
  "weekday-mismatch": {
    title: "Wrong weekday",
    message: ({ text, day: iso, is }) => `"${text}": ${iso} is a ${weekdays[is - 1] ?? ""}.`,
    hint: ({ rightIn }) =>
      rightIn === null
        ? "Check date and weekday and correct the wrong one."
        : `Check date and weekday and correct the wrong one; it would be right in ${rightIn}: another year, or copied from then?`,
    reason:
      "With date and weekday of two days, some come on one and some on the other. Not checked where the year was only assumed.",
  },
  "event-undated": {
    title: "Event without date",
    message: ({ event, rows: list }) => `The deadline of ${rows(list)} waits for the date of "${event}".`,
    hint: ({ event }) => `Once it is set, fill in "${event}" on the sheet 时间节点.`,
    reason: "会后7日内 has no day before the meeting has one. One date, and every deadline on it is counted.",
  },
  "event-unsure": {
    title: "Which event?",
    message: ({ text, candidates }) =>
      candidates.length > 0
        ? `"${text}" may mean one of ${names(candidates)}.`
        : `"${text}" does not say from what it is counted.`,
    hint: ({ candidates }) =>
      candidates.length > 0
        ? "Add these words under 又称 of the event on the sheet 时间节点."
        : "Say from what it is counted, e.g. 接到评议意见后10个工作日内.",
    reason: "The event decides the day; where several fit, a person has to say which.",
  },
  "cell-shifted": {
    title: "In the wrong column",
    message: ({ text, from, to, swapped }) =>
      from === "row"
        ? `This row is moved by one column ("${text}" is not in its own); it was read as if it were not.`
        : swapped
          ? `The cells under ${column(from)} and ${column(to)} are the wrong way round: "${text}" and "${swapped}".`
          : `"${text}" stands in the column ${column(from)}; it belongs to ${column(to)}.`,
    hint: ({ from, swapped }) =>
      from === "row"
        ? "Move the row back."
        : swapped
          ? "Exchange the two cells."
          : "Move it, and fill in what belongs to the cell.",
    reason: "One cell left out moves the rest by a column, and nothing shows what is missing.",
  },
  "row-duplicate": {
    title: "Repeated row",
    message: ({ firstRow }) => `The same as row ${firstRow}.`,
    hint: () => "Delete one; if they differ, write how.",
    reason: "The same task, deadline and unit twice are counted as two.",
  },
  "responsible-missing": {
    title: "Nobody responsible",
    message: () => "No responsible unit or person is named.",
    hint: () => "Add the unit; if it is the one above, merge the cells or write it again.",
    reason: "Without a unit no reminder can be sent.",
  },
  "responsible-unknown": {
    title: "Unknown unit",
    message: ({ unit, nearest }) =>
      nearest ? `"${unit}" is written otherwise elsewhere: "${nearest}"?` : `"${unit}" is not in the list of units.`,
    hint: () => "Correct a slip; add a new unit to 责任单位名单 on the sheet 设置.",
    reason: "One unit in two spellings becomes two in every count and reminder.",
  },
  "names-mixed": {
    title: "Names mixed",
    message: ({ name, elsewhere, usualCount }) => `Here "${name}", elsewhere ${usualCount} times "${elsewhere}".`,
    hint: ({ usual }) => `Make it "${usual}" where that is meant; leave it where another level is meant.`,
    reason: "County and city mixed come from old drafts or texts of the level above, and look bad in print.",
  },
  "phase-order": {
    title: "Phases out of order",
    message: ({ phase, previous }) => `"${phase}" stands after "${previous}" but begins earlier.`,
    hint: () => "Check the times or the order of the two phases.",
    reason: "Phases stand in order of time; a later one that begins first is mostly a wrong month.",
  },
  "phase-overlap": {
    title: "Phases overlap",
    message: ({ phase, previous, from, to }) => `"${phase}" and "${previous}" share ${from} to ${to}.`,
    hint: () => "Nothing to do if it is meant so.",
    reason: "Offices let neighbouring phases overlap on purpose; it is only said.",
  },
  "phase-gap": {
    title: "Gap between phases",
    message: ({ phase, previous, from, to }) => `${from} to ${to}, between "${previous}" and "${phase}": no phase.`,
    hint: () => "Nothing to do if it is meant so; else check the times.",
    reason: "Work in the gap has no phase to stand in; often a stretch was left out.",
  },
  "phase-without-window": {
    title: "Phase without dates",
    message: ({ phase }) => `Other phases say from when to when, "${phase}" does not.`,
    hint: () => "Add it in brackets behind the name, e.g. （9月下旬）.",
    reason:
      "Whether a task runs out of such a phase cannot be seen. When no phase of the plan has dates, that is how it is meant, and nothing is said.",
  },
  "phase-misnamed": {
    title: "Phase named by a slip?",
    message: ({ phase, usual }) => `"${phase}" is nearly "${usual}", and counts as a phase of its own.`,
    hint: ({ usual }) => `If they are one phase, write "${usual}"; if they are two, leave them.`,
    reason:
      "One wrong letter, and these rows leave the phase that was meant: whether they are due after its end is no longer checked.",
  },
  "sum-mismatch": {
    title: "Figures do not add up",
    message: ({ text, total, sum }) => `"${text}": it says ${total}, the parts make ${sum}.`,
    hint: () => "Check the total and its parts.",
    reason: "When total and parts disagree, a reader cannot know which to believe.",
  },
  "limit-mismatch": {
    title: "Two limits",
    message: ({ what, a, b, otherCell }) => `For "${what}" this says "${a}", ${otherCell} says "${b}".`,
    hint: () => "Keep one of them.",
    reason: "Two lengths for one paper, two times for one speech: whichever is kept, someone objects.",
  },
  "measure-missing": {
    title: "No measure",
    message: () => "A problem is stated, but no measure against it.",
    hint: () => "Write the measure; where several problems share one, merge the cells or repeat it.",
    reason:
      "A rectification needs measure, duty, people, money and time limit, in this order: without a measure it cannot begin.",
  },
  "steps-differ": {
    title: "Steps named differently",
    message: ({ text, listed }) => `"${listed}" in "${text}" is the name of no phase of the table.`,
    hint: () => "Use one name for it.",
    reason:
      "When a step is called otherwise in the list than over its tasks, readers cannot tell whether it is the same.",
  },
  "attachment-mixed": {
    title: "Attachment number used twice",
    message: ({ number, name, other, otherCell }) =>
      `Attachment ${number}: "${name}" here, "${other}" in ${otherCell}.`,
    hint: () => "Number the attachments anew and check the references.",
    reason: "With one number for two things, people fill in and hand in the wrong form.",
  },
  "load-peak": {
    title: "Many on one day",
    message: ({ unit, day, count }) => `"${unit}" has ${count} tasks due on ${day}.`,
    hint: () => "See whether some can be moved.",
    reason:
      "A unit with many things due on one day does few of them well. Ends of months and years, which many duties share, do not count.",
  },
  "rows-hidden": {
    title: "Hidden rows",
    message: ({ rows: list }) => `${rows(list)} hidden or filtered out; they were read and counted like the others.`,
    hint: () => "Unhide them or clear the filter to see them.",
    reason: "Rows that nobody sees still count; unsaid, the totals would not agree.",
  },
  "rows-dropped": {
    title: "Tasks that no longer count",
    message: ({ rows: list }) => `${rows(list)} said to be cancelled or suspended: no last day, never overdue.`,
    hint: () => "To take one up again, write how far it is; where it was in fact finished, write 已完成.",
    reason:
      "Nobody is reminded of a cancelled task; it counts as undated. Listed, so that no task is lost to one word.",
  },
  "months-blank": {
    title: "Nothing below the months",
    message: ({ first, last }) => `Months as columns (${first} to ${last}), all blank, and no deadline column.`,
    hint: () => "Put √ where a bar of colour is, or add a column 完成时间.",
    reason: "Colour is no content. With ticks, a task is due by the end of the last month that has one.",
  },
  "plan-ambiguous": {
    title: "Several readings",
    message: ({ taken, others }) => `"${taken}" was taken; it could also be ${names(others)}.`,
    hint: () => "Choose another sheet with --sheet, another column with --columns, or in the pane under 列对应.",
    reason: "Where several sheets or columns fit, it is said which was taken.",
  },
  ...campaignFindings,
};
