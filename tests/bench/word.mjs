// npm run bench -- word [--quick] [--whole]: our Word engine against docxtemplater as documented and its peers, in one run.
// CPU time a letter, each measurement in a process of its own pinned to one core (taskset, when there is one),
// engines in turn, median of the rounds; --whole: only the command line, whole process. Peers: npm ci in tests/bench first; without it only docxtemplater is compared.
import { execFileSync, spawnSync } from "node:child_process";
import fs from "node:fs";
import { createRequire } from "node:module";
import os from "node:os";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { floor } from "./word/floor.mjs";
import { flatMemory, wholeProcess, workers } from "./word/whole.mjs";

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
    entry: { ...cli.entry, ours: "./tests/bench/word/ours.ts" },
    output: { path: folder, filename: "[name].cjs", library: { type: "commonjs2" } },
    plugins: [],
  };
  return new Promise((resolve, reject) =>
    webpack(config, (error, stats) => (error || stats.hasErrors() ? reject(error ?? stats.toString()) : resolve())),
  );
}

const pinned =
  process.platform === "linux" && spawnSync("taskset", ["-c", "0", "true"]).status === 0 ? ["taskset", "-c", "0"] : [];

function node(args, env, pin = pinned) {
  const [program, ...rest] = [...pin, process.execPath, ...args];
  return execFileSync(program, rest, { encoding: "utf8", env: { ...process.env, ...env }, maxBuffer: 1 << 28 });
}

const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];

export async function run(args = []) {
  const quick = args.includes("--quick");
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "shuping-bench-"));
  try {
    await bundle(folder);
    const env = { SHUPING_ENGINE: path.join(folder, "ours.cjs") };
    const rounds = quick ? 1 : 3;
    const many = quick ? 3000 : 10000;
    const few = quick ? 60 : 300;
    const measure = (engine, kind, output, count = engine === "shuping" ? many : few) => {
      const out = fs.mkdtempSync(path.join(folder, "out-"));
      const line = node([path.join(here, "word/measure.mjs"), engine, kind, String(count), output, out], env);
      fs.rmSync(out, { recursive: true, force: true });
      return JSON.parse(line);
    };
    const compare = (title, kind, output, others) => {
      const cpu = new Map([...others, "shuping"].map((engine) => [engine, []]));
      for (let round = 0; round < rounds; round += 1)
        for (const [engine, values] of cpu) values.push(measure(engine, kind, output).cpu);
      const own = median(cpu.get("shuping"));
      console.log(
        `\n${title}: Shuping ${own.toFixed(4)} CPU ms a letter, ${(1000 / own).toFixed(0)} letters a CPU second`,
      );
      for (const engine of others) {
        const ratios = cpu.get(engine).map((value, round) => value / cpu.get("shuping")[round]);
        const range = `${Math.min(...ratios).toFixed(1)}–${Math.max(...ratios).toFixed(1)}`;
        console.log(`  ${median(ratios).toFixed(1)} × ${engine} (${range}; ${median(cpu.get(engine)).toFixed(2)} ms)`);
      }
    };
    const wholeRun = () => {
      const count = quick ? 4000 : 20000;
      for (const kind of ["notice", "bulletin"])
        wholeProcess(folder, kind, count, measure("docxtemplater", kind, "archive").cpu, pinned);
      workers(folder, "notice", count);
      flatMemory(folder, "notice", quick ? [1000, 10000] : [1000, 20000, 100000]);
    };
    if (args.includes("--whole")) return wholeRun();
    const hasPeers = fs.existsSync(path.join(here, "node_modules/easy-template-x"));
    const peers = hasPeers ? ["easy-template-x", "docx-templates", "carbone"] : [];
    compare("letter, in memory, DEFLATE", "letter", "memory", ["docxtemplater", ...peers]);
    compare("bulletin, in memory, DEFLATE", "bulletin", "memory", ["docxtemplater", ...peers.slice(0, 1)]);
    compare("notice, in memory, DEFLATE", "notice", "memory", ["docxtemplater"]);
    compare("letter, one archive on disk", "letter", "archive", ["docxtemplater"]);
    compare("letter, single files on disk", "letter", "files", ["docxtemplater"]);
    floor(env.SHUPING_ENGINE);
    wholeRun();
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) await run(process.argv.slice(2));
