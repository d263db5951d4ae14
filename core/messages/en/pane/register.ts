import { grouped } from "../../grouped";
import type { register as chinese } from "../../zh-CN/pane/register";

const files = (count: number): string => `${count} ${count === 1 ? "file" : "files"}`;

export const register: typeof chinese = {
  next: (number) => `Next: ${number}`,
  kind: "Kind",
  year: "Year",
  all: "All",
  verify: "Check numbers and files",
  clean: "No gaps, no doubles",
  problems: (count) => `${count} ${count === 1 ? "problem" : "problems"} with the numbers`,
  filesHow:
    "Choose the files or the folder to see whether they are as registered. Compared on this computer, uploaded nowhere.",
  chooseFiles: "Choose files…",
  chooseFolder: "Choose a folder…",
  comparing: "Comparing…",
  compared: ({ same, changed, missing, unseen }) =>
    [
      `${files(same)} unchanged`,
      changed > 0 ? `${changed} changed` : "",
      missing > 0 ? `${missing} not found` : "",
      unseen > 0 ? `${unseen} not chosen` : "",
    ]
      .filter((part) => part !== "")
      .join(", "),
  notCompared: "A file could not be read (moved, or in use), so nothing was compared. Choose the files again.",
  nothingToCompare: "The register has no file with a fingerprint yet.",
  files: {
    same: "File unchanged",
    changed: "File changed since it was registered",
    missing: "File not found",
    unseen: "",
  },
  problem: {
    gap: (series, year, numbers) =>
      `${series}${year} lacks ${numbers}. Not registered, or not used? For an unused one add a row with 作废.`,
    double: (row) => `Same number as row ${row}. The later one gets a new number and is printed again.`,
    unreadable: "The number cannot be read. Write 第4期, or 代字〔2017〕1号.",
    year: (year, other) => `年份 is ${year}, number or date are of ${other}.`,
    overall: (overall, row) => `${overall} is the same as in row ${row}.`,
    missing: "File not found.",
    changed: "The file was changed after it went out. To change the text, make a correction.",
    pending: "Registered, the file is not delivered. Making this kind again completes it under the same number.",
  },
  empty: "No document is registered yet. The sheet 文书台账 is made with the first one.",
  none: "No such entry.",
  moreEntries: (count) => `Show ${grouped(count)} more`,
  more: (number) => `${number}: more`,
  goToRow: "Go to row",
  takeAgain: "Take file again",
  takenAgain: (number, where) => `${number} taken again, saved: ${where}`,
  void: "Void…",
  voidReason: "Reason (kept in the register; the number is not reused)",
  voidNow: "Void this number",
  keepNumber: "Keep it",
  voided: (number) => `${number} is void`,
  states: { issued: "issued", pending: "not delivered", reserved: "reserved", void: "void", replaced: "corrected" },
  keepsRow: "Voiding keeps the row and the number and asks for a reason.",
};
