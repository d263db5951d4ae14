import { formsFor } from "./forms";
import { toText, type Letters } from "./normalise";
import type { DeadlineForm, Found, Source } from "./sense";
import { tokenise, type Token } from "./tokens";

/** The words of one cell; the string is made when a form first asks for it. */
class Words implements Source {
  readonly tokens: readonly Token[];
  clause = 0;
  private words: string | null = null;

  constructor(private readonly letters: Letters) {
    this.tokens = tokenise(letters);
  }

  get text(): string {
    return (this.words ??= toText(this.letters));
  }
}

/** Every deadline and standing word in normalised text, in order. One walk over the tokens. */
export function findAll(letters: Letters): { readonly source: Source; readonly found: readonly Found[] } {
  const source: Source = new Words(letters);
  const found: Found[] = [];
  let at = 0;
  while (at < source.tokens.length) {
    const token = source.tokens[at];
    if (!token) break;
    switch (token.kind) {
      case "text":
      case "plain":
        at += 1;
        break;
      case "open": {
        const remark = afterRemark(source.tokens, at);
        if (remark === at) source.clause = at + 1;
        at = Math.max(remark, at + 1);
        break;
      }
      case "comma":
      case "colon":
        at += 1;
        source.clause = at;
        break;
      default:
        at = tryForms(source, token, at, found);
    }
  }
  return { source, found };
}

/** (不含本日) inside an event's name ends no clause. */
function afterRemark(t: readonly Token[], at: number): number {
  const remark = t[at + 1]?.kind;
  if (t[at]?.kind !== "open" || (remark !== "included" && remark !== "excluded")) return at;
  for (let i = at + 2; i < at + 6; i += 1) if (t[i]?.kind === "close") return i + 1;
  return at;
}

function tryForms(source: Source, token: Token, at: number, found: Found[]): number {
  const forms = formsFor(token);
  for (let i = 0; i < forms.length; i += 1) {
    const read = (forms[i] as DeadlineForm).read(source, at);
    if (read === null) continue;
    const first = Array.isArray(read) ? (read as readonly Found[])[0] : (read as Found);
    if (!first) continue;
    if (first.absorbs) absorb(found, first);
    let last = first;
    if (Array.isArray(read)) {
      for (const each of read as readonly Found[]) found.push((last = each));
    } else found.push(first);
    const next = Math.max(last.to, at + 1);
    if (first.weight === "firm" && first.sense.kind !== "span") source.clause = next;
    return next;
  }
  return at + 1;
}

/** A stretch inside an event's name (2017年度考核结束后) is no deadline of its own. */
function absorb(found: Found[], event: Found): void {
  for (;;) {
    const last = found.at(-1);
    if (!last || last.from < event.from) return;
    found.pop();
  }
}
