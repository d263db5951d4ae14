import type { RegisterProblem } from "../../core/documents/register";
import type { Messages } from "../../core/messages";

function sentence(problem: RegisterProblem, { problem: say }: Messages["pane"]["register"]): string {
  switch (problem.code) {
    case "number-gap": {
      const { series, year, missing } = problem.values;
      const numbers = missing.slice(0, 20).join("、") + (missing.length > 20 ? "…" : "");
      return say.gap(series, year > 0 ? ` ${year} ` : "", numbers);
    }
    case "number-double":
      return say.double(problem.values.firstRow);
    case "number-unreadable":
      return say.unreadable;
    case "year-wrong":
      return say.year(problem.values.year, problem.values.other);
    case "overall-double":
      return say.overall(problem.values.overall, problem.values.firstRow);
    case "file-missing":
      return say.missing;
    case "file-changed":
      return say.changed;
    case "file-pending":
      return say.pending;
  }
}

/** One thing wrong in the register: the number, then what to do. */
export function sayProblem(problem: RegisterProblem, words: Messages["pane"]["register"]): string {
  return [problem.number, sentence(problem, words)].filter((part) => part !== "").join("：");
}
