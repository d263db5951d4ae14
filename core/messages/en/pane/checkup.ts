import { grouped } from "../../grouped";
import type { checkup as chinese } from "../../zh-CN/pane/checkup";

export const checkup: typeof chinese = {
  summary: (errors, warnings, infos) => {
    const parts = [
      errors > 0 ? `${grouped(errors)} to fix` : "",
      warnings > 0 ? `${grouped(warnings)} to check` : "",
    ].filter((part) => part !== "");
    return parts.length > 0
      ? parts.join(", ")
      : `Nothing to fix; ${grouped(infos)} ${infos === 1 ? "note" : "notes"} for your information`;
  },
  clean: "Nothing to fix",
  cleanNote: (tasks, phases) =>
    `${tasks} ${tasks === 1 ? "task" : "tasks"} and ${phases} ${phases === 1 ? "phase" : "phases"} were checked.`,
  severity: { error: "Must fix", warning: "Please check", info: "For your information" },
  more: (cell, count) => `${cell} +${grouped(count - 1)}`,
  why: "Why",
  what: "What to do",
  preview: "Preview of the fix",
  now: "Now",
  after: "After",
  cell: "Cell",
  blank: "(empty)",
  apply: "Apply fix",
  applyAll: (count) => `Preview ${grouped(count)} fixes`,
  applyAllNow: (count) => `Apply these ${count} fixes`,
  applied: (cells) => `Fixed ${cells}`,
  intended: "Leave as it is: intended",
  reason: "Reason (kept in the workbook)",
  reasons: ["Confirmed with my superior", "Set by another document", "To be decided later"],
  accept: "Mark as intended",
  accepted: "Marked as intended",
  showAccepted: (count) => `Show ${count} marked as intended`,
  acceptedBecause: (reason) => `Intended: ${reason}`,
  places: (count) => `${count} ${count === 1 ? "place" : "places"}`,
};
