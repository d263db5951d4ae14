import { columnLetters, columnNumber } from "./grid";

/** Strings, quoted sheet names, names and functions are matched first, so that only real references are left. */
const piece =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\$?[A-Za-z]{1,3}\$?[0-9]{1,7}(?![\w.(!])|[A-Za-z_\\\u0080-\uffff][\w.\\\u0080-\uffff]*|\[[^\]]*\]/g;
const reference = /^(\$?)([A-Za-z]{1,3})(\$?)([0-9]{1,7})$/;

/** A shared formula as it reads some rows and columns away from its first cell: relative references move along. */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  return formula.replace(piece, (text) => {
    const parts = reference.exec(text);
    const column = columnNumber(parts?.[2] ?? "");
    if (!parts || column === null) return text;
    const movedColumn = parts[1] ? column : column + columns;
    const movedRow = Number(parts[4]) + (parts[3] ? 0 : rows);
    if (movedColumn < 1 || movedColumn > 16384 || movedRow < 1 || movedRow > 1048576) return "#REF!";
    return `${parts[1] ?? ""}${columnLetters(movedColumn)}${parts[3] ?? ""}${movedRow}`;
  });
}
