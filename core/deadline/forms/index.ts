import type { DeadlineForm } from "../sense";
import type { TokenKind } from "../tokens";
import { afterEvent } from "./after-event";
import { beforeEvent } from "./before-event";
import { duringEvent } from "./during-event";
import { recurring } from "./recurring";
import { span } from "./span";
import { standingWords } from "./standing-words";
import { withinAmount } from "./within-amount";

/**
 * The forms of words, in the order they are tried at a word. Order decides only in two places: an amount (10日内) is
 * tried before a date (10日), and a date before "前 an event" (前三季度 is a date).
 * To add one: a file, a line here, rows in tests/cases/deadlines.ts.
 */
export const forms: readonly DeadlineForm[] = [
  recurring,
  withinAmount,
  span,
  afterEvent,
  beforeEvent,
  duringEvent,
  standingWords,
];

const none: readonly DeadlineForm[] = [];
const byKind = new Map<TokenKind, DeadlineForm[]>();
for (const form of forms) {
  for (const kind of form.begins) {
    const known = byKind.get(kind);
    if (known) known.push(form);
    else byKind.set(kind, [form]);
  }
}

/** The forms that may begin with a token of this kind, in order. */
export const formsFor = (kind: TokenKind): readonly DeadlineForm[] => byKind.get(kind) ?? none;
