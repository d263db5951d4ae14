import fs from "node:fs";
import path from "node:path";
import { buildCommandLine, shuping, workplace } from "./command-line";

const workers = 10;
/** Bulletins a process; a smaller number for a quick look. */
const each = Number(process.env.BULLETINS ?? 100);

let program = "";
beforeAll(() => {
  program = buildCommandLine();
});
afterAll(() => fs.rmSync(path.dirname(program), { recursive: true, force: true }));

interface Issued {
  readonly documents: readonly { readonly number: string; readonly file: string }[];
}

test(`${workers} at a time, ${each} bulletins each, on one workbook with --wait: all different, none missing`, async () => {
  const { file, out } = workplace();
  const issued: Issued["documents"][number][] = [];
  const work = async (): Promise<void> => {
    for (let turn = 0; turn < each; turn += 1) {
      const args = ["bulletin", file, "--out", out, "--today", "2017-09-10", "--wait", "--json"];
      const run = await shuping(program, args);
      expect([run.code, run.err]).toEqual([0, run.err]);
      issued.push(...(JSON.parse(run.out) as Issued).documents);
    }
  };
  await Promise.all(Array.from({ length: workers }, work));
  expect(new Set(issued.map(({ number }) => number)).size).toBe(workers * each);
  expect(new Set(issued.map((document) => document.file)).size).toBe(workers * each);
  expect(fs.readdirSync(out).filter((name) => name.endsWith(".docx")).length).toBe(workers * each);
  expect((await shuping(program, ["register", file, "verify", "--json"])).code).toBe(0);
}, 7_200_000);

test("without --wait each one succeeds, or says busy and has changed nothing", async () => {
  const { file, out } = workplace();
  const runs = await Promise.all(
    Array.from({ length: workers }, () =>
      shuping(program, ["bulletin", file, "--out", out, "--today", "2017-09-10", "--json"]),
    ),
  );
  const done = runs.filter(({ code }) => code === 0).flatMap((run) => (JSON.parse(run.out) as Issued).documents);
  for (const { code, err } of runs)
    if (code !== 0) expect([code, err]).toEqual([2, expect.stringMatching(/正由另一个述评进程写入|刚被/)]);
  expect(done.length).toBeGreaterThan(0);
  expect(new Set(done.map(({ number }) => number)).size).toBe(done.length);
  expect(fs.readdirSync(out).filter((name) => name.endsWith(".docx")).length).toBe(done.length);
  expect((await shuping(program, ["register", file, "verify", "--json"])).code).toBe(0);
});
