import type { DeadlineForm, Sense, Weight } from "../sense";
import type { TokenKind } from "../tokens";

const senses: Readonly<Partial<Record<TokenKind, { readonly sense: Sense; readonly weight: Weight }>>> = {
  ongoing: { sense: { kind: "ongoing" }, weight: "firm" },
  ongoingSoft: { sense: { kind: "ongoing" }, weight: "loose" },
  immediate: { sense: { kind: "immediate" }, weight: "firm" },
  vague: { sense: { kind: "none", reason: "vague" }, weight: "loose" },
  lunar: { sense: { kind: "none", reason: "vague" }, weight: "loose" },
  status: { sense: { kind: "none", reason: "status-not-date" }, weight: "loose" },
};

/** Words that are a deadline by themselves: 长期坚持, 立行立改; and those that only look like one: 近期, 已完成. */
export const standingWords: DeadlineForm = {
  name: "standing-words",
  begins: ["ongoing", "ongoingSoft", "immediate", "vague", "lunar", "status"],
  read(source, at) {
    const known = senses[source.tokens[at]?.kind ?? "end"];
    return known ? { from: at, to: at + 1, ...known } : null;
  },
};
