import type { desk as chineseDesk, start as chineseStart } from "../../zh-CN/pane/desk";

export const start: typeof chineseStart = {
  sample: "Try a sample",
  sampleNote: "a real breakdown of 37 tasks; try anything you like",
  openSample: "Open the sample",
  openFile: "Open a file…",
  dropHere: "Drop an Excel file here, or",
  welcome: "Open a task breakdown",
  scheme: "Make a new workbook…",
  local: "Files are opened on this computer and never uploaded",
};

export const desk: typeof chineseDesk = {
  open: "Open…",
  save: "Save",
  unsaved: "not saved",
  savedTo: (name) => `Saved to ${name}`,
  downloaded: (name) => `${name} is in the Downloads folder`,
  about: (name, sentence) => `${name}: ${sentence}`,
  unreadable: "The file could not be read: it may be a folder, have been moved, or be in use. Choose an .xlsx file.",
  undo: "Undo",
  redo: "Redo",
  grid: "Cells",
  cellContent: "Content of the cell",
  sheets: "Sheets",
  splitter: "Width of the pane",
  pane: "Shuping pane",
  finding: "has a finding",
};
