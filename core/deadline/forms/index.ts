import type { DeadlineForm } from "../sense";
import { kindCode, kindCount } from "../kind-code";
import type { Token } from "../tokens";
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
const byCode: readonly DeadlineForm[][] = Array.from({ length: kindCount }, () => []);
for (const form of forms) for (const kind of form.begins) byCode[kindCode[kind]]?.push(form);

/** The forms that may begin with a token of this kind, in order. */
export const formsFor = (token: Token): readonly DeadlineForm[] => byCode[token.code] ?? none;
