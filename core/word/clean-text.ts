/**
 * True for a UTF-16 unit that XML 1.0 forbids wherever it stands (a lone surrogate depends on its neighbours):
 * control characters except tab and line feed, U+FFFE, U+FFFF. Carriage returns are forbidden here too:
 * XML reads them as line feeds, Word as nothing.
 */
export function isForbidden(unit: number): boolean {
  return (unit < 0x20 && unit !== 9 && unit !== 10) || unit === 0xfffe || unit === 0xffff;
}

export interface CleanText {
  readonly text: string;
  /** Code points that were removed, as "U+000B", each once; carriage returns are not told. */
  readonly removed: readonly string[];
}

/** Anything that must be looked at one by one; most texts have nothing of it. */
const suspicious = /[\u0000-\u0008\u000b-\u001f\ud800-\udfff\ufffe\uffff]/;

/** Text as XML may hold it: CR LF and CR become LF, forbidden characters go. */
export function cleanText(text: string): CleanText {
  if (!suspicious.test(text)) return { text, removed: [] };
  const lines = text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text;
  const removed = new Set<string>();
  let kept = "";
  for (const character of lines) {
    const code = character.codePointAt(0) ?? 0;
    if (isForbidden(code) || (code >= 0xd800 && code <= 0xdfff)) {
      removed.add(`U+${code.toString(16).toUpperCase().padStart(4, "0")}`);
    } else kept += character;
  }
  return { text: kept, removed: [...removed] };
}
