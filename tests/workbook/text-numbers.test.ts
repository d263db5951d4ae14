import { readFileSync } from "node:fs";
import path from "node:path";
import { readWorkbook } from "../../core/workbook";
import type { SheetGrid } from "../../core/workbook/grid";
import { nodeCodec } from "../../scripts/host/node-codec";
import { SheetTexts } from "../../core/plan/rows/sheet-texts";
import { main, makeBook } from "./corpus/make-book";

/* A sheet may number its texts. Whoever uses the numbers must see what whoever asks cell by cell sees. */

const example = (name: string): readonly SheetGrid[] =>
  readWorkbook(new Uint8Array(readFileSync(path.join(__dirname, "../../examples", name))), nodeCodec).sheets;

const strings = ["甲", " 甲 ", "乙", "", "3月"].map((text) => `<si><t xml:space="preserve">${text}</t></si>`).join("");

/** Shared texts beside all else that a cell may hold; blank cells stand beyond the last filled one. */
const odd = readWorkbook(
  makeBook({
    strings: `<sst xmlns="${main}" count="5" uniqueCount="5">${strings}</sst>`,
    sheet:
      `<worksheet xmlns="${main}"><sheetData>` +
      `<row r="2"><c r="A2" t="s"><v>0</v></c><c r="B2" t="s"><v>1</v></c><c r="C2" t="s"><v>3</v></c><c r="Z2"/></row>` +
      `<row r="3"><c r="A3"><v>3</v></c><c r="B3" t="b"><v>1</v></c><c r="C3" t="inlineStr"><is><t>甲</t></is></c></row>` +
      `<row r="4"><c r="A4" s="1"><v>42988</v></c><c r="B4" t="str"><f>A2</f><v>甲</v></c><c r="C4" t="e"><v>#N/A</v></c></row>` +
      `<row r="5"><c r="A5" s="1" t="s"><v>4</v></c><c r="C5" t="s"><v>2</v></c></row>` +
      `</sheetData></worksheet>`,
  }),
  nodeCodec,
).sheets;

const books: readonly (readonly [string, readonly SheetGrid[]])[] = [
  ["the sample before the meeting", example("筹备阶段.xlsx")],
  ["the sample after it", example("评议会后.xlsx")],
  ["cells of every kind", odd],
];

const cells = (grid: SheetGrid): (readonly [row: number, column: number])[] =>
  Array.from({ length: grid.rowCount * grid.columnCount }, (_, at) => [
    1 + Math.floor(at / grid.columnCount),
    1 + (at % grid.columnCount),
  ]);

describe.each(books)("%s", (_, sheets) => {
  test("cells of one number show one text, and no other cell is numbered", () => {
    for (const grid of sheets) {
      const numbers = grid.textNumbers?.();
      if (!numbers) throw new Error(`${grid.name} does not number its texts`);
      const texts = new Map<number, string>();
      for (const [row, column] of cells(grid)) {
        const number = numbers[row * grid.columnCount + column - 1] ?? -1;
        const text = grid.text(row, column);
        if (number === 0) expect(text).toBe("");
        if (number <= 0) continue;
        expect(typeof grid.value(row, column)).toBe("string");
        expect(texts.get(number) ?? text).toBe(text);
        texts.set(number, text);
      }
      expect(texts.size).toBeGreaterThan(0);
    }
  });

  test("texts read by number are those read cell by cell", () => {
    for (const grid of sheets) {
      const texts = new SheetTexts(grid);
      const asked = new SheetTexts(withoutNumbers(grid));
      for (const [row, column] of cells(grid)) {
        const [numbered, single] = [texts.at(row, column), asked.at(row, column)];
        expect([numbered.text, numbered.isShown]).toEqual([single.text, single.isShown]);
        expect(numbered.text).toBe(grid.text(row, column).trim());
      }
    }
  });
});

function withoutNumbers(grid: SheetGrid): SheetGrid {
  return new Proxy(grid, {
    get: (target, name) => {
      if (name === "textNumbers") return undefined;
      const value: unknown = Reflect.get(target, name, target);
      return typeof value === "function" ? value.bind(target) : value;
    },
  });
}
