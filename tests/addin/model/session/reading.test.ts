import { createCore } from "../../../../addin/model/session/core";
import { createReading, oneFollows } from "../../../../addin/model/session/reading";
import { messagesIn } from "../../../../core/messages";
import { HostFault } from "../../../../core/ports";
import { FakeHost } from "../../../tools/fake-host";
import { surroundingsOf } from "./pane";

const plan = () => ({
  name: "任务分解表",
  rows: [
    ["2017年任务分解表"],
    ["工作内容", "工作任务", "完成时间", "责任单位"],
    ["甲", "甲的具体工作", "9月12日前", "综合文字组"],
    ["乙", "乙的具体工作", "9月13日前", "档案视频组"],
  ],
});

function pane() {
  const host = new FakeHost([plan()]);
  const core = createCore(surroundingsOf(host));
  const checks: number[] = [];
  core.store.subscribe(() => {
    const { check } = core.store.get();
    if (check) checks.push(check.counts.tasksChecked);
  });
  return { host, core, checks, reading: createReading(core) };
}

const type = (host: FakeHost, text: string): void => void (host.sheets[0]!.rows[2]![2] = text);

test("a storm of events: one reading is under way, one follows, and the last edit is in it", async () => {
  const { host, core, reading } = pane();
  await reading.refresh();
  const before = host.calls.read;
  const all = Array.from({ length: 50 }, (_, n) => {
    type(host, `9月${(n % 20) + 1}日前`);
    return reading.refresh();
  });
  type(host, "9月30日前");
  await Promise.all(all);
  expect(host.calls.read - before).toBe(2);
  expect(core.store.get().check?.plan.tasks[0]?.deadlineText).toBe("9月30日前");
});

test("one edit checks one row; the others are the tasks they were", async () => {
  const { host, core, checks, reading } = pane();
  await reading.refresh();
  const [, other] = core.store.get().check!.plan.tasks;
  type(host, "9月30日前");
  await reading.refresh();
  expect(checks).toEqual([2, 1]);
  expect(core.store.get().check!.plan.tasks[1]).toBe(other);
});

test("a cell that is being edited: it is said, what was read stays, and the next reading takes it back", async () => {
  const { host, core, reading } = pane();
  await reading.refresh();
  const { check } = core.store.get();
  host.faults.push({ step: "read", call: host.calls.read + 1, when: "before", error: new HostFault("edit-mode") });
  await reading.refresh();
  expect(core.store.get().stage).toBe("ready");
  expect(core.store.get().trouble?.text).toBe(messagesIn("zh-CN").host.faults["edit-mode"]());
  expect(core.store.get().check).toBe(check);
  await reading.refresh();
  expect(core.store.get().trouble).toBeNull();
});

test("another sheet chosen while a reading is under way is what is read in the end", async () => {
  const { host, core, reading } = pane();
  host.sheets.push({ ...plan(), name: "另一张" });
  const first = reading.refresh();
  const second = reading.useSheet("另一张");
  await Promise.all([first, second]);
  expect(core.store.get().check?.plan.sheet).toBe("另一张");
});

describe("calls while one is under way", () => {
  const settled = async (calls: number, fail = false): Promise<number> => {
    let runs = 0;
    const call = oneFollows(async () => {
      runs += 1;
      await Promise.resolve();
      if (fail) throw new Error("once more");
    });
    await Promise.allSettled(Array.from({ length: calls }, call));
    return runs;
  };
  test.each([
    [1, 1],
    [2, 2],
    [3, 2],
    [1000, 2],
  ])("%i calls at once run it %i times", async (calls, runs) => {
    expect(await settled(calls)).toBe(runs);
    expect(await settled(calls, true)).toBe(runs);
  });
});
