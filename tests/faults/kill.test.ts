import fs from "node:fs";
import path from "node:path";
import { readWorkbook } from "../../core/workbook";
import { nodeCodec } from "../../scripts/host/node-codec";
import { buildCommandLine, seeded, shuping, workplace } from "./command-line";

/** How many kills in all; a smaller number for a quick look. */
const kills = Number(process.env.KILLS ?? 200);
const share = Math.max(1, Math.round(kills / 4));

let program = "";
beforeAll(() => {
  program = buildCommandLine();
});
afterAll(() => fs.rmSync(path.dirname(program), { recursive: true, force: true }));

/** Time of one undisturbed run, so that the kills fall anywhere in it. */
async function usualTime(args: readonly string[]): Promise<number> {
  const start = Date.now();
  const { code, err } = await shuping(program, args);
  if (code !== 0 && code !== 1) throw new Error(err);
  return Date.now() - start;
}

const opens = (file: string): boolean => readWorkbook(fs.readFileSync(file), nodeCodec).sheets.length > 0;
const leftovers = (folder: string): string[] => fs.readdirSync(folder).filter((name) => /-tmp$|-lock$/.test(name));

test(`mark --in-place killed ${share} times: the workbook is the one before or the one after`, async () => {
  const random = seeded(20170910);
  const model = workplace();
  const args = (file: string, today: string): string[] => ["mark", file, "--in-place", "--no-backup", "--today", today];
  const time = await usualTime(args(model.file, "2017-09-10"));
  const { file, folder } = workplace();
  for (let kill = 0; kill < share; kill += 1) {
    const today = kill % 2 ? "2017-09-10" : "2017-09-20";
    const before = fs.readFileSync(file);
    const wanted = path.join(folder, "wanted.xlsx");
    await shuping(program, ["mark", file, "--out", wanted, "--force", "--today", today]);
    const after = fs.readFileSync(wanted);
    await shuping(program, args(file, today), random() * time * 1.2);
    const now = fs.readFileSync(file);
    expect(now.equals(before) || now.equals(after)).toBe(true);
  }
  expect((await shuping(program, args(file, "2017-09-10"))).code).toBe(0);
  expect(leftovers(folder)).toEqual([]);
});

test(`bulletin killed ${share * 2} times: no gap, no double, and what was cut off is finished`, async () => {
  const random = seeded(42);
  const model = workplace();
  const args = (at: { file: string; out: string }): string[] => [
    "bulletin",
    at.file,
    "--out",
    at.out,
    "--today",
    "2017-09-10",
    "--json",
  ];
  const time = await usualTime(args(model));
  const place = workplace();
  for (let kill = 0; kill < share * 2; kill += 1) {
    await shuping(program, args(place), random() * time * 1.2);
    expect(opens(place.file)).toBe(true);
  }
  const last = await shuping(program, args(place));
  expect([last.code, last.err]).toEqual([0, last.err]);
  const verified = await shuping(program, ["register", place.file, "verify", "--json"]);
  expect([verified.code, verified.out]).toEqual([0, verified.out]);
  expect(leftovers(place.folder)).toEqual([]);
});

test(`letters killed ${share} times: no gap, no double`, async () => {
  const random = seeded(7);
  const args = (at: { file: string; out: string }): string[] => [
    "letters",
    at.file,
    "--out",
    at.out,
    "--today",
    "2017-11-10",
    "--json",
  ];
  const time = await usualTime(args(workplace("评议会后.xlsx")));
  const place = workplace("评议会后.xlsx");
  for (let kill = 0; kill < share; kill += 1) {
    await shuping(program, args(place), random() * time * 1.2);
    expect(opens(place.file)).toBe(true);
  }
  const last = await shuping(program, args(place));
  expect([0, 1]).toContain(last.code);
  const verified = await shuping(program, ["register", place.file, "verify", "--json"]);
  expect([verified.code, verified.out]).toEqual([0, verified.out]);
});
