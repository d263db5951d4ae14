import { grouped } from "../../grouped";
import type { register as chinese } from "../../zh-CN/pane/register";

const files = (count: number): string => `${count} ${count === 1 ? "file" : "files"}`;

export const register: typeof chinese = {
  next: (number) => `Next: ${number}`,
  kind: "Type",
  year: "Year",
  all: "All",
  verify: "Check numbers and files",
  clean: "No gaps, no duplicates",
  problems: (count) => `${count} ${count === 1 ? "problem" : "problems"} with the numbers`,
  filesHow:
    "Choose the files or their folder to see whether they still match the register. They are compared on this computer and never uploaded.",
  chooseFiles: "Choose files…",
  chooseFolder: "Choose a folder…",
  comparing: "Comparing…",
  compared: ({ same, changed, missing, unseen }) =>
    [
      same > 0 ? `${files(same)} unchanged` : "",
      changed > 0 ? `${changed} changed` : "",
      missing > 0 ? `${missing} not found` : "",
      unseen > 0 ? `${unseen} not chosen` : "",
    ]
      .filter((part) => part !== "")
      .join(", "),
  notCompared: "A file could not be read (moved, or in use), so nothing was compared. Choose the files again.",
  nothingToCompare: "The register has no file to compare yet.",
  files: {
    same: "File unchanged",
    changed: "File changed since it was registered",
    missing: "File not found",
    unseen: "",
  },
  problem: {
    gap: (series, year, numbers) =>
      `${series}${year} lacks ${numbers}. Not registered, or never used? For a number never used, add a row with 作废.`,
    double: (row) => `Same number as row ${row}. Give the later document a new number and print it again.`,
    unreadable: "This number cannot be read. Write 第4期, or 代字〔2017〕1号.",
    year: (year, other) => `年份 says ${year}, but the number or date belongs to ${other}.`,
    overall: (overall, row) => `${overall} is the same as in row ${row}.`,
    missing: "File not found.",
    changed: "The file was changed after it went out. To change its text, issue a correction.",
    pending: "Registered, but the file was not delivered. Making this type again completes it under the same number.",
  },
  empty: "No document has been registered yet. The first one creates the sheet 文书台账.",
  none: "No such entries.",
  moreEntries: (count) => `Show ${grouped(count)} more`,
  more: (number) => `${number}: more actions`,
  goToRow: "Go to row",
  takeAgain: "Save file again",
  takenAgain: (number, where) => `${number} saved again: ${where}`,
  void: "Void…",
  voidReason: "Reason (kept in the register; the number is never reused)",
  voidNow: "Void this number",
  keepNumber: "Keep it",
  voided: (number) => `${number} is void`,
  states: { issued: "issued", pending: "not delivered", reserved: "reserved", void: "void", replaced: "corrected" },
  keepsRow: "A voided number keeps its row, with the reason.",
};
