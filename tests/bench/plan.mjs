// npm run bench -- plan [--rows N …]: workbook bytes to findings beside the time exceljs needs only to load the same file.
// Both take turns in one run; the figures are medians. The target is a fifth at 10,000 rows, and cost linear to 100,000.
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { makeWorkbook } from "./plan/make-workbook.mjs";

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), "../..");
const require = createRequire(path.join(root, "package.json"));

async function ourCheck() {
  const webpack = require("webpack");
  const [cli] = require("./webpack.config.js");
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "shuping-bench-"));
  const config = {
    mode: "production",
    target: cli.target,
    context: root,
    entry: { plan: "./tests/bench/plan/entry.ts" },
    output: { path: folder, filename: "[name].cjs", library: { type: "commonjs2" } },
    resolve: cli.resolve,
    module: cli.module,
    devtool: false,
  };
  await new Promise((resolve, reject) =>
    webpack(config, (error, stats) => (error || stats.hasErrors() ? reject(error ?? stats.toString()) : resolve())),
  );
  const { findingsOf } = require(path.join(folder, "plan.cjs"));
  fs.rmSync(folder, { recursive: true, force: true });
  return findingsOf;
}

const median = (list) => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)];

async function timed(work) {
  const from = performance.now();
  const result = await work();
  return { ms: performance.now() - from, result };
}

function wantedRows(args) {
  const at = args.indexOf("--rows");
  const given = at < 0 ? [] : args.slice(at + 1).map(Number);
  return given.length > 0 ? given : [1000, 10000, 100000];
}

export async function run(args) {
  const ExcelJS = require("exceljs");
  const findingsOf = await ourCheck();
  console.log("rows      findings   check ms   µs/row   exceljs load ms   ratio");
  for (const rows of wantedRows(args)) {
    const bytes = await makeWorkbook(ExcelJS, rows);
    const rounds = rows >= 100000 ? 3 : 7;
    const [ours, theirs] = [[], []];
    let found = 0;
    for (let round = 0; round < rounds; round += 1) {
      const mine = await timed(() => findingsOf(bytes, "2017-09-10"));
      ours.push(mine.ms);
      found = mine.result.findings;
      if (mine.result.tasks !== rows) throw new Error(`read ${mine.result.tasks} of ${rows} tasks`);
      if (rows < 100000 || round === 0) {
        theirs.push((await timed(() => new ExcelJS.Workbook().xlsx.load(Buffer.from(bytes)))).ms);
      }
    }
    const [check, load] = [median(ours), median(theirs)];
    console.log(
      [
        String(rows).padEnd(10),
        String(found).padEnd(11),
        check.toFixed(1).padEnd(11),
        ((check * 1000) / rows).toFixed(1).padEnd(9),
        load.toFixed(1).padEnd(18),
        `1/${(load / check).toFixed(1)}`,
      ].join(""),
    );
  }
}
