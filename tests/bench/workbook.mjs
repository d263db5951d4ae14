// npm run bench -- workbook [--quick]: reading and patching large workbooks, against the inflate-and-scan bound and exceljs, in one run.
// CPU time, each measurement in a process of its own; medians of the rounds.
import { execFileSync } from "node:child_process";
import fs from "node:fs";
import { createRequire } from "node:module";
import os from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { makeFile, manyMerges } from "./workbook/make-files.mjs";
import { compareReaders } from "./workbook/second-reader.mjs";

const here = path.dirname(fileURLToPath(import.meta.url));
const root = path.join(here, "../..");
const require = createRequire(path.join(root, "package.json"));

function bundle(folder) {
  const webpack = require("webpack");
  const [cli] = require("./webpack.config.js");
  const config = {
    ...cli,
    mode: "production",
    context: root,
    entry: { ours: "./tests/bench/workbook/ours.ts" },
    output: { path: folder, filename: "[name].cjs", library: { type: "commonjs2" } },
    plugins: [],
  };
  return new Promise((resolve, reject) =>
    webpack(config, (error, stats) => (error || stats.hasErrors() ? reject(error ?? stats.toString()) : resolve())),
  );
}

/** A copy of the file whose sheet has so many merges; patched by our own package layer. */
function withMerges(ours, file, count, folder) {
  const { openPackage, nodeCodec, writePackage } = ours;
  const pack = openPackage(new Uint8Array(fs.readFileSync(file)), nodeCodec);
  const part = "xl/worksheets/sheet1.xml";
  const text = new TextDecoder().decode(pack.read(part)).replace("</sheetData>", `</sheetData>${manyMerges(count)}`);
  const out = path.join(folder, `merges-${count}.xlsx`);
  fs.writeFileSync(out, writePackage(pack, { replace: new Map([[part, new TextEncoder().encode(text)]]) }, nodeCodec));
  return out;
}

const ratio = (a, b) => `${(a / b).toFixed(1)}×`;

export async function run(args = []) {
  const quick = args.includes("--quick");
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "shuping-bench-"));
  const out = [];
  const say = (line) => {
    out.push(line);
    console.log(line);
  };
  const measure = (job, file, rounds) => {
    const program = [
      path.join(here, "workbook/measure.cjs"),
      path.join(folder, "ours.cjs"),
      require.resolve("exceljs"),
    ];
    return JSON.parse(execFileSync(process.execPath, [...program, job, file, String(rounds)], { encoding: "utf8" }));
  };
  try {
    await bundle(folder);
    const ExcelJS = require("exceljs");
    say(`Node ${process.version}, ${os.cpus()[0]?.model ?? ""} × ${os.cpus().length}; CPU time`);
    for (const rows of quick ? [10_000] : [10_000, 100_000]) {
      const file = await makeFile(ExcelJS, folder, rows, 0);
      const rounds = rows > 50_000 ? 3 : 5;
      const bound = measure("bound", file, rounds);
      const ours = measure("rows", file, rounds);
      const theirs = measure("exceljsRows", file, rows > 50_000 ? 1 : 3);
      say(
        `read ${rows} rows: bound ${bound.cpuMs} ms, ours ${ours.cpuMs} ms = ${ratio(ours.cpuMs, bound.cpuMs)} bound (goal ≤ 4), ` +
          `exceljs ${theirs.cpuMs} ms = ${ratio(theirs.cpuMs, ours.cpuMs)} ours (goal ≥ 8); ${ours.rssMb} / ${theirs.rssMb} MB`,
      );
      const patched = measure("patch", file, 1);
      const saved = measure("exceljsPatch", file, 1);
      say(
        `1,000 marks and 1,000 register rows into ${rows} rows: ours ${patched.cpuMs} ms, ${patched.rssMb} MB (goal ≤ 500), ` +
          `exceljs ${saved.cpuMs} ms, ${saved.rssMb} MB = ${ratio(saved.cpuMs, patched.cpuMs)} (goal ≥ 10)`,
      );
    }
    const small = await makeFile(ExcelJS, folder, 100, 0);
    const counts = [10_000, 20_000, 40_000, 80_000];
    const times = counts.map((count) => {
      const file = withMerges(require(path.join(folder, "ours.cjs")), small, count, folder);
      return measure("merges", file, 5).cpuMs;
    });
    say(`merges: ${counts.map((count, at) => `${count} in ${times[at]} ms`).join(", ")} (linear: double for double)`);
    const examples = path.join(root, "examples");
    const books = fs.readdirSync(examples).filter((name) => name.endsWith(".xlsx") && !name.startsWith("~$"));
    const ours = require(path.join(folder, "ours.cjs"));
    const { cells, different } = compareReaders(
      ours,
      books.map((name) => path.join(examples, name)),
    );
    say(`beside SheetJS: ${cells} cells of ${books.length} workbooks, ${different.length} read differently`);
    for (const line of different.slice(0, 10)) say(`  ${line}`);
    return { lines: out };
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await run(process.argv.slice(2));
