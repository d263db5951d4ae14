import type { cli as chinese } from "../zh-CN/cli";

export const cli: typeof chinese = {
  usage: "Usage",
  commands: "Commands",
  options: "Options",
  commonOptions: "For every command",
  says: {
    product:
      "Shuping: reads the task breakdown table, finds what is overdue or wrong, makes bulletins, letters and notices.",
    json: "write the result to stdout as one JSON value",
    today: "take this day as today (YYYY-MM-DD)",
    lang: "zh-CN or en",
    help: "show help",
    moreHelp: "One command: shuping help COMMAND",
    exit: "Exit codes: 0 done; 1 done, but with findings of severity error or documents that failed; 2 wrong use or unusable input (nothing written).",
  },
  faults: {
    "unknown-command": ({ name, nearest }) =>
      `There is no command "${name}".${nearest ? ` Did you mean ${nearest}?` : ""} All commands: shuping help`,
    "unknown-option": ({ option, command }) =>
      `"${command}" has no option ${option}. Its options: shuping help ${command}`,
    "extra-argument": ({ text, command }) =>
      `"${command}" has no use for "${text}"; put quotes around a name with blanks. Usage: shuping help ${command}`,
    "option-value": ({ option, command }) =>
      `Option ${option} is not written as it should be (does it need a value?). Usage: shuping help ${command}`,
    "bad-date": ({ option, text }) => `${option} takes a date such as 2017-09-10; "${text}" is no such day.`,
    "bad-language": ({ text }) => `--lang takes zh-CN or en, not "${text}".`,
    "bad-line": ({ line }) =>
      `Line ${line} of standard input cannot be read: each line must be JSON such as {"text": "8月底前", "context": {"year": 2017}}.`,
    "missing-argument": ({ what, command }) => `${what} is missing. Usage: shuping help ${command}`,
  },
  bug: "Shuping made a mistake; your workbook was not changed by it. Please send the lines below and the command to the maintainers.",
  start: {
    installing: "Installing packages (first time only)…",
    asOf: (day, workbook) => `${workbook}: today is taken as ${day}`,
    checked: (tasks, states, findings) => `  check    ${tasks} tasks: ${states}; findings: ${findings}`,
    wrote: (what, file) => `  ${what}  ${file}`,
    wroteMany: (what, count, folder) => `  ${what}  ${count}  ${folder}`,
    failed: (count) => `  failed  ${count}`,
    findings: (errors, warnings, infos) => `${errors} to correct, ${warnings} to review, ${infos} to note`,
    marked: "marks",
    bulletin: "bulletin",
    letters: "feedback letters",
    notices: "rectification notices",
    serving: (address) => `The pane, with the sample open: ${address}\nCtrl+C ends it.`,
    done: (folder) => `All files are in ${folder}`,
    states: {
      done: "done",
      overdue: "overdue",
      dueSoon: "due soon",
      onTime: "on time",
      awaitingEvent: "awaiting event",
      undated: "undated",
    },
  },
};
