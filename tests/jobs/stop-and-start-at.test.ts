import type { NextDocument } from "../../core/jobs/issue-documents";
import { issueLettersOf, letterDesk, registerLines } from "../tools/letter-desk";

const names = ["甲", "乙", "丙", "丁"];

/** Stops when the named document comes up in that step; tells what came up before. */
function stopAt(step: NextDocument["step"], subject: string) {
  const asked: string[] = [];
  const between = async (next: NextDocument): Promise<"go" | "stop"> => {
    asked.push(`${next.step} ${next.subject} ${next.at + 1}/${next.total}`);
    return next.step === step && next.subject === subject ? "stop" : "go";
  };
  return { asked, between };
}

test("a batch tells which document is under way", async () => {
  const { asked, between } = stopAt("deliver", "");
  await issueLettersOf(letterDesk(["甲", "乙"]), { between });
  expect(asked).toEqual(["prepare 甲 1/2", "prepare 乙 2/2", "deliver 甲 1/2", "deliver 乙 2/2"]);
});

test("stopped before the commit: what is done goes out, the rest takes no number", async () => {
  const host = letterDesk(names);
  const { documents, stopped } = await issueLettersOf(host, { between: stopAt("prepare", "丙").between });
  expect(documents.map(({ subject }) => subject)).toEqual(["甲", "乙"]);
  expect(stopped).toEqual([
    { subject: "丙", number: null },
    { subject: "丁", number: null },
  ]);
  expect(registerLines(host)).toEqual(["某人常函〔2017〕1号 甲 已出", "某人常函〔2017〕2号 乙 已出"]);
});

test("stopped at the first: nothing is written", async () => {
  const host = letterDesk(names);
  const { documents, stopped } = await issueLettersOf(host, { between: stopAt("prepare", "甲").between });
  expect([documents.length, stopped.length, host.calls.apply]).toEqual([0, 4, 0]);
  expect(host.textsOf("文书台账")).toEqual([]);
});

test("stopped after the commit: numbers wait for their files, and the next run finishes them", async () => {
  const host = letterDesk(names);
  const { documents, stopped } = await issueLettersOf(host, { between: stopAt("deliver", "丙").between });
  expect(documents.map(({ subject }) => subject)).toEqual(["甲", "乙"]);
  expect(stopped.map(({ number }) => number)).toEqual(["某人常函〔2017〕3号", "某人常函〔2017〕4号"]);
  expect(registerLines(host).slice(2)).toEqual(["某人常函〔2017〕3号 丙 待出文件", "某人常函〔2017〕4号 丁 待出文件"]);
  const again = await issueLettersOf(host, { only: ["丙"] });
  expect(again.documents.map(({ number, finished }) => [number, finished])).toEqual([["某人常函〔2017〕3号", true]]);
  expect(registerLines(host).slice(2)).toEqual(["某人常函〔2017〕3号 丙 已出", "某人常函〔2017〕4号 丁 待出文件"]);
});

test("counted from a number of one's own; numbers that were given are passed over", async () => {
  const host = letterDesk(["甲", "乙"]);
  await issueLettersOf(host, { only: ["甲"], startAt: 8 });
  const { documents } = await issueLettersOf(host, { startAt: 7 });
  expect(documents.map(({ number }) => number)).toEqual(["某人常函〔2017〕7号", "某人常函〔2017〕9号"]);
});

test("a number that is taken is never given twice, not even when asked for", async () => {
  const host = letterDesk(["甲", "乙"]);
  await issueLettersOf(host, { only: ["甲"], startAt: 3 });
  await expect(issueLettersOf(host, { only: ["乙"], startAt: 3 })).rejects.toMatchObject({ code: "number-not-free" });
  expect(registerLines(host)).toEqual(["某人常函〔2017〕3号 甲 已出"]);
});
