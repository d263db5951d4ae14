/** One piece of a cell between separators. */
export interface Piece {
  readonly text: string;
  /** Separated from the piece before by a blank or line break only. */
  readonly soft: boolean;
  /** Separated by a line break. */
  readonly line: boolean;
}

const kinds = { plain: 0, blank: 1, hardBreak: 2, open: 3, close: 4 } as const;

const kindOf = new Uint8Array(0x10000);
const mark = (letters: string, kind: number): void => {
  for (let at = 0; at < letters.length; at += 1) kindOf[letters.charCodeAt(at)] = kind;
};
mark("\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a", kinds.blank);
mark("\u2028\u2029\u202f\u205f\u3000\ufeff", kinds.blank);
mark("、，,；;+＋/／|｜", kinds.hardBreak);
mark("（([【{“「『《〈<", kinds.open);
mark("）)]】}”」』》〉>", kinds.close);

const lineFeed = 10;

/** The pieces of a plain list (甲局、乙局): one separator between any two, no blank and no bracket. Null for any other text. */
export function plainList(text: string): string[] | null {
  let count = 1;
  for (let at = 0; at < text.length; at += 1) {
    const kind = kindOf[text.charCodeAt(at)];
    if (kind === kinds.hardBreak) count += 1;
    else if (kind !== kinds.plain) return null;
  }
  const list = new Array<string>(count);
  let [from, end] = [0, 0];
  for (let place = 0; place < count; place += 1) {
    while (end < text.length && kindOf[text.charCodeAt(end)] !== kinds.hardBreak) end += 1;
    if (end === from) return null;
    list[place] = text.slice(from, end);
    from = end += 1;
  }
  return list;
}

/** Cuts at separators outside brackets and quotes; “一府两院”办公室 and 各镇（街道、园区） stay whole. */
export function pieces(text: string): Piece[] {
  const found: Piece[] = [];
  let depth = 0;
  let current = "";
  let from = 0;
  let soft = false;
  let line = false;
  for (let at = 0; at <= text.length; at += 1) {
    const kind = at === text.length ? kinds.hardBreak : kindOf[text.charCodeAt(at)];
    if (kind === kinds.plain) continue;
    if (kind === kinds.open) depth += 1;
    else if (kind === kinds.close) depth = Math.max(0, depth - 1);
    else if (at === text.length || depth === 0 || kind === kinds.blank) {
      current += text.slice(from, at);
      from = at + 1;
      if (depth > 0 && at < text.length) continue;
      if (current !== "") {
        found.push({ text: current, soft, line });
        line = false;
      }
      line ||= text.charCodeAt(at) === lineFeed;
      soft = kind === kinds.blank && (current !== "" || soft);
      current = "";
    }
  }
  return found;
}
