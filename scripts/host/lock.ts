import { randomUUID } from "node:crypto";
import os from "node:os";
import path from "node:path";
import { HostFault } from "../../core/ports";
import { isRunning } from "./atomic-write";
import { writeFault } from "./file-fault";
import { errorCode, nodeFiles, type FilePort } from "./file-port";

/** Held while a workbook is changed. */
export interface Lock {
  release(): Promise<void>;
}

export interface LockOptions {
  readonly files?: FilePort;
  /** How long to queue behind another run, in milliseconds; 0 gives up at once with HostFault "busy". */
  readonly waitMs?: number;
  readonly pause?: (ms: number) => Promise<void>;
}

interface Holder {
  readonly token: string;
  readonly pid: number;
  readonly host: string;
}

const lockPath = (target: string): string => path.join(path.dirname(target), `.${path.basename(target)}.shuping-lock`);

const sleep = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

async function readHolder(file: string, files: FilePort): Promise<Holder | null> {
  try {
    const holder: unknown = JSON.parse(new TextDecoder().decode(await files.read(file)));
    const known = holder as Partial<Holder> | null;
    return known?.token && known.pid && known.host ? { token: known.token, pid: known.pid, host: known.host } : null;
  } catch {
    return null;
  }
}

/** A holder is gone when its process no longer runs; of another computer we cannot know, so it counts as there. */
const isGone = (holder: Holder): boolean => holder.host === os.hostname() && !isRunning(holder.pid);

/**
 * Takes away the lock of a dead process. Only one process may: the one that creates the guard named after the dead
 * holder's token. A guard whose own process died is passed over by the next in line. Nobody can remove a living lock,
 * because a token is never used again and only guards of that token remove it.
 */
async function removeStale(file: string, holder: Holder, files: FilePort): Promise<void> {
  for (let turn = 0; turn < 20; turn += 1) {
    const guard = `${file}.${holder.token}.${turn}`;
    const own: Holder = { token: holder.token, pid: process.pid, host: os.hostname() };
    try {
      await files.create(guard, new TextEncoder().encode(JSON.stringify(own)));
    } catch (error) {
      if (errorCode(error) !== "EEXIST") throw error;
      const other = await readHolder(guard, files);
      if (other && isGone(other)) continue;
      return;
    }
    const present = await readHolder(file, files);
    if (present?.token === holder.token) await files.remove(file);
    for (let each = 0; each <= turn; each += 1) await files.remove(`${file}.${holder.token}.${each}`);
    return;
  }
}

/** Writes the lock whole under another name first, so that nobody ever reads half of it. */
async function tryCreate(file: string, token: string, files: FilePort): Promise<boolean> {
  const holder: Holder = { token, pid: process.pid, host: os.hostname() };
  const own = `${file}.${token}`;
  await files.create(own, new TextEncoder().encode(JSON.stringify(holder)));
  try {
    await files.link(own, file);
    return true;
  } catch (error) {
    if (errorCode(error) === "EEXIST") return false;
    // A file system without links: creating the lock itself is exclusive too.
    try {
      await files.create(file, new TextEncoder().encode(JSON.stringify(holder)));
      return true;
    } catch (second) {
      if (errorCode(second) === "EEXIST") return false;
      throw second;
    }
  } finally {
    await files.remove(own).catch(() => undefined);
  }
}

/**
 * Locks a workbook against other runs of Shuping by a small file beside it. A lock whose process has died is taken over.
 * Throws HostFault "busy" when another run holds it longer than `waitMs`.
 */
export async function lockFile(target: string, options: LockOptions = {}): Promise<Lock> {
  const files = options.files ?? nodeFiles;
  const pause = options.pause ?? sleep;
  const waitMs = options.waitMs ?? 0;
  const file = lockPath(target);
  const token = randomUUID();
  const until = Date.now() + waitMs;
  try {
    for (let round = 0; ; round += 1) {
      // Looking is cheaper than trying: of ten who wait, nine would write and flush a file of their own in vain each time.
      const seen = await readHolder(file, files);
      if (!seen && (await tryCreate(file, token, files))) break;
      const holder = seen ?? (await readHolder(file, files));
      if (holder && isGone(holder)) {
        await removeStale(file, holder, files);
        continue;
      }
      if (Date.now() >= until) throw new HostFault("busy", path.basename(target));
      await pause(10 + Math.random() * Math.min(90, 10 * (round + 1)));
    }
  } catch (error) {
    throw error instanceof HostFault ? error : writeFault(error, target);
  }
  return {
    async release() {
      const holder = await readHolder(file, files);
      if (holder?.token === token) await files.remove(file);
    },
  };
}
