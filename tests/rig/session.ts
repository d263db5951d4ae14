import type { RigBook, RigSheet } from "./book";
import type { RigObject } from "./objects/types";
import { RigError } from "./rig-error";

/** An event on its way to the library: worksheet changed 10, added 13, deleted 15. */
export interface RigEvent {
  readonly type: number;
  readonly targetId: string;
  readonly args: Readonly<Record<string, unknown>>;
}

/** One pane's connection to a workbook. Several may share a book, as co-authors do. */
export class RigSession {
  /** Range objects the library holds on to. */
  readonly references = new Map<string, RigObject>();
  /** How many writing steps the library has asked for. */
  writes = 0;
  watchesAll = false;
  /** Workbooks that the library had opened in windows of their own. */
  readonly opened: Uint8Array[] = [];
  private lastReference = 0;
  private readonly keys = new WeakMap<RigObject, string>();
  private readonly listeners = new Set<(event: RigEvent) => void>();

  constructor(readonly book: RigBook) {}

  onEvent(listener: (event: RigEvent) => void): void {
    this.listeners.add(listener);
  }

  /** The same object has one reference, however often it is named. */
  referenceTo(object: RigObject): string {
    const known = this.keys.get(object);
    if (known !== undefined && this.references.has(known)) return known;
    this.lastReference += 1;
    const key = `r${this.lastReference}`;
    this.references.set(key, object);
    this.keys.set(object, key);
    return key;
  }

  /** Every write goes through here: protection and read-only are refused as Excel does. */
  writing(sheet: RigSheet | null): void {
    if (this.book.readOnly || sheet?.locked) {
      throw new RigError("AccessDenied", "rig: You cannot perform the requested operation.");
    }
    this.writes += 1;
  }

  changed(sheet: RigSheet, address: string, source: "Local" | "Remote"): void {
    const args = { changeType: "RangeEdited", source, address, worksheetId: sheet.id, shiftDirection: "None" };
    if (sheet.watched) this.emit({ type: 10, targetId: sheet.id, args });
    if (this.watchesAll) this.emit({ type: 10, targetId: "Workbook", args });
  }

  sheetsMoved(what: "added" | "deleted", sheet: RigSheet): void {
    this.emit({
      type: what === "added" ? 13 : 15,
      targetId: "Workbook",
      args: { source: "Local", worksheetId: sheet.id },
    });
  }

  /** What a person types into the grid, or a co-author's edit that arrives. */
  edit(
    sheet: RigSheet,
    row: number,
    column: number,
    value: string | number,
    source: "Local" | "Remote" = "Local",
  ): void {
    sheet.put(row - 1, column - 1, { value, formula: null });
    this.changed(sheet, `${String.fromCharCode(64 + column)}${row}`, source);
  }

  private emit(event: RigEvent): void {
    for (const listener of this.listeners) listener(event);
  }
}
