import type { SheetGrid } from "../workbook/grid";
import { isDoneNote, isDropped, readDone, readDoneOn, type DoneReading } from "./done";
import type { RawRow } from "./rows/raw-row";
import type { ColumnRole } from "./types";

const open: DoneReading = { done: false, on: null, late: false };
const doneUndated: DoneReading = { done: true, on: null, late: false };
const dropped: DoneReading = { ...open, dropped: true };

/** Reads whether rows are done: by a word, a date, a line through them. `year`: of days that leave it out. */
export class DoneReader {
  private readonly known = new Map<string, DoneReading>();

  constructor(
    private readonly grid: SheetGrid,
    private readonly year: number,
  ) {}

  read(row: RawRow): DoneReading {
    const role = row.has("done") ? "done" : "status";
    const said = row.text(role) === "" ? open : this.wordsOf(row, role);
    const on = row.text("doneOn") === "" ? null : readDoneOn(this.cellOf(row, "doneOn"), this.year);
    if (on !== null) return { done: true, on, late: said.late };
    if (said.done || said.dropped) return said;
    if (!row.has(role) && !row.has("doneOn")) {
      const note = row.text("note");
      if (note !== "" && isDoneNote(note)) return doneUndated;
      if (note !== "" && isDropped(note)) return dropped;
    }
    return this.isStruckOut(row) ? doneUndated : open;
  }

  /** The same words mean the same; a number or a tick box may only look like them. */
  private wordsOf(row: RawRow, role: ColumnRole): DoneReading {
    const cell = this.cellOf(row, role);
    if (typeof cell.value !== "string") return readDone(cell, this.year);
    const before = this.known.get(cell.text);
    if (before) return before;
    const read = readDone(cell, this.year);
    this.known.set(cell.text, read);
    return read;
  }

  private cellOf(row: RawRow, role: ColumnRole) {
    const { grid } = this;
    const at = row.placeOf(role) ?? { row: row.row, column: 0 };
    const value = grid.value(at.row, at.column);
    const isDate = typeof value === "number" && grid.isDate(at.row, at.column);
    return { text: row.text(role), value, isDate, date1904: grid.date1904 };
  }

  /** A line through the task or through what says that it is done. */
  private isStruckOut(row: RawRow): boolean {
    return this.isStruck(row, row.has("task") ? "task" : "measure") || this.isStruck(row, "done");
  }

  private isStruck(row: RawRow, role: ColumnRole): boolean {
    if (row.text(role) === "" || row.isInherited(role)) return false;
    const at = row.placeOf(role);
    return at !== null && this.grid.isStruck(at.row, at.column);
  }
}
