import type { Found, Source } from "./sense";

/** How many items a clause holds: those that count anyway, and those of them that are not 长期. */
interface Clause {
  items: number;
  dated: number;
}

/** Leaves out what only looks like a deadline beside a real one. */
export function keep(source: Source, found: readonly Found[]): readonly Found[] {
  if (found.length < 2) return found;
  const clauses = clausesOf(source, found);
  const dated = found.some(
    ({ weight, sense }) => weight === "firm" && sense.kind !== "ongoing" && sense.kind !== "immediate",
  );
  const kept = found.filter((each, index) => {
    const clause = clauses[index] ?? { items: 0, dated: 0 };
    if (each.weight === "bare") return !dated || startsClause(source, each);
    if (each.weight === "loose") return each.sense.kind === "ongoing" && clause.items === 0;
    // 立即 beside a date in one clause says how, not when.
    if (each.sense.kind === "immediate") return clause.dated < 2;
    return !opensRecurrence(each, found[index + 1]);
  });
  const list = kept.length > 0 ? kept : found.slice(0, 1);
  return list.filter((each, index) => {
    const standing = each.sense.kind === "ongoing" || each.sense.kind === "immediate" || each.sense.kind === "none";
    return !(standing && list[index - 1]?.sense.kind === each.sense.kind);
  });
}

/** The clause of each item; commas part clauses. One walk over the tokens. */
function clausesOf(source: Source, found: readonly Found[]): readonly Clause[] {
  let clause: Clause = { items: 0, dated: 0 };
  let at = 0;
  return found.map((each) => {
    for (; at < each.from; at += 1) if (source.tokens[at]?.kind === "comma") clause = { items: 0, dated: 0 };
    if (each.weight !== "loose") {
      clause.items += 1;
      if (each.sense.kind !== "ongoing") clause.dated += 1;
    }
    return clause;
  });
}

/** 自2018年起每季度…: the start of a recurrence is no item of its own. */
const opensRecurrence = (each: Found, next: Found | undefined): boolean =>
  each.sense.kind === "span" && each.sense.bound === "from" && next?.sense.kind === "recurring";

/** A bare stretch counts as a deadline of its own only where a clause begins, and not when it is a year or so. */
function startsClause(source: Source, each: Found): boolean {
  if (each.sense.kind !== "span") return true;
  const { unit } = each.sense.first;
  if (each.joined || each.sense.bound === "range") return true;
  const after = source.tokens[each.to]?.kind;
  const wide = unit === "year" || unit === "half" || unit === "quarter" || unit === "quarters";
  if (wide && after !== "at" && after !== "comma" && after !== "finish") return false;
  const before = source.tokens[each.from - 1]?.kind;
  return before === undefined || before === "comma" || before === "at";
}
