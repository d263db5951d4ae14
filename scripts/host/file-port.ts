import { constants } from "node:fs";
import fs from "node:fs/promises";

export interface FileStamp {
  readonly size: number;
  readonly modifiedMs: number;
  readonly mode: number;
}

/**
 * Everything we ask of the file system, so that a full disk, missing rights or a crash can be played in a test.
 * Every function rejects with an error whose `code` is Node's (ENOENT, EEXIST, ENOSPC, EACCES …).
 */
export interface FilePort {
  read(path: string): Promise<Uint8Array>;
  stamp(path: string): Promise<FileStamp | null>;
  /** The path behind symbolic links; the path itself when there is no such file yet. */
  realPath(path: string): Promise<string>;
  names(folder: string): Promise<readonly string[]>;
  /** Creates a file that must not exist yet, writes it and waits until the disk has it. */
  create(path: string, bytes: Uint8Array, mode?: number): Promise<void>;
  rename(from: string, to: string): Promise<void>;
  /** A second name for the same file; fails where the file system knows none. */
  link(from: string, to: string): Promise<void>;
  copy(from: string, to: string): Promise<void>;
  remove(path: string): Promise<void>;
  makeFolder(path: string): Promise<void>;
  /** Makes renames in a folder survive a power cut, where the system can. */
  flushFolder(path: string): Promise<void>;
}

/** The `code` of a file system error, or "". Not by instanceof: Node's errors may come from another realm (tests, workers). */
export function errorCode(error: unknown): string {
  const code = typeof error === "object" && error !== null && "code" in error ? error.code : "";
  return typeof code === "string" ? code : "";
}

async function missingAsNull<T>(work: Promise<T>): Promise<T | null> {
  try {
    return await work;
  } catch (error) {
    if (errorCode(error) === "ENOENT") return null;
    throw error;
  }
}

/** The real file system. */
export const nodeFiles: FilePort = {
  read: async (path) => new Uint8Array(await fs.readFile(path)),
  async stamp(path) {
    const found = await missingAsNull(fs.stat(path));
    return found && { size: found.size, modifiedMs: found.mtimeMs, mode: found.mode & 0o777 };
  },
  realPath: async (path) => (await missingAsNull(fs.realpath(path))) ?? path,
  names: (folder) => fs.readdir(folder),
  async create(path, bytes, mode = 0o666) {
    const file = await fs.open(path, "wx", mode);
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
  },
  rename: (from, to) => fs.rename(from, to),
  link: (from, to) => fs.link(from, to),
  copy: (from, to) => fs.copyFile(from, to, constants.COPYFILE_EXCL),
  remove: (path) => fs.rm(path, { force: true }),
  async makeFolder(path) {
    await fs.mkdir(path, { recursive: true });
  },
  async flushFolder(path) {
    if (process.platform === "win32") return;
    const folder = await fs.open(path, "r");
    try {
      await folder.sync();
    } finally {
      await folder.close();
    }
  },
};
