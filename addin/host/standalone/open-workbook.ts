import type { AppliedChanges, SheetGrid, WorkbookWarning } from "../../../core/workbook";
import { createHistory } from "./history";

interface Held {
  readonly bytes: Uint8Array;
  readonly sheets: readonly SheetGrid[];
}

/** What a file's bytes say. */
export interface ReadFile {
  readonly sheets: readonly SheetGrid[];
  readonly warnings: readonly WorkbookWarning[];
}

/** The workbook that is open in the page: a file's bytes, what they say, and every step taken since it was opened. */
export class OpenWorkbook {
  private readonly history = createHistory<Held>();
  private readonly listeners = new Set<() => void>();
  private savedBytes: Uint8Array | null = null;
  private changes = 0;
  name = "";
  warnings: readonly WorkbookWarning[] = [];

  /** What was made here (`isSaved` false) is not saved yet. */
  begin(bytes: Uint8Array, { sheets, warnings }: ReadFile, name: string, isSaved: boolean): void {
    this.name = name;
    this.warnings = warnings;
    this.savedBytes = isSaved ? bytes : null;
    this.history.begin({ bytes, sheets });
    this.moved();
  }

  /** Null before anything was opened. */
  get held(): Held | null {
    return this.history.now;
  }

  /** Another stamp after every change, also after one that was taken back. */
  get version(): string {
    return String(this.changes);
  }

  /** Cells that already are as wanted change nothing and are no step. */
  change(apply: (bytes: Uint8Array) => AppliedChanges, read: (bytes: Uint8Array) => ReadFile): void {
    const { bytes, changed } = apply(this.bytes());
    if (!changed) return;
    this.history.step({ bytes, sheets: read(bytes).sheets });
    this.moved();
  }

  undo(): void {
    if (this.history.undo()) this.moved();
  }

  redo(): void {
    if (this.history.redo()) this.moved();
  }

  get canUndo(): boolean {
    return this.history.canUndo;
  }

  get canRedo(): boolean {
    return this.history.canRedo;
  }

  /** True when there is something to save. */
  get isChanged(): boolean {
    return this.held !== null && this.held.bytes !== this.savedBytes;
  }

  /** The file as it would be saved now; throws before anything was opened. */
  bytes(): Uint8Array {
    if (!this.held) throw new Error("no workbook is open");
    return this.held.bytes;
  }

  /** These bytes are in the file; of another workbook, opened meanwhile, they are not. */
  saved(bytes: Uint8Array): void {
    if (!this.history.all.some((held) => held.bytes === bytes)) return;
    this.savedBytes = bytes;
    this.tell();
  }

  onChange(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  private moved(): void {
    this.changes += 1;
    this.tell();
  }

  private tell(): void {
    for (const listener of this.listeners) listener();
  }
}
