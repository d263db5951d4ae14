import { grouped } from "../../grouped";
import type { checkup as chinese } from "../../zh-CN/pane/checkup";

export const checkup: typeof chinese = {
  summary: (errors, warnings, infos) => {
    const parts = [
      errors > 0 ? `${grouped(errors)} to fix` : "",
      warnings > 0 ? `${grouped(warnings)} to check` : "",
    ].filter((part) => part !== "");
    return parts.length > 0 ? parts.join(", ") : `Nothing to fix; ${grouped(infos)} for information`;
  },
  clean: "Nothing to fix",
  cleanNote: (tasks, phases) => `${tasks} tasks and ${phases} phases were checked.`,
  severity: { error: "Must fix", warning: "Please check", info: "For information" },
  more: (cell, count) => `${cell} +${grouped(count - 1)}`,
  why: "Why",
  what: "What to do",
  preview: "Preview of the fix",
  now: "Now",
  after: "After",
  cell: "Cell",
  blank: "(empty)",
  apply: "Apply fix",
  applyAll: (count) => `Fix ${grouped(count)} (preview first)`,
  applyAllNow: (count) => `Fix these ${count}`,
  applied: (cells) => `Fixed ${cells}`,
  intended: "Leave it, this is intended",
  reason: "Reason (kept in the workbook)",
  reasons: ["Confirmed", "Set elsewhere", "Decided later"],
  accept: "Mark as intended",
  accepted: "Marked as intended",
  showAccepted: (count) => `Show ${count} intended`,
  acceptedBecause: (reason) => `Intended: ${reason}`,
  places: (count) => `${count} places`,
};
