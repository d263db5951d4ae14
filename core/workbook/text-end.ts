import { decodeUtf8 } from "../package";
import { isReference } from "../package/xml-references";

const lessThan = 60;
const ampersand = 38;
const semicolon = 59;
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

/** Where the text that begins at `at` ends: the next "<"; -1 when a reference in it is unknown or no tag follows. */
export function textEnd(bytes: Uint8Array, at: number): number {
  let place = at;
  for (;;) {
    const byte = bytes[place];
    if (byte === lessThan) return place;
    if (byte === undefined) return -1;
    if (byte === ampersand) {
      place = referenceEnd(bytes, place);
      if (place < 0) return -1;
    } else place += 1;
  }
}
