import type { ColumnRole } from "../types";

/** Headings in English, by meaning; compared without blanks and capitals, after the Chinese ones. */
export const englishHeadings: Readonly<Partial<Record<ColumnRole, readonly string[]>>> = {
  no: ["No", "No.", "Item no", "S/N"],
  phase: ["Phase", "Stage"],
  item: ["Item"],
  task: ["Task", "Tasks", "Action", "Activity", "Work item"],
  deadline: ["Deadline", "Due", "Due date", "Due by", "Target date", "End date"],
  start: ["Start", "Start date"],
  responsible: [
    "Responsible",
    "Owner",
    "Responsible unit",
    "Responsible party",
    "Department",
    "Assigned to",
    "Assignee",
  ],
  lead: ["Lead", "Lead unit"],
  supporting: ["Supporting", "Support", "Supporting unit", "Supporting units"],
  person: ["Person in charge", "Responsible person"],
  problem: ["Problem", "Issue"],
  measure: ["Measure", "Measures"],
  goal: ["Goal", "Target"],
  status: ["Progress"],
  done: ["Status", "Done", "Completed"],
  doneOn: ["Done on", "Completed on", "Date completed"],
  note: ["Note", "Notes", "Remark", "Remarks", "Comment", "Comments"],
};
