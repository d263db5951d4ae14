import { createHash } from "node:crypto";
import { HostFault } from "../../core/ports";
import { issueLettersOf, letterDesk, registerLines } from "../tools/letter-desk";
import { textOf } from "../tools/plain-template";

const sha256 = (bytes: Uint8Array | undefined): string =>
  createHash("sha256")
    .update(bytes ?? "")
    .digest("hex");

describe("issuing numbered documents", () => {
  test("numbers, files, fingerprints and register agree; the register sheet is made when there is none", async () => {
    const host = letterDesk(["甲", "乙"]);
    const { documents, failed } = await issueLettersOf(host);
    expect(failed).toEqual([]);
    expect(documents.map(({ number, file, registered }) => [number, file, registered])).toEqual([
      ["某人常函〔2017〕1号", "函-甲-〔2017〕1号.docx", "文书台账!A2"],
      ["某人常函〔2017〕2号", "函-乙-〔2017〕2号.docx", "文书台账!A3"],
    ]);
    const rows = host.textsOf("文书台账");
    expect(rows[0]!.slice(0, 3)).toEqual(["文种", "年份", "编号"]);
    expect(rows[1]!.slice(0, 8)).toEqual([
      "反馈意见函",
      "2017",
      "某人常函〔2017〕1号",
      "",
      "关于甲的函",
      "甲",
      "2017/10/16",
      "函-甲-〔2017〕1号.docx",
    ]);
    for (const { file, sha256: told } of documents) expect(sha256(host.delivered.get(file))).toBe(told);
    expect(rows[1]![8]).toBe(documents[0]!.sha256);
    expect(registerLines(host)).toEqual(["某人常函〔2017〕1号 甲 已出", "某人常函〔2017〕2号 乙 已出"]);
    expect(textOf(host.delivered.get("函-甲-〔2017〕1号.docx"))).toContain('成文日期="2017年10月16日"');
  });

  test("one read and two writes, however many letters", async () => {
    const host = letterDesk(["甲", "乙", "丙", "丁"]);
    await issueLettersOf(host);
    expect(host.calls).toEqual({ read: 1, apply: 2, deliver: 4 });
  });

  test("the commit comes before the first file", async () => {
    const host = letterDesk(["甲"]);
    host.faults.push({ step: "apply", call: 1, when: "before", error: new HostFault("read-only") });
    await expect(issueLettersOf(host)).rejects.toThrow("read-only");
    expect(host.calls.deliver).toBe(0);
    expect(host.textsOf("文书台账")).toEqual([]);
  });

  test("what lacks a value gets no number; the others close up", async () => {
    const host = letterDesk(["甲", "乙", "丙"]);
    host.edit("名单", 2, 2, null);
    const { documents, failed } = await issueLettersOf(host);
    expect(documents.map(({ number, subject }) => `${number}${subject}`)).toEqual([
      "某人常函〔2017〕1号甲",
      "某人常函〔2017〕2号丙",
    ]);
    expect(failed).toMatchObject([
      { subject: "乙", number: null, code: "missing-value", missing: [{ tag: "正文", cell: "B2" }] },
    ]);
  });

  test("a dry run plans everything and writes nothing", async () => {
    const host = letterDesk(["甲", "乙"]);
    const { plans, documents } = await issueLettersOf(host, { dryRun: true });
    expect(plans.map(({ number }) => number)).toEqual(["某人常函〔2017〕1号", "某人常函〔2017〕2号"]);
    expect([documents, host.calls.apply, host.calls.deliver]).toEqual([[], 0, 0]);
  });

  test("only the asked-for subjects; an unknown name is refused by name", async () => {
    const host = letterDesk(["甲", "乙"]);
    const { documents } = await issueLettersOf(host, { only: ["乙"] });
    expect(documents.map(({ subject }) => subject)).toEqual(["乙"]);
    await expect(issueLettersOf(host, { only: ["丁"] })).rejects.toMatchObject({ code: "unknown-subject" });
  });

  test("nothing to issue is a fault, not an empty register", async () => {
    const host = letterDesk([]);
    await expect(issueLettersOf(host)).rejects.toMatchObject({ code: "nothing-to-issue" });
    expect(host.calls.apply).toBe(0);
  });

  test("a second run gives new numbers; with resume it leaves out what is unchanged", async () => {
    const host = letterDesk(["甲", "乙"]);
    await issueLettersOf(host);
    host.edit("名单", 2, 2, "改过的意见");
    const resumed = await issueLettersOf(host, { resume: true });
    expect(resumed.skipped).toEqual([{ subject: "甲", number: "某人常函〔2017〕1号" }]);
    expect(resumed.documents.map(({ number, subject }) => `${number}${subject}`)).toEqual(["某人常函〔2017〕3号乙"]);
    const again = await issueLettersOf(host);
    expect(again.documents.map(({ number }) => number)).toEqual(["某人常函〔2017〕4号", "某人常函〔2017〕5号"]);
  });

  test("a name that is taken by another file is refused before a number is used", async () => {
    const host = letterDesk(["甲", "乙"]);
    const taken = new Map([["函-甲-〔2017〕1号.docx", "0".repeat(64)]]);
    const destination = {
      existing: async (name: string) => taken.get(name) ?? null,
      deliver: (file: Parameters<typeof host.deliver>[0]) => host.deliver(file),
    };
    const { documents, failed } = await issueLettersOf(host, { destination });
    expect(failed).toMatchObject([{ subject: "甲", code: "file-exists", number: null }]);
    expect(documents.map(({ number, subject }) => `${number}${subject}`)).toEqual(["某人常函〔2017〕1号乙"]);
    expect((await issueLettersOf(host, { destination, force: true, only: ["甲"] })).failed).toEqual([]);
  });
});

describe("a large batch", () => {
  const many = Array.from({ length: 60 }, (_, index) => `对象${index + 1}`);

  test("renders again on delivery instead of keeping all documents: the same bytes, in order, some at a time", async () => {
    const host = letterDesk(many);
    const seen: string[] = [];
    const progress = (done: number, total: number) => void seen.push(`${done}/${total}`);
    const { documents, failed } = await issueLettersOf(host, { keptBytes: 0, parallel: 25, progress });
    expect([documents.length, failed.length, host.calls.apply]).toEqual([60, 0, 2]);
    expect(seen).toEqual(["25/60", "50/60", "60/60"]);
    for (const { file, sha256: told } of documents) expect(sha256(host.delivered.get(file))).toBe(told);
    expect(documents.map(({ subject }) => subject)).toEqual(many);
    const kept = letterDesk(many);
    await issueLettersOf(kept);
    expect([...kept.delivered]).toEqual([...host.delivered]);
  });

  test("one file that cannot be written does not stop those beside it", async () => {
    const host = letterDesk(many);
    host.faults.push({ step: "deliver", call: 7, when: "before", error: new Error("磁盘已满") });
    const { documents, failed } = await issueLettersOf(host, { parallel: 10 });
    expect([documents.length, failed.map(({ subject }) => subject)]).toEqual([59, ["对象7"]]);
    expect(registerLines(host).filter((line) => line.endsWith("待出文件"))).toEqual([
      "某人常函〔2017〕7号 对象7 待出文件",
    ]);
  });
});

describe("cut off between the steps", () => {
  const names = ["甲", "乙", "丙"];
  const numbers = ["某人常函〔2017〕1号", "某人常函〔2017〕2号", "某人常函〔2017〕3号"];
  const died = new Error("断电");

  const moments: [string, "read" | "apply" | "deliver", number, "before" | "after"][] = [
    ["before reading", "read", 1, "before"],
    ["before the commit", "apply", 1, "before"],
    ["after the commit, before its answer", "apply", 1, "after"],
    ["before the first file", "deliver", 1, "before"],
    ["after the first file", "deliver", 1, "after"],
    ["before the last file", "deliver", 3, "before"],
    ["before the note", "apply", 2, "before"],
    ["after the note", "apply", 2, "after"],
  ];

  test.each(moments)(
    "%s: one more run, and every subject has one letter under one number",
    async (_, step, call, when) => {
      const host = letterDesk(names);
      host.faults.push({ step, call, when, error: died });
      await issueLettersOf(host).catch((error: unknown) => expect(error).toBe(died));
      host.faults.length = 0;
      await issueLettersOf(host, { resume: true });
      expect(registerLines(host)).toEqual(numbers.map((number, index) => `${number} ${names[index]} 已出`));
      expect([...host.delivered.keys()].sort()).toEqual(
        names.map((name, i) => `函-${name}-〔2017〕${i + 1}号.docx`).sort(),
      );
    },
  );

  test("a batch that was cut off is gone on with, not begun again, even without resume", async () => {
    const host = letterDesk(names);
    host.faults.push({ step: "deliver", call: 2, when: "before", error: new Error("磁盘已满") });
    const first = await issueLettersOf(host);
    expect(first.failed).toMatchObject([
      { subject: "乙", number: numbers[1], code: "not-delivered", detail: "磁盘已满" },
    ]);
    expect(registerLines(host)[1]).toBe("某人常函〔2017〕2号 乙 待出文件");
    host.faults.length = 0;
    const second = await issueLettersOf(host);
    expect(second.documents).toMatchObject([{ number: numbers[1], subject: "乙", finished: true }]);
    expect(second.skipped.map(({ subject }) => subject)).toEqual(["甲", "丙"]);
    expect(registerLines(host)).toHaveLength(3);
  });

  test("a waiting letter whose text has changed since is finished under its number, with a new fingerprint", async () => {
    const host = letterDesk(["甲"]);
    host.faults.push({ step: "deliver", call: 1, when: "before", error: died });
    await issueLettersOf(host);
    host.faults.length = 0;
    host.edit("名单", 1, 2, "后来改的意见");
    const { documents } = await issueLettersOf(host);
    expect(documents).toMatchObject([{ number: numbers[0], finished: true }]);
    expect(host.textsOf("文书台账")[1]![8]).toBe(sha256(host.delivered.get("函-甲-〔2017〕1号.docx")));
    expect(registerLines(host)).toEqual(["某人常函〔2017〕1号 甲 已出"]);
  });

  test("a waiting letter of another subject stays waiting, and is said", async () => {
    const host = letterDesk(["甲", "乙"]);
    host.faults.push({ step: "deliver", call: 1, when: "before", error: died });
    await issueLettersOf(host, { only: ["甲"] });
    host.faults.length = 0;
    const { documents, waiting } = await issueLettersOf(host, { only: ["乙"] });
    expect(documents.map(({ number }) => number)).toEqual([numbers[1]]);
    expect(waiting).toEqual([{ number: numbers[0], subject: "甲" }]);
  });

  test("an archive that cannot be closed: no letter counts as delivered, all are finished later", async () => {
    const host = letterDesk(["甲", "乙"]);
    const broken = {
      deliver: async () => ({ where: "函.zip" }),
      finish: () => Promise.reject(new Error("磁盘已满")),
    };
    const { documents, failed } = await issueLettersOf(host, { destination: broken });
    expect([documents.length, failed.length]).toEqual([0, 2]);
    expect(registerLines(host).every((line) => line.endsWith("待出文件"))).toBe(true);
    expect((await issueLettersOf(host)).documents.map(({ number }) => number)).toEqual(numbers.slice(0, 2));
  });
});

describe("someone else writes at the same time", () => {
  test("moved on before the commit: everything is planned anew with the next number", async () => {
    const host = letterDesk(["甲"], []);
    host.beforeApply = (call) => {
      if (call !== 1) return;
      ["反馈意见函", 2017, "某人常函〔2017〕1号", "", "别人的函", "丁", "", "", "", "已出"].forEach((text, index) =>
        host.edit("文书台账", 2, index + 1, text),
      );
    };
    const { documents } = await issueLettersOf(host);
    expect(documents.map(({ number, registered }) => `${number} ${registered}`)).toEqual([
      "某人常函〔2017〕2号 文书台账!A3",
    ]);
    expect(host.delivered.size).toBe(1);
  });

  test("moved on before the note: the row is found again by number and fingerprint", async () => {
    const host = letterDesk(["甲"], []);
    host.beforeApply = (call) => {
      if (call === 2) host.edit("名单", 5, 5, "别的人写了一格");
    };
    const { unnoted } = await issueLettersOf(host);
    expect(unnoted).toBe(false);
    expect(registerLines(host)).toEqual(["某人常函〔2017〕1号 甲 已出"]);
  });

  test("a workbook that never stands still: said, nothing written", async () => {
    const host = letterDesk(["甲"]);
    host.beforeApply = () => host.edit("名单", 5, 5, "又一格");
    await expect(issueLettersOf(host)).rejects.toMatchObject({ code: "register-moving" });
    expect([host.delivered.size, host.textsOf("文书台账")]).toEqual([0, []]);
  });

  test("the note cannot be written: files stand, the result says so, the next run notes it", async () => {
    const host = letterDesk(["甲"]);
    host.faults.push({ step: "apply", call: 2, when: "before", error: new HostFault("read-only") });
    expect((await issueLettersOf(host)).unnoted).toBe(true);
    host.faults.length = 0;
    await issueLettersOf(host);
    expect(registerLines(host)).toEqual(["某人常函〔2017〕1号 甲 已出"]);
  });

  const others = ["反馈意见函", 2017, "某人常函〔2017〕1号", "", "别人的函", "丁", "", "", "", "已出"];

  test("co-authors without an atomic step: the later row gives way before anything is delivered", async () => {
    const host = letterDesk(["甲"], [], false);
    host.afterApply = (call) => {
      if (call === 1) host.sheets[1]!.rows.splice(1, 0, others);
    };
    const { documents } = await issueLettersOf(host, { confirmCommit: true });
    expect(documents).toMatchObject([{ number: "某人常函〔2017〕2号", registered: "文书台账!A3" }]);
    expect(registerLines(host)).toEqual(["某人常函〔2017〕1号 丁 已出", "某人常函〔2017〕2号 甲 已出"]);
    expect([...host.delivered.keys()]).toEqual(["函-甲-〔2017〕2号.docx"]);
  });

  test("co-authors: a row of ours that was written over is put below again with the next number", async () => {
    const host = letterDesk(["甲"], [], false);
    host.afterApply = (call) => {
      if (call === 1) host.sheets[1]!.rows[1] = [...others];
    };
    await issueLettersOf(host, { confirmCommit: true });
    expect(registerLines(host)).toEqual(["某人常函〔2017〕1号 丁 已出", "某人常函〔2017〕2号 甲 已出"]);
    expect([...host.delivered.keys()]).toEqual(["函-甲-〔2017〕2号.docx"]);
  });
});

describe("corrections and reserved numbers", () => {
  const issued = ["反馈意见函", 2017, "某人常函〔2017〕1号", "", "关于甲的函", "甲", "", "甲.docx", "ab", "已出", ""];

  test("a correction has a number of its own and points to the one it replaces, both ways", async () => {
    const host = letterDesk(["甲", "乙"], [[...issued]]);
    const { documents } = await issueLettersOf(host, { corrects: "某人常函[2017]1号" });
    expect(documents.map(({ number, subject }) => `${number}${subject}`)).toEqual(["某人常函〔2017〕2号甲"]);
    expect(registerLines(host)).toEqual([
      "某人常函〔2017〕1号 甲 已更正 由某人常函〔2017〕2号更正",
      "某人常函〔2017〕2号 甲 已出 更正某人常函〔2017〕1号",
    ]);
  });

  test("what was corrected is not corrected again: its correction is", async () => {
    const host = letterDesk(["甲"], [[...issued]]);
    await issueLettersOf(host, { corrects: "某人常函〔2017〕1号" });
    await expect(issueLettersOf(host, { corrects: "某人常函〔2017〕1号" })).rejects.toMatchObject({
      code: "number-not-free",
      values: { state: "已更正" },
    });
  });

  test("a correction that was cut off is finished by the same request", async () => {
    const host = letterDesk(["甲"], [[...issued]]);
    host.faults.push({ step: "deliver", call: 1, when: "before", error: new Error("磁盘已满") });
    await issueLettersOf(host, { corrects: "某人常函〔2017〕1号" }).catch(() => null);
    host.faults.length = 0;
    const { documents } = await issueLettersOf(host, { corrects: "某人常函〔2017〕1号" });
    expect(documents.map(({ number }) => number)).toEqual(["某人常函〔2017〕2号"]);
    expect(registerLines(host).map((line) => line.slice(0, 16))).toEqual([
      "某人常函〔2017〕1号 甲 已",
      "某人常函〔2017〕2号 甲 已",
    ]);
  });

  test("a void or unknown number cannot be corrected", async () => {
    const host = letterDesk(["甲"], [[...issued.slice(0, 9), "作废"]]);
    await expect(issueLettersOf(host, { corrects: "〔2017〕1号" })).rejects.toMatchObject({ code: "number-not-free" });
    await expect(issueLettersOf(host, { corrects: "〔2017〕9号" })).rejects.toMatchObject({ code: "number-unknown" });
  });

  test("a reserved number is used when it is asked for, and only then", async () => {
    const reserved = ["反馈意见函", 2017, "某人常函〔2017〕1号", "", "", "", "", "", "", "预留"];
    const host = letterDesk(["甲", "乙"], [reserved]);
    expect((await issueLettersOf(host, { only: ["乙"] })).documents[0]!.number).toBe("某人常函〔2017〕2号");
    const used = await issueLettersOf(host, { only: ["甲"], number: "某人常函〔2017〕1号" });
    expect(used.documents[0]!.number).toBe("某人常函〔2017〕1号");
    expect(registerLines(host)).toEqual(["某人常函〔2017〕1号 甲 已出", "某人常函〔2017〕2号 乙 已出"]);
  });
});
