import { decodeUtf8 } from "../package";
import { isReference } from "../package/xml-references";

const lessThan = 60;
const ampersand = 38;
const semicolon = 59;
const greaterThan = 62;
const bracket = 93;
/** First byte of U+F000 to U+FFFF. */
const lastLead = 0xef;
/** "&#x10FFFF;" and some leading noughts. */
const longestReference = 40;

/** The letters after "&" of the names that texts use most, in one number each. */
const word = (letters: string): number => [...letters].reduce((sum, each) => sum * 256 + each.charCodeAt(0), 0) | 0;
const lessOrGreater = [word("lt;"), word("gt;")];
const amp = word("amp;");
const quot = word("quot");

/** Where one of these references ends, or -1. */
function namedEnd(bytes: Uint8Array, at: number): number {
  const three = ((bytes[at + 1] ?? 0) << 16) | ((bytes[at + 2] ?? 0) << 8) | (bytes[at + 3] ?? 0);
  if (lessOrGreater.includes(three)) return at + 4;
  const four = (three << 8) | (bytes[at + 4] ?? 0);
  if (four === amp) return at + 5;
  return four === quot && bytes[at + 5] === semicolon ? at + 6 : -1;
}

/** Where the reference that begins at `at` ends, or -1 when XML does not know it. */
function referenceEnd(bytes: Uint8Array, at: number): number {
  const named = namedEnd(bytes, at);
  if (named >= 0) return named;
  const end = bytes.indexOf(semicolon, at);
  if (end < 0 || end - at > longestReference || !isReference(decodeUtf8(bytes, at + 1, end))) return -1;
  return end + 1;
}

/** 1 for every byte that does not simply stand in a text: its end, a reference, "]", the lead of U+FFFE, what XML has no place for. */
const special = Uint8Array.from({ length: 256 }, (_, byte) =>
  [lessThan, ampersand, bracket, lastLead].includes(byte) || (byte < 0x20 && ![9, 10, 13].includes(byte)) ? 1 : 0,
);

/** True for "]]>" and for U+FFFE and U+FFFF, which may stand in no text. */
function isUnfit(bytes: Uint8Array, at: number): boolean {
  const next = bytes[at + 1];
  if (bytes[at] === bracket) return next === bracket && bytes[at + 2] === greaterThan;
  return next === 0xbf && (bytes[at + 2] ?? 0) >= 0xbe;
}

/**
 * Where the text that begins at `at` ends: the next "<"; -1 when no tag follows, or when something in it may not stand there:
 * an unknown reference, "]]>", a character that XML 1.0 has no place for (production 2).
 */
export function textEnd(bytes: Uint8Array, at: number): number {
  let place = at;
  for (;;) {
    while (special[bytes[place] ?? 0] === 0) place += 1;
    const byte = bytes[place];
    if (byte === lessThan) return place;
    if (byte === ampersand) {
      place = referenceEnd(bytes, place);
      if (place < 0) return -1;
    } else if ((byte === bracket || byte === lastLead) && !isUnfit(bytes, place)) place += 1;
    else return -1;
  }
}
