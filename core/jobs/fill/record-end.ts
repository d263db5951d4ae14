import type { CsvHead } from "./csv-rows";

/** Where the record that begins at `from` ends, its line break included; -1 when the bytes stop before. */
export type RecordEnd = (bytes: Uint8Array, from: number) => number;

const lineFeed = 10;
const carriageReturn = 13;
const quote = 34;

/** A record a line: JSON Lines. */
export const lineEnd: RecordEnd = (bytes, from) => bytes.indexOf(lineFeed, from) + 1 || -1;

/** A CSV row, with line breaks inside quoted cells. All that matters is ASCII, so it works on UTF-8 as it stands. */
export function csvRecordEnd({ separator }: CsvHead): RecordEnd {
  const mark = separator.charCodeAt(0);
  return (bytes, from) => {
    for (let at = from; at >= 0 && at < bytes.length; at += 1) {
      if (bytes[at] === quote) at = closingQuote(bytes, at + 1);
      if (at < 0) return -1;
      while (at < bytes.length && bytes[at] !== mark && bytes[at] !== lineFeed && bytes[at] !== carriageReturn) at += 1;
      if (bytes[at] === lineFeed) return at + 1;
      if (bytes[at] === carriageReturn) return afterReturn(bytes, at + 1);
    }
    return -1;
  };
}

/** The byte after a quoted cell; two quotes are one in the text. */
function closingQuote(bytes: Uint8Array, from: number): number {
  for (let at = from; ; at += 2) {
    at = bytes.indexOf(quote, at);
    if (at < 0 || at + 1 >= bytes.length) return -1;
    if (bytes[at + 1] !== quote) return at + 1;
  }
}

function afterReturn(bytes: Uint8Array, at: number): number {
  if (at >= bytes.length) return -1;
  return bytes[at] === lineFeed ? at + 1 : at;
}
