import type { PartText, TextEdit } from "./part-text";

/** Braces of one kind side by side in one paragraph. */
export interface Brace {
  readonly kind: "{" | "}" | "｛" | "｝";
  readonly at: number;
  readonly end: number;
  /** Where its paragraph begins. */
  readonly paragraph: number;
}

/** A mark from a Chinese keyboard: it makes a name that no data has. */
const mark = /^(\s*)([＃／＾％＠])/;

export function bracesOf(part: PartText): Brace[] {
  return [...part.text.matchAll(/\{+|\}+|｛+|｝+/g)].flatMap(({ 0: run, index }) => {
    const braces: Brace[] = [];
    for (let at = index; at < index + run.length;) {
      const [paragraph, bound] = part.paragraph(at);
      const end = Math.min(index + run.length, bound);
      braces.push({ kind: run.charAt(0) as Brace["kind"], at, end, paragraph });
      at = end;
    }
    return braces;
  });
}

export function opens({ kind }: Brace): boolean {
  return kind === "{" || kind === "｛";
}

/** Whether one of the two is full-width: then nothing is filled. */
export function isFullWidth(first: Brace, second: Brace): boolean {
  return first.kind === "｛" || second.kind === "｝";
}

/** What stands between braces, its mark half-width. */
export function halfWidth(inner: string): string {
  return inner.replace(mark, (_, blanks: string, wide: string) => blanks + wide.normalize("NFKC"));
}

export function markEdit(at: number, inner: string): TextEdit[] {
  const [, blanks = "", wide] = mark.exec(inner) ?? [];
  return wide === undefined ? [] : [{ at: at + blanks.length, by: wide.normalize("NFKC") }];
}

/** One brace instead of those that are there. */
export function onlyOne({ at, end }: Brace, by: string): TextEdit[] {
  const rest = Array.from({ length: end - at - 1 }, (_, index) => ({ at: at + 1 + index, by: "" }));
  return [{ at, by }, ...rest];
}

export function removed({ at, end }: Brace): TextEdit[] {
  return Array.from({ length: end - at }, (_, index) => ({ at: at + index, by: "" }));
}
