import type { QrSymbol } from "./symbol";

/** Which data modules a mask turns over, by its number (ISO/IEC 18004 table 10). */
export const masks: readonly ((row: number, column: number) => boolean)[] = [
  (row, column) => (row + column) % 2 === 0,
  (row) => row % 2 === 0,
  (_, column) => column % 3 === 0,
  (row, column) => (row + column) % 3 === 0,
  (row, column) => (Math.floor(row / 2) + Math.floor(column / 3)) % 2 === 0,
  (row, column) => ((row * column) % 2) + ((row * column) % 3) === 0,
  (row, column) => (((row * column) % 2) + ((row * column) % 3)) % 2 === 0,
  (row, column) => (((row + column) % 2) + ((row * column) % 3)) % 2 === 0,
];

/** Turns the data over by a mask; a second time takes it back. */
export function applyMask(symbol: QrSymbol, mask: number): void {
  const turns = masks[mask];
  for (let row = 0; row < symbol.size; row += 1)
    for (let column = 0; column < symbol.size; column += 1)
      if (!symbol.isFixed(row, column) && turns?.(row, column)) symbol.set(row, column, !symbol.isDark(row, column));
}

/** How hard a symbol is to read, in points (ISO/IEC 18004, 7.8.3): the mask with the fewest is taken. */
export function penalty(symbol: QrSymbol): number {
  const { size } = symbol;
  let points = 0;
  let dark = 0;
  for (let line = 0; line < size; line += 1) {
    let row = "";
    let column = "";
    for (let index = 0; index < size; index += 1) {
      row += symbol.isDark(line, index) ? "1" : "0";
      column += symbol.isDark(index, line) ? "1" : "0";
      if (symbol.isDark(line, index)) dark += 1;
      if (isSquare(symbol, line, index)) points += 3;
    }
    points += linePoints(row) + linePoints(column);
  }
  return points + 10 * Math.floor(Math.abs((100 * dark) / (size * size) - 50) / 5);
}

/** Five and more alike in a line, and what looks like a finder with light beside it. */
function linePoints(line: string): number {
  const runs = [...line.matchAll(/0{5,}|1{5,}/g)].reduce((sum, [run]) => sum + run.length - 2, 0);
  const finders = [...line.matchAll(/(?=00001011101|10111010000)/g)].length;
  return runs + 40 * finders;
}

/** Four alike with this one as the upper left. */
function isSquare(symbol: QrSymbol, row: number, column: number): boolean {
  if (row + 1 >= symbol.size || column + 1 >= symbol.size) return false;
  const dark = symbol.isDark(row, column);
  return (
    symbol.isDark(row, column + 1) === dark &&
    symbol.isDark(row + 1, column) === dark &&
    symbol.isDark(row + 1, column + 1) === dark
  );
}
