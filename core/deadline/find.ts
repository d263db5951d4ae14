import { formsFor } from "./forms";
import type { Found, Source } from "./sense";
import { tokenise, type Token } from "./tokens";

/** Every deadline and standing word in normalised text, in order. One walk over the tokens. */
export function findAll(text: string): { readonly source: Source; readonly found: readonly Found[] } {
  const source: Source = { text, tokens: tokenise(text), clause: 0 };
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
        at = tryForms(source, at, found);
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

function tryForms(source: Source, at: number, found: Found[]): number {
  const kind = source.tokens[at]?.kind ?? "end";
  for (const form of formsFor(kind)) {
    const read = form.read(source, at);
    if (read === null) continue;
    const list: readonly Found[] = "sense" in read ? [read] : read;
    const first = list[0];
    if (!first) continue;
    if (first.absorbs) absorb(found, first);
    found.push(...list);
    const next = Math.max(list.at(-1)?.to ?? at, at + 1);
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
