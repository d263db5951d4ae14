import type { frame as chinese, trouble as chineseTrouble } from "../../zh-CN/pane/frame";

export const frame: typeof chinese = {
  product: "Shuping",
  views: "Views",
  action: "Action",
  tabs: { overview: "Overview", checkup: "Check", documents: "Docs", register: "Register", settings: "Settings" },
  findings: (count) => ` ${count} ${count === 1 ? "finding" : "findings"}`,
  today: (day) => `Today ${day}`,
  synced: "Up to date",
  reading: "Reading…",
  writing: "Writing…",
  written: (cell) => `${cell} changed`,
  notInExcel: "This pane is opened inside Excel. Without Excel, open the stand-alone page standalone.html.",
  noTable: "No table",
  trouble: "Not read",
  checkAgain: "Check again",
  back: "Back to",
  undo: "Undo",
  undone: "Undone",
  tryAgain: "Try again",
  goTo: (cell) => `Go to ${cell}`,
  details: "Details for support",
  copyDetails: "Copy details",
  copied: "Copied",
  stop: "Stop",
};

export const trouble: typeof chineseTrouble = {
  readingTitle: "Not read",
  writingTitle: "Not written",
  documentTitle: "Not made",
  bugTitle: "Something went wrong",
  lostTitle: "This part did not load",
  lost: "The network or the server is gone. The workbook is unchanged, and what was opened before still works. Once connected, press Try again.",
  bug: "The workbook was not changed by it. Please try again; if it stays so, copy the details and send them to the maintainers.",
  storageTitle: "This computer keeps no settings",
  storage:
    "The browser lets this page keep nothing. Language, text size, appearance and own templates last until the window is closed; settings and numbers in the workbook are not affected.",
};
