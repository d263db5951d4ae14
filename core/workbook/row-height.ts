/** A text that wraps in a column of a width in characters, as Excel counts them. */
export interface WrappedText {
  readonly text: string;
  readonly width: number;
}

const lineHeight = 15;
const padding = 3;
/** Excel's tallest row, in points. */
const tallest = 409;
/** Width of a column that says none. */
export const usualColumnWidth = 8.43;

/** Letters of East Asia are two wide (Unicode standard annex 11, roughly). */
const isWide = (code: number): boolean => code >= 0x1100 && !(code >= 0x2000 && code <= 0x206f);

function lines(text: string, width: number): number {
  const room = Math.max(2, Math.floor(width - 1));
  let count = 0;
  for (const line of text.split("\n")) {
    let used = 0;
    for (const letter of line) used += isWide(letter.codePointAt(0) ?? 0) ? 2 : 1;
    count += Math.max(1, Math.ceil(used / room));
  }
  return count;
}

/**
 * Height in points of a new row in which these texts show whole; null when one line is enough. Excel fits rows by itself,
 * LibreOffice shows a row without height one line high.
 */
export function wrappedHeight(texts: readonly WrappedText[]): number | null {
  const most = texts.reduce((highest, { text, width }) => Math.max(highest, lines(text, width)), 1);
  return most > 1 ? Math.min(tallest, most * lineHeight + padding) : null;
}
