import { isPersonName } from "./person-names";
import { pieces, plainList } from "./pieces";
import { isUnitLike, levelStart, listTail, mayHaveTail, onlyTails } from "./unit-words";

/** Names seen elsewhere in the plan. */
export interface KnownNames {
  has(name: string): boolean;
}

const latinEnd = /[A-Za-z]$/;
const latinStart = /^[A-Za-z\d]/;
const masked = /^[Xx]+$/;

/** Group A, Finance Office: Latin words on one line are one name. XXX XXX are two that nobody has filled in. */
const isLatinName = (left: string, right: string): boolean =>
  latinEnd.test(left) && latinStart.test(right) && !masked.test(right);

/** Chinese words that a blank broke are put together without it. */
const glued = (left: string, right: string): string => (isLatinName(left, right) ? `${left} ${right}` : left + right);

/** Whether a blank between two pieces only breaks a line inside one name. */
function isOneName(left: string, right: string, known: KnownNames | null): boolean {
  if (/[”」』》]$/.test(left) && !isUnitLike(left.replace(/[“”「」『』《》]/g, ""))) return true;
  if (/^[（(【]/.test(right) || /[和与及的]$/.test(left) || /^[和与及的等]/.test(right)) return true;
  if (onlyTails.has(right) && !/^(?:领导小组|委员会|中心|小组)$/.test(left)) return true;
  if (right.length === 1) return true;
  const whole = left + right;
  if (known?.has(whole) && !(known.has(left) && known.has(right))) return true;
  if (isUnitLike(left) || !isUnitLike(right) || levelStart.test(right)) return false;
  if (left.length >= 5 || (left.length >= 2 && levelStart.test(left))) return true;
  return /^[\u3400-\u9fff]{2,4}$/.test(left) && !isPersonName(left) && !known?.has(left) && !known?.has(right);
}

/** 1. ② ★ before a name. */
const numbering = /^(?:[★☆●▲△■◆]+|\d{1,2}[.．、)）]|[（(]\d{1,2}[)）]|[①-⑳])/;

/** 县发改局会同县财政局: two; 社会委员会同县民政局 begins with a 委员会. */
function splitTogether(name: string): string[] | null {
  const [, before = "", right = ""] = /^(.{2,}?)会同(.{2,})$/.exec(name) ?? [];
  const left = before.endsWith("委员") ? `${before}会` : before;
  return isUnitLike(left) && isUnitLike(right) ? [left, right] : null;
}

/** 县委办公室和县人社局 are two, 文化和旅游局 is one: only a whole name may stand before the 和. */
function splitAnd(name: string): string[] {
  if (name.includes("会同")) return splitTogether(name) ?? [name];
  if (!/[和与及]/.test(name)) return [name];
  const parts = /^(.{3,}?)(?:以及|和|与|及)(.{3,})$/.exec(name);
  const [, left = "", right = ""] = parts ?? [];
  if (!parts || !isUnitLike(left) || !isUnitLike(right)) return [name];
  if (/^(?:其|所|下属|直属|所属|有关|相关)/.test(right) || /[“（(]/.test(left)) return [name];
  return /[局委办部院组会政府室科处]$/.test(left) ? [left, ...splitAnd(right)] : [name];
}

/** Reads the names in a piece; the same pieces come again and again in a plan, so a reader of many cells remembers them. */
export interface PieceReading {
  namesIn(piece: string): readonly string[];
}

/** Names in one piece. */
export function namesInPiece(piece: string): readonly string[] {
  const names = splitAnd(piece.replace(numbering, "").replace(/[。.]$/, ""));
  const bare = mayHaveTail.test(piece) ? names.map((name) => name.replace(listTail, "").replace(listTail, "")) : names;
  return bare.filter((name) => name !== "" && !isNothing(name));
}

/** Reads each piece anew. */
export const eachPiece: PieceReading = { namesIn: namesInPiece };

/**
 * Names in a cell of responsible parties: several may be separated by 、，；/ blanks or line breaks.
 * `known`: names seen elsewhere, which settle whether a line break ends a name.
 */
export function splitUnits(
  text: string,
  known: KnownNames | null = null,
  reading: PieceReading = eachPiece,
): readonly string[] {
  const whole = text.trim();
  return namesOf(plainList(whole) ?? joinedPieces(whole, known), reading);
}

/** Pieces, those put together again that a blank or a line break only broke. */
function joinedPieces(text: string, known: KnownNames | null): readonly string[] {
  const joined: string[] = [];
  for (const { text: piece, soft, line } of pieces(text)) {
    const last = joined[joined.length - 1];
    if (soft && last !== undefined && ((!line && isLatinName(last, piece)) || isOneName(last, piece, known)))
      joined[joined.length - 1] = glued(last, piece);
    else joined.push(piece);
  }
  return joined;
}

/** The names in pieces, each once. */
function namesOf(pieces: readonly string[], reading: PieceReading): readonly string[] {
  const [first, second] = pieces;
  if (first === undefined) return [];
  const names = reading.namesIn(first);
  if (second === undefined) return distinct(names);
  if (pieces.length === 2) return distinct([...names, ...reading.namesIn(second)]);
  return distinct(pieces.flatMap((piece) => reading.namesIn(piece)));
}

function distinct(names: readonly string[]): readonly string[] {
  if (names.length < 2 || (names.length === 2 && names[0] !== names[1])) return names;
  return [...new Set(names)];
}

/** A stroke, or a telephone number behind a name. */
const isNothing = (name: string): boolean =>
  (/^[-—－–/／\\.…无*]+$/.test(name) && !/^\*{2,}$/.test(name)) || /^[\d-]{7,}$/.test(name);
