import fs from "node:fs";
import path from "node:path";
import { readWorkbook } from "../../core/workbook";
import { nodeCodec } from "../../scripts/host/node-codec";
import { allowWriting, buildCommandLine, seeded, shuping, workplace } from "../faults/command-line";

/*
 * Whole commands in processes of their own, really killed and really without rights: a few of each, at moments that are the same
 * in every run. npm run test:faults does it two hundred times.
 */
jest.setTimeout(180_000);

let program = "";
beforeAll(() => {
  program = buildCommandLine("written");
});
afterAll(() => fs.rmSync(path.dirname(program), { recursive: true, force: true }));

interface Place {
  readonly folder: string;
  readonly file: string;
  readonly out: string;
}

interface Job {
  readonly name: string;
  readonly sample: string;
  readonly args: (place: Place) => string[];
}

const jobs: readonly Job[] = [
  {
    name: "bulletin",
    sample: "筹备阶段.xlsx",
    args: ({ file, out }) => ["bulletin", file, "--out", out, "--today", "2017-09-10", "--json"],
  },
  {
    name: "letters",
    sample: "评议会后.xlsx",
    args: ({ file, out }) => ["letters", file, "--out", out, "--today", "2017-11-10", "--json"],
  },
  {
    name: "mark --in-place",
    sample: "筹备阶段.xlsx",
    args: ({ file }) => ["mark", file, "--in-place", "--no-backup", "--today", "2017-09-10"],
  },
];

const sheetsOf = (file: string): number => readWorkbook(fs.readFileSync(file), nodeCodec).sheets.length;
const leftovers = (folder: string): string[] => fs.readdirSync(folder).filter((name) => /-tmp$|-lock$/.test(name));

/** One undisturbed run finishes what was cut off: no gap, no double, nothing left lying. */
async function expectFinished(place: Place, job: Job): Promise<void> {
  expect(sheetsOf(place.file)).toBeGreaterThan(0);
  const last = await shuping(program, job.args(place));
  expect([last.code, last.err]).toEqual([0, last.err]);
  const verified = await shuping(program, ["register", place.file, "verify", "--json"]);
  expect([verified.code, verified.out]).toEqual([0, verified.out]);
  expect(leftovers(place.folder)).toEqual([]);
}

/** Two kills a command: one early in a run, one in its second half, where it writes. */
const moments = [
  [0.05, 0.3],
  [0.5, 0.95],
] as const;

test.each(jobs)("$name, killed twice: the workbook is whole, and one more run finishes the work", async (job) => {
  const random = seeded(20170910);
  const start = Date.now();
  expect((await shuping(program, job.args(workplace(job.sample)))).code).toBe(0);
  const time = Date.now() - start;
  const place = workplace(job.sample);
  for (const [from, to] of moments) {
    const { code } = await shuping(program, job.args(place), (from + random() * (to - from)) * time);
    // Killed, or, on a machine that has become quicker meanwhile, done before.
    expect([null, 0]).toContain(code);
    expect(sheetsOf(place.file)).toBeGreaterThan(0);
  }
  await expectFinished(place, job);
});

test.each(jobs)(
  "$name in a folder where nothing may be written: said, nothing changed, and done once it may",
  async (job) => {
    const place = workplace(job.sample);
    const before = fs.readFileSync(place.file);
    allowWriting(place.folder, false);
    const run = await shuping(program, job.args(place), null, { bound: true });
    allowWriting(place.folder, true);
    expect([run.code, run.err]).toEqual([2, run.err]);
    expect(run.err).toMatch(/权限/);
    expect(run.err).not.toMatch(/\n\s+at /);
    expect(fs.readFileSync(place.file).equals(before)).toBe(true);
    expect(fs.readdirSync(place.folder)).toEqual([path.basename(place.file)]);
    await expectFinished(place, job);
  },
);

test.each(jobs.slice(0, 1))(
  "$name with a file where its folder should be: said, and the numbers are not lost",
  async (job) => {
    const place = workplace(job.sample);
    fs.writeFileSync(place.out, "");
    const run = await shuping(program, job.args(place));
    expect([run.code, run.err]).toEqual([2, run.err]);
    expect(run.err).not.toMatch(/\n\s+at /);
    fs.rmSync(place.out);
    await expectFinished(place, job);
  },
);
