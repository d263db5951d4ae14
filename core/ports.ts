import type { SheetGrid } from "./workbook/grid";
import type { WorkbookChanges } from "./workbook/changes";
import type { WorkbookWarning } from "./workbook/workbook-fault";

/**
 * What every host's runtime can do and core/ must not name: compression, checksums, hashes.
 * Node gives zlib and crypto, the browser fflate and a small CRC table.
 */
export interface Codec {
  /** Raw DEFLATE, level 0–9. */
  deflateRaw(bytes: Uint8Array, level: number): Uint8Array;
  /** Raw INFLATE of at most `maxSize` bytes; throws when the data is damaged or longer. */
  inflateRaw(bytes: Uint8Array, maxSize: number): Uint8Array;
  crc32(bytes: Uint8Array, previous?: number): number;
  /** Lower-case hex SHA-256. */
  sha256(bytes: Uint8Array): string;
  /** The bytes as a string of one letter (0–255) a byte, where the runtime has a quick way. */
  latin1?(bytes: Uint8Array): string;
  /** True when the bytes are sound UTF-8, where the runtime has a quick way to tell. */
  isUtf8?(bytes: Uint8Array): boolean;
}

/** Opaque stamp of the workbook's content as read; equal stamps mean nothing was written in between. */
export type Version = string;

export interface WorkbookReading {
  readonly sheets: readonly SheetGrid[];
  readonly version: Version;
  /** File or document name, for titles and messages. */
  readonly name: string;
  /** What was odd in the file and was read all the same; absent where there is no file to be odd. */
  readonly remarks?: readonly WorkbookWarning[];
}

export interface OutFile {
  /** Safe file name, no folders. */
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly mime: string;
}

export interface Delivered {
  /** Where it went, in words for a person: a path, "下载文件夹", … */
  readonly where: string;
}

export type Unsubscribe = () => void;

export interface CellRef {
  readonly sheet: string;
  /** "D21" */
  readonly cell: string;
}

/** One workbook, wherever it lives: Excel (Office.js), a file on disk, a file in the browser. */
export interface Host {
  /** One round trip. Without names: every sheet. */
  readSheets(names?: readonly string[]): Promise<WorkbookReading>;
  /** One round trip; all or nothing. With `ifUnchanged`, throws {@link HostFault} "moved-on" when the workbook is no longer that version. */
  apply(changes: WorkbookChanges, ifUnchanged?: Version): Promise<Version>;
  /** A hint only: the job reads again. */
  onChange(listener: () => void): Unsubscribe;
  reveal(cell: CellRef): Promise<void>;
  deliver(file: OutFile): Promise<Delivered>;
}

/** Why a host could not do it; `code` chooses the sentence in messages/. */
export class HostFault extends Error {
  constructor(
    readonly code:
      | "moved-on"
      | "edit-mode"
      | "protected"
      | "read-only"
      | "busy"
      | "too-large"
      | "access-denied"
      | "sheet-missing"
      | "unsupported"
      | "not-delivered"
      | "unknown",
    readonly details: string = "",
  ) {
    super(`${code}${details ? `: ${details}` : ""}`);
    this.name = "HostFault";
  }
}
