import {
  allToggled,
  firstTicked,
  leftOut,
  subjectList,
  toggled,
} from "../../../../addin/model/documents/choice-of-subjects";
import { mergeIssued, type Issued } from "../../../../addin/model/documents/merge-issued";
import { stopper } from "../../../../addin/model/issuing";
import { createTurns } from "../../../../addin/model/documents/turns";
import type { FailedDocument, IssuedDocument, IssueResult } from "../../../../core/jobs/issue-documents";

const nothing: IssueResult = {
  documents: [],
  failed: [],
  skipped: [],
  stopped: [],
  passedOver: [],
  plans: [],
  missing: [],
  fillWarnings: [],
  waiting: [],
  unnoted: false,
};
const made = (subject: string, number: string): IssuedDocument => ({
  kind: "feedback-letter",
  number,
  title: "",
  subject,
  file: `${subject}.docx`,
  sha256: subject,
  registered: "",
  where: "",
  finished: false,
});
const failed = (subject: string, number: string | null = null): FailedDocument => ({
  subject,
  number,
  code: "not-delivered",
  missing: [],
  detail: "",
});
const plan = (subject: string) => ({ subject, number: `${subject}号` }) as unknown as IssueResult["plans"][number];
const lacking = {
  ...failed("丁"),
  missing: [{ tag: "意见", sheet: "征求意见", cell: null, fatal: true }],
} satisfies FailedDocument;
const list = subjectList({ ...nothing, plans: ["甲", "乙", "丙"].map(plan), failed: [lacking] });

describe("whom a batch is for", () => {
  test("everybody that is ready is ticked; asked for by name, only those", () => {
    expect([...firstTicked(list, undefined)]).toEqual(["甲", "乙", "丙"]);
    expect([...firstTicked(list, ["乙", "丁"])]).toEqual(["乙"]);
  });

  test("one and all, back and forth", () => {
    const two = toggled(firstTicked(list, undefined), "乙");
    expect([...two]).toEqual(["甲", "丙"]);
    expect([...toggled(two, "乙")]).toEqual(["甲", "丙", "乙"]);
    expect([...allToggled(two, list)]).toEqual(["甲", "乙", "丙"]);
    expect([...allToggled(allToggled(two, list), list)]).toEqual([]);
  });

  test("who gets none, and why", () => {
    expect(leftOut(list, new Set(["甲", "丙"]))).toEqual([
      { subject: "乙", why: "unticked", lacks: [] },
      { subject: "丁", why: "lacking", lacks: ["意见"] },
    ]);
  });
});

describe("made again", () => {
  const file = (name: string) => ({ name, bytes: new Uint8Array(1), mime: "" });
  const before: Issued = {
    result: {
      ...nothing,
      documents: [made("甲", "1号")],
      failed: [failed("乙", "2号"), failed("丙")],
      stopped: [{ subject: "戊", number: null }],
    },
    files: [file("甲.docx")],
    where: "下载",
    leftOut: [{ subject: "丁", why: "unticked", lacks: [] }],
  };
  const again = (result: Partial<IssueResult>, names: string[] = []): Issued => ({
    result: { ...nothing, ...result },
    files: names.map(file),
    where: names.length > 0 ? "桌面" : "",
    leftOut: [],
  });

  test("what is mended is no failure any more; the files are all there to be taken again", () => {
    const after = mergeIssued(before, again({ documents: [made("乙", "2号")] }, ["乙.docx"]));
    expect(after.result.documents.map(({ number }) => number)).toEqual(["1号", "2号"]);
    expect(after.result.failed.map(({ subject }) => subject)).toEqual(["丙"]);
    expect(after.files.map(({ name }) => name)).toEqual(["甲.docx", "乙.docx"]);
    expect(after.where).toBe("桌面");
  });

  test("what fails again is said once, first; the place of the files stays", () => {
    const after = mergeIssued(before, again({ failed: [failed("丙")] }));
    expect(after.result.failed.map(({ subject }) => subject)).toEqual(["丙", "乙"]);
    expect(after.where).toBe("下载");
  });

  test("what was stopped and is made now is no longer left out", () => {
    const after = mergeIssued(before, again({ documents: [made("戊", "3号")] }, ["戊.docx"]));
    expect(after.result.stopped).toEqual([]);
    expect(after.leftOut.map(({ subject }) => subject)).toEqual(["丁"]);
  });
});

test("the page gets its turn once a picture's time is over, not after every document", async () => {
  let clock = 0;
  let rests = 0;
  const turns = createTurns(
    () => clock,
    async () => {
      rests += 1;
    },
  );
  for (const passes of [5, 5, 5, 5, 1, 1, 30]) {
    clock += passes;
    await turns.rest();
  }
  expect(rests).toBe(2);
});

test("stopped before the commit, what is made goes out all the same; stopped after it, the rest waits", () => {
  const asked = (stopAt: number): string => {
    let at = 0;
    const ask = stopper({ isStopped: () => (at += 1) >= stopAt });
    return (["prepare", "prepare", "deliver", "deliver"] as const).map((step) => ask({ step })).join(" ");
  };
  expect(asked(2)).toBe("go stop go go");
  expect(asked(4)).toBe("go go go stop");
  expect(asked(5)).toBe("go go go go");
});
