import path from "node:path";
import { fileFault, writeFault } from "./file-fault";
import { errorCode, nodeFiles, type FilePort } from "./file-port";
import { temporaryPath } from "./temporary-files";

export interface AtomicWriteOptions {
  readonly files?: FilePort;
  /** Replace what is there; else a file of that name is a fault. */
  readonly replace?: boolean;
  /** Keep what was there under this path. */
  readonly backup?: string | null;
  /** Asked right before the new file takes the old one's place: the last moment to stop, by throwing. */
  readonly lastCheck?: () => Promise<void>;
}

/** Keeps the present file under the backup's name, in one step where the file system can. */
async function keepBackup(target: string, backup: string, temporary: string, files: FilePort): Promise<void> {
  const step = `${temporary}.bak`;
  try {
    await files.link(target, step);
  } catch {
    await files.copy(target, step);
  }
  try {
    await files.rename(step, backup);
    // Renaming one name of a file onto another name of the same file does nothing and leaves both.
    await files.remove(step);
  } catch (error) {
    await files.remove(step).catch(() => undefined);
    throw error;
  }
}

/**
 * Writes a file whole or not at all: to a temporary name beside it, flushed, then renamed over the old one.
 * Whatever fails, the old file is as it was and nothing is left beside it. Symbolic links are followed, rights are kept.
 */
export async function writeAtomically(
  target: string,
  bytes: Uint8Array,
  options: AtomicWriteOptions = {},
): Promise<void> {
  const files = options.files ?? nodeFiles;
  try {
    const real = await files.realPath(target);
    const old = await files.stamp(real);
    if (old && !options.replace) throw fileFault("file-exists", { file: target });
    const temporary = temporaryPath(real);
    try {
      await files.create(temporary, bytes, old?.mode);
      await options.lastCheck?.();
      if (old && options.backup) await keepBackup(real, options.backup, temporary, files);
      if (options.replace) await files.rename(temporary, real);
      else await placeNew(temporary, real, files);
    } catch (error) {
      await files.remove(temporary).catch(() => undefined);
      throw error;
    }
    await files.flushFolder(path.dirname(real)).catch(() => undefined);
  } catch (error) {
    throw isOurs(error) ? error : writeFault(error, target);
  }
}

const isOurs = (error: unknown): boolean => error instanceof Error && /Fault$/.test(error.name);

/** Gives the finished file its name only if nobody took the name meanwhile. */
async function placeNew(temporary: string, target: string, files: FilePort): Promise<void> {
  try {
    await files.link(temporary, target);
  } catch (error) {
    if (errorCode(error) === "EEXIST") throw error;
    await files.rename(temporary, target);
    return;
  }
  await files.remove(temporary);
}
