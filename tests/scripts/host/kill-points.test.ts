import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { readWorkbook } from "../../../core/workbook";
import { nodeFiles, type FilePort } from "../../../scripts/host/file-port";
import { nodeCodec } from "../../../scripts/host/node-codec";
import { openWorkbookFile } from "../../../scripts/host/workbook-file";
import { longestName, playground, setting } from "./playground";

/** A number no process has: the highest pid of Linux is below it. */
const deadPid = 2 ** 22 + 5;

class Killed extends Error {}

/** Files of a process that dies right before its n-th operation, or half-way through it: afterwards nothing works, nothing is cleaned up. */
function dyingFiles(deathAt: number, halfWay: boolean): FilePort {
  let count = 0;
  const asDead = (bytes: Uint8Array): Uint8Array =>
    bytes.length > 300
      ? bytes
      : Buffer.from(Buffer.from(bytes).toString("utf8").replace(`"pid":${process.pid}`, `"pid":${deadPid}`));
  const path = (name: string): string => name.replace(`-${process.pid}-`, `-${deadPid}-`);
  const step = async <T>(work: () => Promise<T>): Promise<T> => {
    count += 1;
    if (count > deathAt || (count === deathAt && !halfWay)) throw new Killed();
    const result = await work();
    if (count === deathAt) throw new Killed();
    return result;
  };
  return {
    read: (file) => step(() => nodeFiles.read(path(file))),
    stamp: (file) => step(() => nodeFiles.stamp(path(file))),
    realPath: (file) => step(() => nodeFiles.realPath(file)),
    names: (folder) => step(() => nodeFiles.names(folder)),
    create: (file, bytes, mode) =>
      step(() =>
        nodeFiles.create(path(file), count === deathAt ? bytes.subarray(0, bytes.length / 2) : asDead(bytes), mode),
      ),
    rename: (from, to) => step(() => nodeFiles.rename(path(from), path(to))),
    link: (from, to) => step(() => nodeFiles.link(path(from), path(to))),
    copy: (from, to) => step(() => nodeFiles.copy(path(from), path(to))),
    remove: (file) => step(() => nodeFiles.remove(path(file))),
    makeFolder: (folder) => step(() => nodeFiles.makeFolder(folder)),
    flushFolder: (folder) => step(() => nodeFiles.flushFolder(folder)),
  };
}

async function run(file: string, text: string, files: FilePort): Promise<boolean> {
  try {
    const host = await openWorkbookFile(file, { files, exclusive: true });
    const { version } = await host.readSheets();
    await host.apply(setting(text), version);
    await host.close();
    return true;
  } catch (error) {
    if (error instanceof Killed || (error as Error).name === "Fault") return false;
    throw error;
  }
}

/** As a run leaves it that was killed while it held the workbook. */
function leaveDeadLock(file: string): void {
  const lock = path.join(path.dirname(file), `.${path.basename(file)}.shuping-lock`);
  fs.writeFileSync(lock, JSON.stringify({ token: "earlier", pid: deadPid, host: os.hostname() }));
}

test.each([
  [false, false, "任务分解表.xlsx"],
  [true, false, "任务分解表.xlsx"],
  [false, true, "任务分解表.xlsx"],
  [true, true, "任务分解表.xlsx"],
  [true, false, longestName],
])(
  "killed before or within every operation: the file is whole and the next run works (half-way: %s, taking over: %s, %s)",
  async (halfWay, takingOver, name) => {
    let finished = false;
    let deathAt = 1;
    for (; !finished; deathAt += 1) {
      const { file, bytes, folder } = playground(name);
      if (takingOver) leaveDeadLock(file);
      finished = await run(file, "甲", dyingFiles(deathAt, halfWay));
      const now = fs.readFileSync(file);
      if (!now.equals(bytes)) expect(readWorkbook(now, nodeCodec).sheets[0]!.value(9, 1)).toBe("甲");
      expect([deathAt, await run(file, "乙", nodeFiles)]).toEqual([deathAt, true]);
      expect(readWorkbook(fs.readFileSync(file), nodeCodec).sheets[0]!.value(9, 1)).toBe("乙");
      const left = fs.readdirSync(folder).filter((name) => /-tmp|-lock/.test(name));
      expect([deathAt, left]).toEqual([deathAt, []]);
      expect(fs.readdirSync(folder).filter((each) => each.endsWith(".xlsx.bak"))).toHaveLength(1);
    }
    expect(deathAt).toBeGreaterThan(12);
  },
);
