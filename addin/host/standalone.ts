import {
  HostFault,
  type CellRef,
  type Codec,
  type Delivered,
  type Host,
  type OutFile,
  type WorkbookReading,
} from "../../core/ports";
import {
  applyChanges,
  readWorkbook,
  type SheetGrid,
  type WorkbookChanges,
  type WorkbookWarning,
} from "../../core/workbook";

/** A workbook in memory, as the stand-alone page holds it: bytes in, bytes out, every step can be taken back. */
export interface StandaloneHost extends Host {
  /** Opens a workbook; throws a Fault of room "workbook" for what is none, and keeps the one before. */
  open(bytes: Uint8Array, name: string): void;
  readonly isOpen: boolean;
  readonly name: string;
  bytes(): Uint8Array;
  readonly sheets: readonly SheetGrid[];
  readonly warnings: readonly WorkbookWarning[];
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** True when there is something to save. */
  readonly isChanged: boolean;
  undo(): void;
  redo(): void;
  saved(): void;
  /** Called when a cell is to be shown. */
  onReveal(listener: (cell: CellRef) => void): void;
}

/** How many steps can be taken back; each keeps one copy of the workbook's bytes. */
const steps = 50;

interface Held {
  readonly bytes: Uint8Array;
  readonly sheets: readonly SheetGrid[];
}

export function createStandaloneHost(codec: Codec, deliver: (file: OutFile) => Promise<Delivered>): StandaloneHost {
  let name = "";
  let now: Held | null = null;
  let savedBytes: Uint8Array | null = null;
  let warnings: readonly WorkbookWarning[] = [];
  let back: Held[] = [];
  let forward: Held[] = [];
  let version = 0;
  let showCell: (cell: CellRef) => void = () => undefined;
  const listeners = new Set<() => void>();

  const read = (bytes: Uint8Array): Held => ({ bytes, sheets: readWorkbook(bytes, codec).sheets });
  const changed = (held: Held): void => {
    now = held;
    version += 1;
    for (const listener of listeners) listener();
  };
  const current = (): Held => {
    if (!now) throw new HostFault("sheet-missing");
    return now;
  };

  return {
    open: (bytes, file) => {
      const workbook = readWorkbook(bytes, codec);
      ({ warnings } = workbook);
      name = file;
      back = [];
      forward = [];
      savedBytes = bytes;
      changed({ bytes, sheets: workbook.sheets });
    },
    get isOpen() {
      return now !== null;
    },
    get name() {
      return name;
    },
    bytes: () => current().bytes,
    get sheets() {
      return now?.sheets ?? [];
    },
    get warnings() {
      return warnings;
    },
    get canUndo() {
      return back.length > 0;
    },
    get canRedo() {
      return forward.length > 0;
    },
    get isChanged() {
      return now !== null && now.bytes !== savedBytes;
    },
    undo: () => {
      const before = back.pop();
      if (!before) return;
      forward.push(current());
      changed(before);
    },
    redo: () => {
      const after = forward.pop();
      if (!after) return;
      back.push(current());
      changed(after);
    },
    saved: () => {
      savedBytes = current().bytes;
      for (const listener of listeners) listener();
    },
    onReveal: (listener) => {
      showCell = listener;
    },
    readSheets: (names): Promise<WorkbookReading> => {
      const { sheets } = current();
      const wanted = names ? sheets.filter((sheet) => names.includes(sheet.name)) : sheets;
      return Promise.resolve({ sheets: wanted, version: String(version), name });
    },
    apply: async (changes: WorkbookChanges, ifUnchanged) => {
      if (ifUnchanged !== undefined && ifUnchanged !== String(version)) throw new HostFault("moved-on");
      const before = current();
      const applied = applyChanges(before.bytes, changes, codec);
      if (applied.changed) {
        back = [...back, before].slice(-steps);
        forward = [];
        changed(read(applied.bytes));
      }
      return Promise.resolve(String(version));
    },
    onChange: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    reveal: (cell) => {
      showCell(cell);
      return Promise.resolve();
    },
    deliver,
  };
}
