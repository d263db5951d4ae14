import type { TemplateProblem } from "../../core/word";
import type { CommandContext } from "../command";

/** Says what is odd about a template that can be filled all the same; fonts are told by `template check` alone. */
export function noteRemarks(problems: readonly TemplateProblem[], { messages, note }: CommandContext): void {
  const { check, problemLine } = messages.word;
  for (const problem of problems)
    if (problem.severity !== "info") note(`[${check.severity.warning}] ${problemLine(problem)}`);
}
