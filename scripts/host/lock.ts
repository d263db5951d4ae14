import { randomUUID } from "node:crypto";
import os from "node:os";
import path from "node:path";
import { HostFault } from "../../core/ports";
import { writeFault } from "./file-fault";
import { errorCode, nodeFiles, type FilePort } from "./file-port";
import { nameWithin } from "./name-beside";
import { isRunning, temporaryPath } from "./temporary-files";

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
  /** Its process no longer runs. */
  readonly gone: boolean;
}

/** Leaves room in a name for the lock's own ending and its guards'. */
const mostBytes = 190;

const lockPath = (target: string): string =>
  path.join(path.dirname(target), `.${nameWithin(path.basename(target), mostBytes)}.shuping-lock`);

const sleep = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

const card = (token: string): Uint8Array =>
  new TextEncoder().encode(JSON.stringify({ token, pid: process.pid, host: os.hostname() }));

/** Nobody takes longer between creating a lock and writing into it, in milliseconds. */
const unfinishedMs = 10_000;

function parsedHolder(bytes: Uint8Array): Holder | null {
  try {
    const holder = JSON.parse(new TextDecoder().decode(bytes)) as Partial<Record<"token" | "pid" | "host", unknown>>;
    const { token, pid, host } = holder;
    if (typeof token !== "string" || typeof pid !== "number" || pid <= 0) return null;
    // Of another computer we cannot know, so it counts as there.
    return { token, gone: host === os.hostname() && !isRunning(pid) };
  } catch {
    return null;
  }
}

/**
 * Who holds a lock; null when there is none. One without a readable holder stands only where the file system knows no
 * links and its process died before writing: after a while it counts as gone.
 */
async function readHolder(file: string, files: FilePort): Promise<Holder | null> {
  let bytes: Uint8Array;
  try {
    bytes = await files.read(file);
  } catch (error) {
    if (errorCode(error) === "ENOENT") return null;
    // Windows says so of a file that is just being taken away: somebody's for the moment.
    if (["EBUSY", "EPERM", "EACCES"].includes(errorCode(error))) return { token: "unreadable", gone: false };
    throw error;
  }
  const known = parsedHolder(bytes);
  if (known) return known;
  const stamp = await files.stamp(file);
  return stamp && { token: "unfinished", gone: Date.now() - stamp.modifiedMs > unfinishedMs };
}

/**
 * Writes a lock whole under another name first, so that nobody ever reads half of it, and no run that is killed
 * meanwhile leaves one that says nothing. False when somebody else has it.
 */
async function createWhole(file: string, token: string, files: FilePort): Promise<boolean> {
  const own = temporaryPath(file);
  try {
    await files.create(own, card(token));
    try {
      await files.link(own, file);
    } catch (error) {
      if (errorCode(error) === "EEXIST") throw error;
      // A file system without links: creating the lock itself is exclusive too.
      await files.create(file, card(token));
    }
    return true;
  } catch (error) {
    if (errorCode(error) === "EEXIST") return false;
    throw error;
  } finally {
    // A scanner may hold the file for a moment.
    await files
      .remove(own)
      .catch(() => files.remove(own))
      .catch(() => undefined);
  }
}

const guardPath = (file: string, token: string, turn: number): string => `${file}.${token}.${turn}`;

/**
 * Takes away the lock of a dead process; false while another run is about to. Only one process may: the one that creates
 * the guard named after the dead holder's token. A guard whose own process died is passed over by the next in line.
 * Nobody can remove a living lock, because a token is never used again and only guards of that token remove it.
 */
async function removeStale(file: string, token: string, files: FilePort): Promise<boolean> {
  for (let turn = 0; ; turn += 1) {
    const guard = guardPath(file, token, turn);
    if (!(await createWhole(guard, token, files))) {
      const other = await readHolder(guard, files);
      if (other?.gone) continue;
      return false;
    }
    const present = await readHolder(file, files);
    if (present?.token === token && present.gone) await files.remove(file);
    for (let each = 0; each <= turn; each += 1) await files.remove(guardPath(file, token, each));
    return true;
  }
}

/**
 * Takes away guards that killed runs left. Only the holder of the lock may: while it holds, no guard can be at work on
 * another token's lock.
 */
async function sweepGuards(file: string, files: FilePort): Promise<void> {
  const start = `${path.basename(file)}.`;
  for (const name of await files.names(path.dirname(file)).catch(() => []))
    if (name.startsWith(start) && /\.\d+$/.test(name))
      await files.remove(path.join(path.dirname(file), name)).catch(() => undefined);
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
      if (!seen && (await createWhole(file, token, files))) break;
      if (seen?.gone && (await removeStale(file, seen.token, files))) continue;
      if (Date.now() >= until) throw new HostFault("busy", path.basename(target));
      await pause(10 + Math.random() * Math.min(90, 10 * (round + 1)));
    }
  } catch (error) {
    throw error instanceof HostFault ? error : writeFault(error, target);
  }
  await sweepGuards(file, files);
  return {
    async release() {
      const holder = await readHolder(file, files);
      if (holder?.token === token) await files.remove(file);
    },
  };
}
