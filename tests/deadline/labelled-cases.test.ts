import fs from "node:fs";
import path from "node:path";
import { parseDeadline, type DeadlineContext, type Meaning } from "../../core/deadline";
import { isExact, type Label } from "./exact";

interface LabelledCase {
  readonly id: string;
  readonly text: string;
  readonly context: DeadlineContext;
  readonly expect: Label;
}

const load = (name: string): LabelledCase[] =>
  fs
    .readFileSync(path.join(__dirname, "../cases", name), "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as LabelledCase);

const read = (each: LabelledCase): Meaning => parseDeadline(each.text, each.context).meaning;

describe("words of real documents, labelled by hand", () => {
  test.each(["deadlines-seeds.jsonl", "deadlines-office.jsonl"])("%s", (name) => {
    const wrong = load(name)
      .filter((each) => !isExact(each.expect, read(each)))
      .map((each) => `${each.id} ${each.text} ${JSON.stringify(read(each))}`);
    expect(wrong).toEqual([]);
  });
});

test("times of day are read as well", () => {
  const timed = load("deadlines-office.jsonl").filter(({ expect }) => expect.startTime ?? expect.endTime);
  expect(timed.length).toBeGreaterThan(5);
  for (const each of timed) {
    const { startTime, endTime } = each.expect;
    expect(read(each)).toMatchObject({ ...(startTime ? { startTime } : {}), ...(endTime ? { endTime } : {}) });
  }
});

describe("the comparison itself can fail", () => {
  const label: Label = { kind: "date-range", start: null, end: "2017-08-31" };
  test.each<[Meaning, boolean]>([
    [{ kind: "date-range", start: null, end: "2017-08-31" }, true],
    [{ kind: "date-range", start: null, end: "2017-08-30" }, false],
    [{ kind: "date-range", start: "2017-08-01", end: "2017-08-31" }, false],
    [{ kind: "none", reason: "vague" }, false],
  ])("%j", (meaning, exact) => {
    expect(isExact(label, meaning)).toBe(exact);
  });
});
