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
  notInExcel: "Open this pane inside Excel. Without Excel, use the stand-alone page standalone.html.",
  noTable: "No task table",
  trouble: "Could not read",
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
  remarks: (count) =>
    count === 1 ? "1 oddity in the file, read all the same" : `${count} oddities in the file, read all the same`,
  moreRemarks: (count) => `and ${count} more`,
};

export const trouble: typeof chineseTrouble = {
  readingTitle: "Could not read the workbook",
  writingTitle: "Nothing was written",
  documentTitle: "No document was made",
  bugTitle: "Something went wrong",
  lostTitle: "This part did not load",
  lost: "The network or the server cannot be reached. The workbook has not changed, and views you have opened still work. Once you are connected again, press Try again.",
  bug: "The workbook was not changed. Please try again; if it keeps happening, copy the details and send them to whoever maintains Shuping.",
  storageTitle: "This computer cannot remember settings",
  storage:
    "The browser does not let this page store anything. Language, text size, appearance and your own templates last until the window is closed; settings and numbers in the workbook are not affected.",
};
