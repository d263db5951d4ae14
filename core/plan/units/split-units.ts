import { isUnitLike, levelStart, listTail, onlyTails } from "./unit-words";

const open = "（([【{“「『《〈<";
const close = "）)]】}”」』》〉>";
const hardBreak = /[、，,；;+＋/／|｜]/;
const blank = /[\s\u00a0\u3000]/;

interface Piece {
  readonly text: string;
  /** Separated from the piece before by a blank or line break only. */
  readonly soft: boolean;
}

/** Cuts at separators outside brackets and quotes; “一府两院”办公室 and 各镇（街道、园区） stay whole. */
function pieces(text: string): Piece[] {
  const found: Piece[] = [];
  let depth = 0;
  let current = "";
  let soft = false;
  const end = (nextSoft: boolean) => {
    if (current !== "") found.push({ text: current, soft });
    soft = nextSoft && (current !== "" || soft);
    current = "";
  };
  for (const letter of text) {
    if (open.includes(letter)) depth += 1;
    if (close.includes(letter)) depth = Math.max(0, depth - 1);
    if (depth === 0 && blank.test(letter)) end(true);
    else if (depth === 0 && hardBreak.test(letter)) end(false);
    else if (!blank.test(letter)) current += letter;
  }
  end(false);
  return found;
}

/** Whether a blank between two pieces only breaks a line inside one name. */
function isOneName(left: string, right: string, known: ReadonlySet<string> | null): boolean {
  if (/[”」』》]$/.test(left) && !isUnitLike(left.replace(/[“”「」『』《》]/g, ""))) return true;
  if (/^[（(【]/.test(right) || /[和与及的]$/.test(left) || /^[和与及的等]/.test(right)) return true;
  if (onlyTails.has(right) && !/^(?:领导小组|委员会|中心|小组)$/.test(left)) return true;
  if (right.length === 1) return true;
  const whole = left + right;
  if (known?.has(whole) && !(known.has(left) && known.has(right))) return true;
  const broken = left.length >= 5 || (left.length >= 2 && levelStart.test(left));
  return !isUnitLike(left) && isUnitLike(right) && !levelStart.test(right) && broken;
}

const numbering = /^(?:\d{1,2}[.．、)）]|[（(]\d{1,2}[)）]|[①-⑳])/;

/** 县委办公室和县人社局 are two, 文化和旅游局 is one: only a whole name may stand before the 和. */
function splitAnd(name: string): string[] {
  const parts = /^(.{3,}?)(?:以及|和|与|及)(.{3,})$/.exec(name);
  const [, left = "", right = ""] = parts ?? [];
  if (!parts || !isUnitLike(left) || !isUnitLike(right)) return [name];
  if (/^(?:其|所|下属|直属|所属|有关|相关)/.test(right) || /[“（(]/.test(left)) return [name];
  return /[局委办部院组会政府室科处]$/.test(left) ? [left, ...splitAnd(right)] : [name];
}

/**
 * Names in a cell of responsible parties: several may be separated by 、，；/ blanks or line breaks.
 * `known`: names seen elsewhere, which settle whether a line break ends a name.
 */
export function splitUnits(text: string, known: ReadonlySet<string> | null = null): string[] {
  const joined: string[] = [];
  for (const { text: piece, soft } of pieces(text.trim())) {
    const last = joined[joined.length - 1];
    if (soft && last !== undefined && isOneName(last, piece, known)) joined[joined.length - 1] = last + piece;
    else joined.push(piece);
  }
  const names = joined.flatMap((piece) => splitAnd(piece.replace(numbering, "").replace(/[。.]$/, "")));
  const plain = names
    .map((name) => name.replace(listTail, "").replace(listTail, ""))
    .filter((name) => name !== "" && !isNothing(name));
  return [...new Set(plain)];
}

const isNothing = (name: string): boolean => /^[-—－–/／\\.…无*]+$/.test(name) && !/^\*{2,}$/.test(name);
