// npm run bench -- word [--quick]: our Word engine against docxtemplater as documented and its peers, in one run.
// CPU time a letter, each measurement in a process of its own pinned to one core (taskset, when there is one),
// engines in turn, median of the rounds. Peers: npm ci in tests/bench first; without it only docxtemplater is compared.
import { execFileSync, spawnSync } from "node:child_process";
import fs from "node:fs";
import { createRequire } from "node:module";
import os from "node:os";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import zlib from "node:zlib";
import { makeBulletins, makeBulletinTemplate } from "./word/bulletin-template.mjs";
import { makeLetters } from "./word/letter-data.mjs";
import { makeTemplate } from "./word/letter-template.mjs";

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
    const hasPeers = fs.existsSync(path.join(here, "node_modules/easy-template-x"));
    const peers = hasPeers ? ["easy-template-x", "docx-templates", "carbone"] : [];
    compare("letter, in memory, DEFLATE", "letter", "memory", ["docxtemplater", ...peers]);
    compare("bulletin, in memory, DEFLATE", "bulletin", "memory", ["docxtemplater", ...peers.slice(0, 1)]);
    compare("letter, one archive on disk", "letter", "archive", ["docxtemplater"]);
    compare("letter, single files on disk", "letter", "files", ["docxtemplater"]);
    floor(folder, env);
    memory(measure, quick);
    wholeProcess(folder, quick, measure);
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

/** Encode the data and copy the finished bytes: nothing can be faster. */
function floor(folder, env) {
  const { compileTemplate, nodeCodec } = require(env.SHUPING_ENGINE);
  const template = compileTemplate(makeTemplate("docxtemplater"), nodeCodec);
  const letters = makeLetters(1000);
  const parts = letters.slice(0, 200).map((letter) => template.render(letter).get("word/document.xml"));
  const finished = letters.slice(0, 200).map((letter) => template.fill(letter).bytes);
  const time = (work, times) => {
    for (let index = 0; index < times; index += 1) work(index % 200);
    const start = process.cpuUsage();
    for (let index = 0; index < times; index += 1) work(index % 200);
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000 / times;
  };
  const texts = letters.slice(0, 200).map((letter) => JSON.stringify(letter));
  const steps = {
    "encode the data": time((index) => Buffer.from(texts[index], "utf8"), 20000),
    "copy the finished document": time((index) => Buffer.from(finished[index]), 20000),
    "CRC-32 of document.xml": time((index) => nodeCodec.crc32(parts[index]), 20000),
    "DEFLATE level 1": time((index) => zlib.deflateRawSync(parts[index], { level: 1 }), 4000),
    "the whole letter": time((index) => template.fill(letters[index]), 8000),
  };
  console.log("\nwhere the time goes, CPU ms a letter (unpinned, this process)");
  for (const [step, milliseconds] of Object.entries(steps)) console.log(`  ${milliseconds.toFixed(4)}  ${step}`);
  const bound = steps["encode the data"] + steps["copy the finished document"];
  console.log(`  share of the floor reached: ${((100 * bound) / steps["the whole letter"]).toFixed(0)} %`);
}

function memory(measure, quick) {
  const small = measure("shuping", "letter", "memory", 1000).rss;
  const large = measure("shuping", "letter", "memory", quick ? 10000 : 100000).rss;
  console.log(`\npeak memory: 1,000 letters ${small} MB, ${quick ? "10,000" : "100,000"} letters ${large} MB`);
}

/** shuping fill as a person starts it, against docxtemplater on the same data. */
function wholeProcess(folder, quick, measure) {
  const count = quick ? 2000 : 20000;
  const data = path.join(folder, "bulletins.jsonl");
  const template = path.join(folder, "bulletin.docx");
  fs.writeFileSync(template, makeBulletinTemplate());
  fs.writeFileSync(
    data,
    makeBulletins(count)
      .map((each) => JSON.stringify(each))
      .join("\n"),
  );
  const fill = (jobs, pin) => {
    const start = process.resourceUsage();
    const began = performance.now();
    const archive = path.join(folder, `all-${jobs}.zip`);
    node(
      [path.join(folder, "shuping.cjs"), "fill", template, data, "--zip", archive, "--force", "--jobs", jobs],
      {},
      pin,
    );
    void start;
    return (performance.now() - began) / 1000;
  };
  const one = fill("1", pinned);
  const free = fill("1", []);
  const two = fill("2", []);
  const documented = (measure("docxtemplater", "bulletin", "archive").wall * count) / 1000;
  console.log(`\nshuping fill, whole process, ${count} bulletins into one archive: ${one.toFixed(1)} s on one core`);
  console.log(
    `  ${(documented / one).toFixed(1)} × docxtemplater's ${documented.toFixed(1)} s (rendering and writing only, scaled up)`,
  );
  console.log(`  two workers: ${(free / two).toFixed(2)} × one (${two.toFixed(1)} s)`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) await run(process.argv.slice(2));
