import fs from "node:fs";
import path from "node:path";
import { readWorkbook } from "../../core/workbook";
import { nodeCodec } from "../../scripts/host/node-codec";
import { buildCommandLine, shuping, workplace } from "./command-line";

/** Whole commands where the system itself refuses to let files grow, as a full disk does: no port stands in between. */
let program = "";
beforeAll(() => {
  program = buildCommandLine();
});
afterAll(() => fs.rmSync(path.dirname(program), { recursive: true, force: true }));

const sheetsOf = (file: string): number => readWorkbook(fs.readFileSync(file), nodeCodec).sheets.length;
const leftovers = (folder: string): string[] => fs.readdirSync(folder).filter((name) => /-tmp$|-lock$/.test(name));

interface Job {
  readonly sample: string;
  readonly args: (place: { file: string; out: string }) => string[];
}

const jobs: Readonly<Record<string, Job>> = {
  bulletin: {
    sample: "筹备阶段.xlsx",
    args: ({ file, out }) => ["bulletin", file, "--out", out, "--today", "2017-09-10", "--json"],
  },
  letters: {
    sample: "评议会后.xlsx",
    args: ({ file, out }) => ["letters", file, "--out", out, "--today", "2017-11-10", "--json"],
  },
  "mark --in-place": {
    sample: "筹备阶段.xlsx",
    args: ({ file }) => ["mark", file, "--in-place", "--no-backup", "--today", "2017-09-10"],
  },
};

async function expectWhole(place: { file: string; folder: string; out: string }, job: Job): Promise<void> {
  expect(sheetsOf(place.file)).toBeGreaterThan(0);
  const again = await shuping(program, job.args(place));
  expect([again.code, again.err]).toEqual([0, again.err]);
  const verified = await shuping(program, ["register", place.file, "verify", "--json"]);
  expect([verified.code, verified.out]).toEqual([0, verified.out]);
  expect(leftovers(place.folder)).toEqual([]);
}

describe.each(Object.entries(jobs))("%s where no file can grow beyond", (_, job) => {
  test.each([0, 4, 16, 24, 32])("%s kB: before or after, and finished by the next run", async (limit) => {
    const place = workplace(job.sample);
    const run = await shuping(program, job.args(place), null, { largestFileKb: limit });
    expect([0, 1, 2]).toContain(run.code);
    if (run.code === 2) expect(run.err).toMatch(/磁盘|空间/);
    expect(run.err).not.toMatch(/\n\s+at /);
    await expectWhole(place, job);
  });
});
