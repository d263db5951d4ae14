import { decodeUtf8 } from "../package";
import { isReference } from "../package/xml-references";

const lessThan = 60;
const ampersand = 38;
const semicolon = 59;
/** "&#x10FFFF;" and some leading noughts. */
const longestReference = 40;

/** Where the reference that begins at `at` ends, or -1 when XML does not know it. */
function referenceEnd(bytes: Uint8Array, at: number): number {
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
