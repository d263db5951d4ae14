import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { HostFault } from "../../../core/ports";
import { lockFile } from "../../../scripts/host/lock";
import { playground } from "./playground";

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
