import { cellAddress } from "../workbook/grid";
import { XmlScanner, type PackageFaultMaker } from "../package";
import type { Numbering } from "./docx-numbering";

/** A table of a Word document: cells by row, merged areas, and the line of the document that each row is. */
export interface DocxTable {
  readonly rows: string[][];
  readonly merges: string[];
  readonly lines: number[];
}

/** A Word document as lines: a paragraph or a table's row each; the lines of tables are empty in `lines`. */
export interface DocxBlocks {
  readonly lines: readonly string[];
  readonly tables: readonly DocxTable[];
}

interface Cell {
  text: string;
  span: number;
  /** Null: no merge downward; "restart" begins one. */
  down: string | null;
}

interface Area {
  readonly top: number;
  readonly left: number;
  readonly right: number;
  bottom: number;
}

/** Text that is not in the document any more, or stands in it twice. */
const left = new Set(["del", "moveFrom", "Fallback", "instrText", "delText"]);

class Reader {
  readonly lines: string[] = [];
  readonly tables: DocxTable[] = [];
  private depth = 0;
  private cell: Cell | null = null;
  private column = 1;
  private areas = new Map<number, Area>();
  private done: Area[] = [];
  private words = "";
  private list = "";
  private level = 0;

  constructor(private readonly numbering: Numbering) {}

  open(scanner: XmlScanner): void {
    const value = scanner.attribute("w:val");
    switch (scanner.local) {
      case "tbl":
        this.depth += 1;
        if (this.depth === 1) this.tables.push({ rows: [], merges: [], lines: [] });
        return;
      case "tr":
        return this.depth === 1 ? this.openRow() : undefined;
      case "tc":
        if (this.depth === 1) this.cell = { text: "", span: 1, down: null };
        return;
      case "gridBefore":
        if (this.depth === 1) this.column += Number(value ?? 0);
        return;
      case "gridSpan":
        if (this.cell && this.depth === 1) this.cell.span = Math.min(60, Math.max(1, Number(value ?? 1)));
        return;
      case "vMerge":
        if (this.cell && this.depth === 1) this.cell.down = value ?? "continue";
        return;
      default:
        this.openInParagraph(scanner, value);
    }
  }

  private openInParagraph(scanner: XmlScanner, value: string | null): void {
    switch (scanner.local) {
      case "p":
        [this.words, this.list, this.level] = ["", "", 0];
        return;
      case "numId":
        this.list = value ?? "";
        return;
      case "ilvl":
        this.level = Number(value ?? 0);
        return;
      case "t":
        this.words += scanner.innerText();
        return;
      case "tab":
      case "br":
      case "cr":
        this.words += this.cell ? "\n" : " ";
    }
  }

  close(name: string): void {
    if (name === "p") this.closeParagraph();
    else if (name === "tc" && this.depth === 1) this.closeCell();
    else if (name === "tbl") {
      if (this.depth === 1) this.closeTable();
      this.depth -= 1;
    }
  }

  private openRow(): void {
    this.column = 1;
    this.lines.push("");
    const table = this.tables[this.tables.length - 1];
    table?.rows.push([]);
    table?.lines.push(this.lines.length);
  }

  private closeParagraph(): void {
    const mark = this.list === "" || this.list === "0" ? "" : this.numbering(this.list, this.level);
    const text = (mark + this.words).trim();
    this.words = "";
    if (!this.cell) {
      if (text !== "") this.lines.push(text);
    } else if (text !== "") this.cell.text += (this.cell.text === "" ? "" : "\n") + text;
  }

  private closeCell(): void {
    const { cell, column } = this;
    const table = this.tables[this.tables.length - 1];
    const row = table?.rows[table.rows.length - 1];
    if (!cell || !table || !row) return;
    const top = table.rows.length;
    while (row.length < column - 1) row.push("");
    const above = this.areas.get(column);
    const continues = cell.down !== null && cell.down !== "restart" && above !== undefined && above.bottom === top - 1;
    if (continues) above.bottom = top;
    else this.begin({ top, left: column, right: column + cell.span - 1, bottom: top });
    row.push(continues ? "" : cell.text);
    this.column += cell.span;
    this.cell = null;
  }

  private begin(area: Area): void {
    this.areas.set(area.left, area);
    this.done.push(area);
  }

  private closeTable(): void {
    const table = this.tables[this.tables.length - 1];
    for (const { top, bottom, left: from, right } of this.done)
      if (bottom > top || right > from) table?.merges.push(`${cellAddress(top, from)}:${cellAddress(bottom, right)}`);
    this.areas = new Map();
    this.done = [];
  }
}

/** Paragraphs and tables of a Word document's main part in their order; automatic numbers as Word shows them, deleted text left out. */
export function docxBlocks(documentXml: string, numbering: Numbering, fault: PackageFaultMaker): DocxBlocks {
  const reader = new Reader(numbering);
  const scanner = new XmlScanner(documentXml, "word/document.xml", fault);
  const names: string[] = [];
  while (scanner.next()) {
    if (scanner.kind === "open") {
      if (left.has(scanner.local)) {
        scanner.skipElement();
        continue;
      }
      const before = scanner.depth;
      names[before] = scanner.local;
      reader.open(scanner);
    } else if (scanner.kind === "close") reader.close(names[scanner.depth + 1] ?? "");
  }
  return reader;
}
