import path from "node:path";
import { Fault } from "../../core/fault";
import { HostFault, type Codec, type Delivered, type Host, type OutFile, type Version } from "../../core/ports";
import {
  applyChanges,
  readWorkbook,
  type OpenBook,
  type WorkbookChanges,
  type WorkbookWarning,
} from "../../core/workbook";
import { writeAtomically } from "./atomic-write";
import type { DocumentFolder } from "./document-folder";
import { fileFault, readFault } from "./file-fault";
import { nodeFiles, type FilePort } from "./file-port";
import { lockFile, type Lock } from "./lock";
import { backupPath } from "./name-beside";
import { nodeCodec } from "./node-codec";
import { refuseOpenElsewhere } from "./open-elsewhere";
import { sweepTemporary } from "./temporary-files";

export interface WorkbookFileOptions {
  /** Write here instead of over the workbook; refused when it exists, unless `force`. */
  readonly out?: string;
  readonly force?: boolean;
  /** Keep the workbook as it was before the first write of this host beside it as NAME.bak (default true). */
  readonly backup?: boolean;
  /**
   * Hold the lock from opening to close(), so that nothing of another run comes between reading and writing.
   * Without it the lock is held for each apply() only, and `ifUnchanged` guards what was read.
   */
  readonly exclusive?: boolean;
  /** Queue behind another run; true waits up to ten minutes. Default: HostFault "busy" at once. */
  readonly wait?: boolean | number;
  /** Where deliver() puts documents. */
  readonly folder?: DocumentFolder;
  readonly files?: FilePort;
  readonly codec?: Codec;
}

export interface WorkbookFile extends Host {
  readonly path: string;
  /** The workbook's bytes as they are on disk now. */
  readBytes(): Promise<Uint8Array>;
  /** What the last apply() or readSheets() accepted with a remark. */
  readonly warnings: readonly WorkbookWarning[];
  /** True when the last apply() had something to change. */
  readonly changed: boolean;
  close(): Promise<void>;
}

const tenMinutes = 600_000;

/** Adds the file's name to a fault of the core, which knows only bytes. */
export function named(error: unknown, file: string): unknown {
  return error instanceof Fault && error.room === "workbook" && !("file" in error.values)
    ? new Fault(error.room, error.code, { ...error.values, file })
    : error;
}

class OpenWorkbookFile implements WorkbookFile {
  warnings: readonly WorkbookWarning[] = [];
  changed = false;
  private lock: Lock | null = null;
  private backedUp = false;
  /** What was read last: an edit of the same version does not read it again. */
  private known: { readonly version: Version; readonly open: OpenBook } | null = null;
  private readonly files: FilePort;
  private readonly codec: Codec;

  constructor(
    readonly path: string,
    private readonly options: WorkbookFileOptions,
  ) {
    this.files = options.files ?? nodeFiles;
    this.codec = options.codec ?? nodeCodec;
  }

  private get editsInPlace(): boolean {
    return this.options.out === undefined;
  }

  async open(): Promise<void> {
    if (!(await this.files.stamp(this.path))) throw fileFault("file-missing", { file: this.path });
    if (!this.options.exclusive) return;
    await this.takeLock();
    try {
      if (this.editsInPlace) await refuseOpenElsewhere(this.path, this.files);
      await sweepTemporary(this.path, this.files);
    } catch (error) {
      await this.close();
      throw error;
    }
  }

  async readBytes(): Promise<Uint8Array> {
    return this.files.read(this.path).catch((error: unknown) => {
      throw readFault(error, this.path);
    });
  }

  async readSheets(names?: readonly string[]): ReturnType<Host["readSheets"]> {
    const bytes = await this.readBytes();
    try {
      const { sheets, warnings, open } = readWorkbook(bytes, this.codec, names ? { sheets: names } : {});
      const version = this.codec.sha256(bytes);
      this.warnings = warnings;
      this.known = { version, open };
      return { sheets, version, name: path.basename(this.path) };
    } catch (error) {
      throw named(error, this.path);
    }
  }

  async apply(changes: WorkbookChanges, ifUnchanged?: Version): Promise<Version> {
    const passing = this.lock === null;
    if (passing) await this.takeLock();
    try {
      return await this.applyLocked(changes, ifUnchanged);
    } catch (error) {
      throw named(error, this.path);
    } finally {
      if (passing) await this.close();
    }
  }

  onChange(): () => void {
    return () => undefined;
  }

  async reveal(): Promise<void> {
    // A file shows nothing.
  }

  async deliver(file: OutFile): Promise<Delivered> {
    if (!this.options.folder) throw new HostFault("unsupported", file.name);
    return this.options.folder.deliver(file);
  }

  async close(): Promise<void> {
    const { lock } = this;
    this.lock = null;
    await lock?.release();
  }

  private async takeLock(): Promise<void> {
    const { wait } = this.options;
    const waitMs = wait === true ? tenMinutes : typeof wait === "number" ? wait : 0;
    const real = await this.files.realPath(this.path);
    this.lock = await lockFile(this.editsInPlace ? real : path.resolve(this.options.out ?? real), {
      files: this.files,
      waitMs,
    });
  }

  private async applyLocked(changes: WorkbookChanges, ifUnchanged: Version | undefined): Promise<Version> {
    const before = await this.readBytes();
    const version = this.codec.sha256(before);
    if (ifUnchanged !== undefined && ifUnchanged !== version) throw new HostFault("moved-on", path.basename(this.path));
    const known = this.known?.version === version ? { open: this.known.open } : {};
    this.known = null;
    const { bytes, changed, warnings } = applyChanges(before, changes, this.codec, known);
    this.warnings = warnings;
    this.changed = changed;
    const { out, force, backup = true } = this.options;
    if (out !== undefined) {
      await writeAtomically(out, bytes, { files: this.files, replace: force ?? false });
      return this.codec.sha256(bytes);
    }
    if (!changed) return version;
    await refuseOpenElsewhere(this.path, this.files);
    const lastCheck = async (): Promise<void> => {
      if (this.codec.sha256(await this.readBytes()) !== version)
        throw new HostFault("moved-on", path.basename(this.path));
    };
    const kept = backup && !this.backedUp ? backupPath(await this.files.realPath(this.path)) : null;
    await writeAtomically(this.path, bytes, { files: this.files, replace: true, backup: kept, lastCheck });
    this.backedUp = true;
    return this.codec.sha256(bytes);
  }
}

/** A workbook on disk as a Host. Call close() when done; a lock is released by it, and also when the process dies. */
export async function openWorkbookFile(file: string, options: WorkbookFileOptions = {}): Promise<WorkbookFile> {
  const opened = new OpenWorkbookFile(file, options);
  await opened.open();
  return opened;
}
