import type { Finding } from "../finding";
import type { Messages } from ".";

/** What there is to say about one finding, in the reader's language. */
export interface SaidFinding {
  readonly title: string;
  readonly message: string;
  readonly hint: string;
  readonly reason: string;
}

/** The sentences of a finding; every code has them, else it does not compile. */
export function sayFinding(found: Finding, { findings }: Pick<Messages, "findings">): SaidFinding {
  const words = findings[found.code];
  const say = (sentence: (values: never) => string): string => sentence(found.values as never);
  return { title: words.title, message: say(words.message), hint: say(words.hint), reason: words.reason };
}
