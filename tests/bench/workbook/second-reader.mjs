// Our reader beside SheetJS, cell by cell, over the workbooks of examples/ and any others named: node second-reader.mjs OURS.cjs FILE…
// What may differ, and why: a text of no characters is no value for us; SheetJS reads the two-character line end of a text as one
// more; days before 1900 are shown as #### as Excel does; a rounded half goes away from nought as Excel does; format 14 is year first.
import fs from "node:fs";
import { createRequire } from "node:module";

const require = createRequire(import.meta.url);
const lineEnds = (text) => text.replace(/\r+\n?/g, "\n");

function alike(ours, theirs) {
  if (typeof ours === "number" && typeof theirs === "number")
    return Math.abs(ours - theirs) <= 1e-9 * Math.max(1, Math.abs(ours));
  if (typeof ours === "string" && typeof theirs === "string") return lineEnds(ours) === lineEnds(theirs);
  return ours === theirs;
}

function valueOf(cell) {
  if (!cell || cell.t === "z" || cell.v === "" || cell.v === undefined) return null;
  return cell.t === "e" ? (cell.w ?? cell.v) : cell.v;
}

/** Counts of compared cells, and the first disagreements of values and formulas. */
export function compareReaders(ours, files) {
  const XLSX = require("xlsx");
  let cells = 0;
  const different = [];
  for (const file of files) {
    const bytes = fs.readFileSync(file);
    const book = XLSX.read(bytes, { cellFormula: true });
    for (const grid of ours.readWorkbook(new Uint8Array(bytes), ours.nodeCodec).sheets) {
      const sheet = book.Sheets[grid.name] ?? {};
      for (let row = 1; row <= grid.rowCount; row += 1) {
        for (let column = 1; column <= grid.columnCount; column += 1) {
          const address = XLSX.utils.encode_cell({ r: row - 1, c: column - 1 });
          const value = grid.value(row, column);
          const mine = value === "" ? null : value;
          const theirs = valueOf(sheet[address]);
          if (mine === null && theirs === null) continue;
          cells += 1;
          const formula = sheet[address]?.f ?? null;
          if (!alike(mine, theirs) || (grid.formula(row, column) ?? null) !== formula)
            different.push(`${file} ${grid.name}!${address}: ${JSON.stringify(mine)} / ${JSON.stringify(theirs)}`);
        }
      }
    }
  }
  return { cells, different };
}
