import { writeSettings } from "../../../../addin/model/session/settings-act";
import { messagesIn } from "../../../../core/messages";
import { HostFault } from "../../../../core/ports";
import { noChanges } from "../../../../core/workbook/changes";
import { createClock, paneOver, settled } from "./pane";

const words = messagesIn("zh-CN");

const cellOf = (text: string, row = 3) => ({
  changes: { ...noChanges, cells: [{ sheet: "任务分解表", row, column: 4, input: { type: "text", text } as const }] },
  notice: { text: `写了${text}` },
});

test("what is asked for twice at once is written once, and one press takes it back", async () => {
  const { host, session } = paneOver();
  await session.refresh();
  const both = await Promise.all([session.write(() => cellOf("新单位")), session.write(() => cellOf("新单位"))]);
  expect([both, host.calls.apply, session.store.get().trouble]).toEqual([[true, true], 1, null]);
  await session.undo();
  expect(host.sheets[0]!.rows[2]![3]).toBe("综合文字组");
});

test("two settings entered one right after the other get a row each, with no fault", async () => {
  const { host, session } = paneOver();
  await session.refresh();
  const enter = (label: string, text: string) =>
    writeSettings(session, [{ labels: [label], text }], words.pane.settings);
  expect(await Promise.all([enter("编辑", "编辑甲"), enter("签发", "签发人乙")])).toEqual([true, true]);
  expect(host.sheets[1]!.rows.slice(2).map((row) => row.slice(0, 2))).toEqual([
    ["编辑", "编辑甲"],
    ["签发", "签发人乙"],
  ]);
  expect(session.store.get().trouble).toBeNull();
});

test("a failure is still said when what was asked for after it succeeds", async () => {
  const { host, session } = paneOver();
  await session.refresh();
  host.faults.push({ step: "apply", call: 1, when: "before", error: new HostFault("protected") });
  const done = await Promise.all([session.write(() => cellOf("甲单位")), session.write(() => cellOf("乙单位", 4))]);
  expect(done).toEqual([false, true]);
  expect(host.sheets[0]!.rows[3]![3]).toBe("乙单位");
  expect(session.store.get().trouble?.text).toBe(words.host.faults.protected());
});

describe("while a cell is being edited", () => {
  const editing = (step: "read" | "apply", calls: readonly number[]) =>
    calls.map((call) => ({ step, call, when: "before", error: new HostFault("edit-mode") }) as const);

  test("what is to be written is written once the edit has ended, without another press", async () => {
    const clock = createClock();
    const { host, session } = paneOver(clock);
    await session.refresh();
    host.faults.push(...editing("apply", [1, 2]));
    const written = session.write(() => cellOf("新单位"));
    await settled();
    expect(session.store.get().trouble?.text).toBe(words.host.faults["edit-mode"]());
    clock.pass();
    await settled();
    clock.pass();
    expect(await written).toBe(true);
    expect([host.sheets[0]!.rows[2]![3], session.store.get().trouble]).toEqual(["新单位", null]);
  });

  test("what the edit changed is read first, and the decision is made on it", async () => {
    const clock = createClock();
    const { host, session } = paneOver(clock);
    await session.refresh();
    host.faults.push(...editing("apply", [1]));
    const seen: string[] = [];
    const written = session.write(({ sheets: [plan] }) => {
      seen.push(plan?.text(3, 1) ?? "");
      return cellOf("新单位");
    });
    await settled();
    host.edit("任务分解表", 3, 1, "改过的内容");
    session.resume();
    expect(await written).toBe(true);
    expect(seen.at(-1)).toBe("改过的内容");
    expect(host.sheets[0]!.rows[2]).toEqual(["改过的内容", "甲的具体工作", "9月12日前", "新单位"]);
  });

  test("the focus coming back is as good as the end of a wait; nothing waits twice", async () => {
    const clock = createClock();
    const { host, session } = paneOver(clock);
    await session.refresh();
    host.faults.push(...editing("read", [2, 3]));
    await session.refresh();
    await session.refresh();
    expect(clock.waits()).toEqual([1000]);
    session.resume();
    await settled();
    expect([session.store.get().trouble, clock.waits()]).toEqual([null, []]);
  });

  test("a first reading that waits says so all the time: the page does not change back and forth", async () => {
    const clock = createClock();
    const { host, session } = paneOver(clock);
    host.faults.push(...editing("read", [1, 2, 3]));
    await session.refresh();
    const stages: string[] = [];
    session.store.subscribe(() => stages.push(session.store.get().stage));
    for (let time = 0; time < 3; time += 1) {
      clock.pass();
      await settled();
    }
    expect(new Set(stages)).toEqual(new Set(["failed", "ready"]));
  });

  test("after two minutes it stops trying; the message stays, with its button", async () => {
    const clock = createClock();
    const { host, session } = paneOver(clock);
    await session.refresh();
    host.faults.push(
      ...editing(
        "apply",
        Array.from({ length: 100 }, (_, at) => at + 1),
      ),
    );
    const written = session.write(() => cellOf("新单位"));
    let waited = 0;
    for (await settled(); clock.waits().length > 0; await settled()) {
      waited += clock.waits()[0] ?? 0;
      clock.pass();
    }
    expect([await written, waited, session.store.get().trouble?.retry === undefined]).toEqual([false, 120000, false]);
    expect(host.sheets[0]!.rows[2]![3]).toBe("综合文字组");
  });
});

test("a date that is saved after its view was left does not lead back", async () => {
  const { session } = paneOver();
  await session.refresh();
  session.go({ at: "event", event: "会" });
  const saving = session.setEvent("会", "2017-09-27", "9月27日");
  session.go({ at: "register" });
  await saving;
  expect(session.store.get().page).toEqual({ at: "register" });
});

test("a sheet chosen in one workbook is not looked for in the next", async () => {
  const { host, session } = paneOver();
  host.sheets.push({ ...host.sheets[0]!, name: "另一张" });
  await session.useSheet("另一张");
  host.sheets.pop();
  session.forget();
  await session.refresh();
  expect(session.store.get().check?.plan.sheet).toBe("任务分解表");
});
