import { readFileSync } from "node:fs";
import path from "node:path";
import { readCampaign } from "../../../core/evaluation";
import { issueBulletin } from "../../../core/jobs/bulletin";
import { checkWorkbook } from "../../../core/jobs/check";
import { planEventDate } from "../../../core/jobs/event-date";
import { planMarks, planUnmark } from "../../../core/jobs/mark";
import { viewRegister } from "../../../core/jobs/register";
import { messagesIn } from "../../../core/messages";
import type { IssueResult } from "../../../core/jobs/issue-documents";
import { compileTemplate } from "../../../core/word";
import { readWorkbook } from "../../../core/workbook/read-workbook";
import { nodeCodec } from "../../../scripts/host/node-codec";
import { RigBook } from "../../rig/book";
import { clientLibraries, type ClientLibrary } from "../../rig/node-library";
import { nodePane, type NodePane } from "../../rig/node-pane";

const root = path.resolve(__dirname, "../../..");
const sample = readFileSync(path.join(root, "examples/筹备阶段.xlsx"));
const template = compileTemplate(readFileSync(path.join(root, "templates/bulletin.docx")), nodeCodec, {
  name: "bulletin.docx",
});
const words = messagesIn("zh-CN").workbook.marks;
const options = { today: "2017-09-10", todayGiven: true };

/** The sample workbook, opened in the rig's Excel. */
function sampleBook(): RigBook {
  const book = new RigBook();
  for (const sheet of readWorkbook(sample, nodeCodec).sheets) book.withGrid(sheet);
  book.file = new Uint8Array(sample);
  return book;
}

/** Round trips that something takes. */
async function trips<T>({ server }: NodePane, work: () => Promise<T>): Promise<[number, T]> {
  const before = server.batches;
  const result = await work();
  return [server.batches - before, result];
}

const bulletin = (pane: NodePane): Promise<IssueResult> =>
  issueBulletin(pane.host, { ...options, template, codec: nodeCodec, missing: "visible" });

describe.each(Object.keys(clientLibraries) as ClientLibrary[])(
  "the work of an office in Excel, library for %s",
  (which) => {
    test("check → mark → edit → event date → two bulletins → register, and unmark", async () => {
      const book = sampleBook();
      const pane = nodePane(book, which);
      await pane.host.readSheets();

      const [checkTrips, reading] = await trips(pane, () => pane.host.readSheets());
      const check = checkWorkbook(reading, options);
      const fromFile = checkWorkbook(
        { sheets: readWorkbook(sample, nodeCodec).sheets, version: "", name: reading.name },
        options,
      );
      expect(check.plan.tasks.map(({ row, due, state }) => [row, due, state])).toEqual(
        fromFile.plan.tasks.map(({ row, due, state }) => [row, due, state]),
      );
      expect(check.findings.map(({ code, cell }) => [code, cell])).toEqual(
        fromFile.findings.map(({ code, cell }) => [code, cell]),
      );

      const grid = reading.sheets.find(({ name }) => name === check.plan.sheet);
      if (!grid) throw new Error("no plan");
      const marks = planMarks(check.plan, grid, words, readCampaign(reading.sheets).settings.dueSoonDays);
      const [markTrips] = await trips(pane, () => pane.host.apply(marks.changes, reading.version));
      const plan = book.sheet(check.plan.sheet);
      expect(plan.rules).toHaveLength(2);
      const marked = await pane.host.readSheets();
      await pane.host.apply(marks.changes, marked.version);
      expect(plan.rules).toHaveLength(2);

      const overdue = check.plan.tasks.find(({ state }) => state === "overdue");
      if (!overdue?.deadlineCell) throw new Error("nothing overdue in the sample");
      const column = overdue.deadlineCell.charCodeAt(0) - 64;
      pane.session.edit(plan, overdue.row, column, "12月底前");
      const after = checkWorkbook(await pane.host.readSheets(), options);
      expect(after.plan.tasks.find(({ row }) => row === overdue.row)?.state).toBe("onTime");

      const event = after.findings.find((finding) => finding.code === "event-undated");
      const name = event?.code === "event-undated" ? event.values.event : "评议会议";
      const current = await pane.host.readSheets();
      const dated = planEventDate(current, options, name, "2017-09-26");
      await pane.host.apply(dated.changes, current.version);
      expect(dated.moved.length).toBeGreaterThan(0);

      const [first, issued] = await trips(pane, () => bulletin(pane));
      const [second, again] = await trips(pane, () => bulletin(pane));
      expect([checkTrips, markTrips, first, second]).toEqual([1, 1, 3, 3]);
      const numbers = [...issued.documents, ...again.documents].map(({ number }) => number);
      expect(new Set(numbers).size).toBe(2);
      expect(pane.delivered.map(({ bytes }) => nodeCodec.sha256(bytes))).toEqual(
        [...issued.documents, ...again.documents].map(({ sha256 }) => sha256),
      );
      const { register, problems } = await viewRegister(pane.host, options);
      expect(problems).toEqual([]);
      expect(
        register.entries.filter(({ numberText }) => numbers.includes(numberText)).map(({ state }) => state),
      ).toEqual(["issued", "issued"]);

      const before = await pane.host.readSheets();
      await pane.host.apply(planUnmark(before.sheets, words).changes, before.version);
      expect(plan.rules).toEqual([]);
      expect([...plan.widths]).toEqual([]);
    });
  },
);

describe("numbers", () => {
  test("two panes on one workbook never deliver one number twice", async () => {
    const book = sampleBook();
    const [one, two] = [nodePane(book), nodePane(book)];
    await two.host.readSheets();
    const first = await bulletin(one);
    const second = await bulletin(two);
    const third = await bulletin(one);
    const numbers = [first, second, third].flatMap(({ documents }) => documents.map(({ number }) => number));
    expect(numbers).toHaveLength(3);
    expect(new Set(numbers).size).toBe(3);
    expect((await viewRegister(two.host, options)).problems).toEqual([]);
  });

  test("a second author who takes the number between reading and commit keeps it", async () => {
    const theirs = nodePane(sampleBook());
    const [taken] = (await bulletin(theirs)).documents;
    const book = sampleBook();
    const pane = nodePane(book);
    await pane.host.readSheets();
    const arrives = (): void => {
      const name = taken?.registered.replace(/!.*$/, "").replace(/'/g, "") ?? "";
      const sheet = book.find(name) ?? book.add(name);
      for (const [row, line] of theirs.session.book.sheet(name).rows) {
        for (const [column, cell] of line) sheet.put(row, column, cell);
      }
    };
    pane.server.beforeNext(() => undefined, arrives);
    const [mine] = (await bulletin(pane)).documents;
    const { register, problems } = await viewRegister(pane.host, options);
    expect(problems).toEqual([]);
    const numbers = register.entries.map(({ numberText }) => numberText);
    expect(numbers.filter((number) => number === taken?.number)).toHaveLength(1);
    expect([numbers.includes(mine?.number ?? ""), mine?.number === taken?.number]).toEqual([true, false]);
    expect(pane.delivered.map(({ name }) => name)).toEqual([mine?.file]);
  });
});
