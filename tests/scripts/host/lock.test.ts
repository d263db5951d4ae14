import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { HostFault } from "../../../core/ports";
import { nodeFiles, type FilePort } from "../../../scripts/host/file-port";
import { lockFile } from "../../../scripts/host/lock";
import { diskError, playground } from "./playground";

const deadPid = 2 ** 22 + 7;
const lockOf = (file: string): string => path.join(path.dirname(file), `.${path.basename(file)}.shuping-lock`);
const holder = (pid: number, host = os.hostname()): string => JSON.stringify({ token: "t", pid, host });

test("only one holds it; released, the next one may", async () => {
  const { file, names } = playground();
  const first = await lockFile(file);
  await expect(lockFile(file)).rejects.toEqual(new HostFault("busy", "任务分解表.xlsx"));
  await first.release();
  const second = await lockFile(file);
  await second.release();
  expect(names()).toEqual(["任务分解表.xlsx"]);
});

test("with waiting, it comes when the other lets go", async () => {
  const { file } = playground();
  const first = await lockFile(file);
  let pauses = 0;
  const pause = async (): Promise<void> => {
    pauses += 1;
    if (pauses === 3) await first.release();
  };
  const second = await lockFile(file, { waitMs: 60_000, pause });
  expect(pauses).toBe(3);
  await second.release();
});

test("a lock of a dead process is taken over", async () => {
  const { file, names } = playground();
  fs.writeFileSync(lockOf(file), holder(deadPid));
  const lock = await lockFile(file);
  await lock.release();
  expect(names()).toEqual(["任务分解表.xlsx"]);
});

test("a lock of another computer is left alone", async () => {
  const { file } = playground();
  fs.writeFileSync(lockOf(file), holder(deadPid, "another-computer"));
  await expect(lockFile(file)).rejects.toMatchObject({ code: "busy" });
});

test("a guard left by a process that died while taking over does not block", async () => {
  const { file, names } = playground();
  fs.writeFileSync(lockOf(file), holder(deadPid));
  fs.writeFileSync(`${lockOf(file)}.t.0`, holder(deadPid));
  const lock = await lockFile(file);
  await lock.release();
  expect(names()).toEqual(["任务分解表.xlsx"]);
});

test("a guard of a living process is waited for, not for ever", async () => {
  const { file } = playground();
  fs.writeFileSync(lockOf(file), holder(deadPid));
  fs.writeFileSync(`${lockOf(file)}.t.0`, holder(process.pid));
  await expect(lockFile(file)).rejects.toMatchObject({ code: "busy" });
  let pauses = 0;
  const pause = async (): Promise<void> => {
    pauses += 1;
    await new Promise((done) => setTimeout(done, 10));
  };
  await expect(lockFile(file, { waitMs: 100, pause })).rejects.toMatchObject({ code: "busy" });
  expect(pauses).toBeGreaterThan(0);
});

describe("a file system without links, where a kill can leave a lock that says nothing", () => {
  const files: FilePort = { ...nodeFiles, link: () => Promise.reject(diskError("ENOSYS")) };
  const ago = (name: string, seconds: number): void => {
    const then = Date.now() / 1000 - seconds;
    fs.utimesSync(name, then, then);
  };

  test("locks and releases", async () => {
    const { file, names } = playground();
    const first = await lockFile(file, { files });
    await expect(lockFile(file, { files })).rejects.toMatchObject({ code: "busy" });
    await first.release();
    await (await lockFile(file, { files })).release();
    expect(names()).toEqual(["任务分解表.xlsx"]);
  });

  test.each(["lock", "guard"])("an empty %s is somebody's at first, nobody's after a while", async (which) => {
    const { file, names } = playground();
    const left = which === "lock" ? lockOf(file) : `${lockOf(file)}.t.0`;
    if (which === "guard") fs.writeFileSync(lockOf(file), holder(deadPid));
    fs.writeFileSync(left, "");
    await expect(lockFile(file, { files })).rejects.toMatchObject({ code: "busy" });
    ago(left, 60);
    await (await lockFile(file, { files })).release();
    expect(names()).toEqual(["任务分解表.xlsx"]);
  });
});

test.each(["EBUSY", "EPERM"])("a lock that cannot be read for a moment (%s) is waited for", async (code) => {
  const { file, names } = playground();
  fs.writeFileSync(lockOf(file), holder(deadPid));
  let refused = 0;
  const read: FilePort["read"] = (name) =>
    (refused += 1) <= 2 ? Promise.reject(diskError(code)) : nodeFiles.read(name);
  const pause = (): Promise<void> => Promise.resolve();
  await (await lockFile(file, { files: { ...nodeFiles, read }, waitMs: 60_000, pause })).release();
  expect([refused > 2, names()]).toEqual([true, ["任务分解表.xlsx"]]);
});

test("guards that killed runs left are swept", async () => {
  const { file, names } = playground();
  fs.writeFileSync(`${lockOf(file)}.old.0`, holder(deadPid));
  fs.writeFileSync(`${lockOf(file)}.old.1`, "");
  await (await lockFile(file)).release();
  expect(names()).toEqual(["任务分解表.xlsx"]);
});

test("ten take over one dead lock: one after the other, never two", async () => {
  const { file } = playground();
  fs.writeFileSync(lockOf(file), holder(deadPid));
  let inside = 0;
  let most = 0;
  const work = async (): Promise<void> => {
    const lock = await lockFile(file, { waitMs: 60_000, pause: () => new Promise((done) => setImmediate(done)) });
    inside += 1;
    most = Math.max(most, inside);
    await new Promise((done) => setImmediate(done));
    inside -= 1;
    await lock.release();
  };
  await Promise.all(Array.from({ length: 10 }, work));
  expect(most).toBe(1);
});
