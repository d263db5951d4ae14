import type { Meaning } from "../../core/deadline";

/** A label as docs/deadlines.md describes it. */
export interface Label {
  readonly kind: Meaning["kind"];
  readonly start?: string | null;
  readonly end?: string | null;
  readonly startTime?: string;
  readonly endTime?: string;
  readonly event?: string | null;
  readonly dir?: string;
  readonly n?: number | null;
  readonly unit?: string | null;
  readonly rule?: string;
  readonly window?: readonly string[];
  readonly items?: readonly Label[];
  readonly alt?: readonly Label[];
}

/** An event's words without blanks, punctuation and what leads up to it or follows it. */
const bare = (words: string): string =>
  words
    .replace(/[\s，。、；：,.;:()（）“”"《》〈〉]/g, "")
    .replace(/^(?:自|从|在|于|应当|应|可以|并|经|当)+/, "")
    .replace(/(?:之日起|之日|期间|以后|之后|后|的|起|之|前)+$/, "");

/** Two names are one event when one holds the other; the answer may not be much longer than the label. */
function isSameEvent(label: string | null | undefined, answer: string | null): boolean {
  const [a, b] = [bare(label ?? ""), bare(answer ?? "")];
  if (a === "" || b === "" || a === b) return a === b;
  return (a.includes(b) && b.length >= 2) || (b.includes(a) && a.length >= 2 && b.length <= a.length + 6);
}

const sortedRule = (rule: string | undefined): string => (rule ?? "").split(";").sort().join(";");

/** True when kind and dates (or event and amount, or rule) agree. */
export function isExact(label: Label, meaning: Meaning): boolean {
  return [label, ...(label.alt ?? [])].some((each) => agrees(each, meaning));
}

function agrees(label: Label, meaning: Meaning): boolean {
  if (label.kind !== meaning.kind) return false;
  switch (meaning.kind) {
    case "date-range":
      return (label.start ?? null) === meaning.start && (label.end ?? null) === meaning.end;
    case "relative":
      return (
        (label.n ?? null) === meaning.n &&
        (label.unit ?? null) === meaning.unit &&
        label.dir === meaning.dir &&
        isSameEvent(label.event, meaning.event)
      );
    case "event":
      return isSameEvent(label.event, meaning.event);
    case "recurring":
      return (
        sortedRule(label.rule) === sortedRule(meaning.rule) &&
        JSON.stringify(label.window ?? null) === JSON.stringify(meaning.window ?? null)
      );
    case "multiple":
      return (
        label.items?.length === meaning.items.length &&
        meaning.items.every((item, index) => isExact(label.items?.[index] ?? { kind: "none" }, item))
      );
    default:
      return true;
  }
}
