import { createHash } from "node:crypto";
import os from "node:os";
import path from "node:path";
import { errorCode, nodeFiles, type FilePort } from "./file-port";
import { beginning } from "./name-beside";

let written = 0;

/** Two computers on one network drive may have processes of the same number. */
const computer = createHash("sha256").update(os.hostname()).digest("hex").slice(0, 8);

/** Names of temporary files of ours: hidden, with the computer and the process that made them. */
const temporaryName = /^\..*\.([0-9a-f]{8})-(\d+)-\d+\.shuping-tmp(?:\.bak)?$/;

/** A name beside the target that nobody else uses, which `sweepTemporary` knows when its process is gone. */
export function temporaryPath(target: string): string {
  written += 1;
  const name = beginning(path.basename(target), 150);
  return path.join(path.dirname(target), `.${name}.${computer}-${process.pid}-${written}.shuping-tmp`);
}

/** True while a process of that number runs on this machine. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return errorCode(error) === "EPERM";
  }
}

/** Takes away what runs that were killed left beside the target. */
export async function sweepTemporary(target: string, files: FilePort = nodeFiles): Promise<void> {
  const folder = path.dirname(target);
  for (const name of await files.names(folder).catch(() => [])) {
    const [, maker, number] = temporaryName.exec(name) ?? [];
    const pid = Number(number ?? 0);
    if (maker === computer && pid > 0 && pid !== process.pid && !isRunning(pid))
      await files.remove(path.join(folder, name)).catch(() => undefined);
  }
}
