// npm run bench -- plan [--rows N …]: workbook bytes to findings beside the time exceljs needs only to load the same file.
// Each side has a process of its own, so that neither pays for the other's memory; they take turns in one run, so that both
// are as warm and share the machine's mood. The clock's figures are medians without the first turns, during which Node still
// translates code of either side; the very first is shown apart ("first"), for that is what a single check from the command
// line costs. Beside them stands the least processor time, since on a busy machine only it can be compared. Two plans: as
// offices write them, and one in which no text comes twice. The target is a fifth at 10,000 rows, and cost linear to 100,000:
// below the table stands what a row costs in each size, measured against 10,000 rows.
import { fork } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { createRequire } from "node:module";
import { setTimeout } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { kinds, makeWorkbook } from "./plan/make-workbook.mjs";

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), "../..");
const require = createRequire(path.join(root, "package.json"));

async function buildOurs(folder) {
  const webpack = require("webpack");
  const [cli] = require("./webpack.config.js");
  const config = {
    mode: "production",
    target: cli.target,
    context: root,
    entry: { plan: "./tests/bench/plan/entry.ts" },
    output: { path: folder, filename: "[name].cjs", library: { type: "commonjs2" } },
    resolve: cli.resolve,
    module: cli.module,
    optimization: cli.optimization,
    devtool: false,
  };
  await new Promise((resolve, reject) =>
    webpack(config, (error, stats) => (error || stats.hasErrors() ? reject(error ?? stats.toString()) : resolve())),
  );
  return path.join(folder, "plan.cjs");
}

/** Milliseconds before a turn, in which the other side ends what it clears up in the background. */
const rest = 200;

const median = (list) => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)];

/** A side in a process of its own; each call is one turn. */
function startSide(kind, module, file) {
  const child = fork(path.join(root, "tests/bench/plan/side.mjs"), [kind, module, file]);
  const turn = async () => {
    await setTimeout(rest);
    return new Promise((resolve, reject) => {
      const ended = () => reject(new Error(`${kind} ended`));
      child.once("exit", ended);
      child.once("message", (taken) => {
        child.off("exit", ended);
        resolve(taken);
      });
      child.send("turn");
    });
  };
  return { turn, stop: () => child.removeAllListeners("exit") && child.kill() };
}

/** The first turn apart; without the first third the median by the clock and the least by the processor. */
function summary(turns) {
  const [first] = turns;
  const warm = turns.slice(Math.ceil(turns.length / 3));
  return { first: first.cpu, ms: median(warm.map(({ ms }) => ms)), cpu: Math.min(...warm.map(({ cpu }) => cpu)) };
}

function wantedRows(args) {
  const at = args.indexOf("--rows");
  const given = at < 0 ? [] : args.slice(at + 1).map(Number);
  return given.length > 0 ? given : [1000, 10000, 20000, 50000, 100000];
}

async function compare(folder, ourModule, kind, rows) {
  const file = path.join(folder, `${kind}-${rows}.xlsx`);
  fs.writeFileSync(file, await makeWorkbook(require("exceljs"), kind, rows));
  const [own, peer] = [startSide("ours", ourModule, file), startSide("exceljs", require.resolve("exceljs"), file)];
  const rounds = rows <= 10000 ? 30 : 6;
  const [ours, theirs] = [[], []];
  for (let round = 0; round < rounds; round += 1) {
    const mine = await own.turn();
    ours.push(mine);
    if (mine.result.tasks !== rows) throw new Error(`read ${mine.result.tasks} of ${rows} tasks`);
    if (rows <= 20000 || round < 3) theirs.push(await peer.turn());
  }
  own.stop();
  peer.stop();
  return { findings: ours[0].result.findings, ours: summary(ours), theirs: summary(theirs) };
}

/** Processor time of one row in each size over that in 10,000 rows: 1.0 everywhere when cost is linear. */
function sayGrowth(costs) {
  for (const kind of kinds) {
    const own = costs.filter((each) => each.kind === kind);
    const base = own.find(({ rows }) => rows === 10000) ?? own[0];
    if (!base || own.length < 2) continue;
    const sizes = own.map(({ rows, perRow }) => `${rows}: ${(perRow / base.perRow).toFixed(2)}`);
    console.log(`${kind}: cost of a row against ${base.rows} rows: ${sizes.join("  ")}`);
  }
}

export async function run(args) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "shuping-bench-"));
  const ourModule = await buildOurs(folder);
  const line = (...cells) => console.log(cells.map((cell, at) => String(cell).padEnd(at === 0 ? 8 : 11)).join(""));
  line(
    "",
    "rows",
    "findings",
    "check ms",
    "cpu ms",
    "first cpu",
    "µs/row cpu",
    "exceljs ms",
    "cpu ms",
    "first cpu",
    "ratio ms",
    "ratio cpu",
  );
  const costs = [];
  for (const rows of wantedRows(args)) {
    for (const kind of kinds) {
      const { findings, ours, theirs } = await compare(folder, ourModule, kind, rows);
      const figures = [ours.ms, ours.cpu, ours.first, (ours.cpu * 1000) / rows, theirs.ms, theirs.cpu, theirs.first];
      const ratios = [theirs.ms / ours.ms, theirs.cpu / ours.cpu].map((ratio) => `1/${ratio.toFixed(1)}`);
      costs.push({ kind, rows, perRow: ours.cpu / rows });
      line(kind, rows, findings, ...figures.map((figure) => figure.toFixed(1)), ...ratios);
    }
  }
  sayGrowth(costs);
  fs.rmSync(folder, { recursive: true, force: true });
}
