import { dataCodewords, interleaved, versionFor } from "./codewords";
import { applyMask, masks, penalty } from "./masks";
import { QrSymbol } from "./symbol";

/** A QR code as a square of modules. */
export interface QrCode {
  readonly version: number;
  readonly mask: number;
  /** Modules a side, without the light margin. */
  readonly size: number;
  isDark(row: number, column: number): boolean;
}

const encoder = new TextEncoder();

/** A text as a QR code (ISO/IEC 18004, byte mode in UTF-8, level M); null when it has more than 2,331 bytes. */
export function qrCode(text: string): QrCode | null {
  const bytes = encoder.encode(text);
  const version = versionFor(bytes.length);
  if (version === null) return null;
  const symbol = new QrSymbol(version);
  symbol.place(interleaved(dataCodewords(bytes, version), version));
  const mask = bestMask(symbol);
  symbol.format(mask);
  applyMask(symbol, mask);
  return { version, mask, size: symbol.size, isDark: (row, column) => symbol.isDark(row, column) };
}

function bestMask(symbol: QrSymbol): number {
  let best = 0;
  let fewest = Infinity;
  masks.forEach((_, mask) => {
    symbol.format(mask);
    applyMask(symbol, mask);
    const points = penalty(symbol);
    applyMask(symbol, mask);
    if (points >= fewest) return;
    fewest = points;
    best = mask;
  });
  return best;
}
