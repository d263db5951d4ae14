// shuping fill as a person starts it, whole process: reading the data, filling, one archive on disk.
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import fs from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { kinds } from "./kinds.mjs";
import { entryBytes, readStored, readZip } from "./zip.mjs";

const require = createRequire(import.meta.url);
const usageReport = path.join(path.dirname(fileURLToPath(import.meta.url)), "report-usage.cjs");
const distinct = 2000;

/** Template and JSON Lines of one kind in `folder`. */
function prepare(folder, kind, count) {
  const template = path.join(folder, `${kind}.docx`);
  const data = path.join(folder, `${kind}-${count}.jsonl`);
  const rows = kinds[kind].data(Math.min(count, distinct));
  fs.writeFileSync(template, kinds[kind].template("docxtemplater"));
  const handle = fs.openSync(data, "w");
  const lines = rows.map((row) => `${JSON.stringify(row)}\n`);
  for (let made = 0; made < count; made += lines.length) fs.writeSync(handle, lines.slice(0, count - made).join(""));
  fs.closeSync(handle);
  return { template, data, rows, count };
}

/** CPU seconds, wall seconds and peak memory of one run; the archive stays until the next. */
function fill(folder, { template, data }, jobs, pin) {
  const archive = path.join(folder, "all.zip");
  const usage = path.join(folder, "usage.json");
  const command = ["--require", usageReport, path.join(folder, "shuping.cjs"), "fill", template, data];
  const [program, ...rest] = [
    ...pin,
    process.execPath,
    ...command,
    "--zip",
    archive,
    "--force",
    "--jobs",
    String(jobs),
  ];
  const began = performance.now();
  execFileSync(program, rest, { env: { ...process.env, USAGE_FILE: usage }, stdio: ["ignore", "ignore", "inherit"] });
  const wall = (performance.now() - began) / 1000;
  return { ...JSON.parse(fs.readFileSync(usage, "utf8")), wall, archive };
}

/** Every changed part of some documents of the archive against docxtemplater's own. */
function sameDocuments(archive, { template, rows, count }) {
  const PizZip = require("../../../node_modules/pizzip");
  const Docxtemplater = require("../../../node_modules/docxtemplater");
  const bytes = fs.readFileSync(template);
  const documents = readStored(archive);
  if (documents.length !== count) throw new Error(`${documents.length} of ${count} documents`);
  const step = Math.max(1, Math.floor(count / 100));
  let compared = 0;
  for (let index = 0; index < count; index += step) {
    const doc = new Docxtemplater(new PizZip(bytes), { paragraphLoop: true, linebreaks: true });
    doc.render(rows[index % rows.length]);
    for (const entry of readZip(documents.read(index))) {
      if (!/^word\/(document|header\d*|footer\d*)\.xml$/.test(entry.name)) continue;
      if (entryBytes(entry).toString("utf8") !== doc.getZip().file(entry.name).asText())
        throw new Error(`document ${index + 1}: ${entry.name} differs from docxtemplater's`);
      compared += 1;
    }
  }
  return compared;
}

/** Acceptance: at least 30 × docxtemplater as documented, whose start-up and reading are not even counted. */
export function wholeProcess(folder, kind, count, documentedMs, pin) {
  const work = prepare(folder, kind, count);
  const { cpu, rss, archive } = fill(folder, work, 1, pin);
  const compared = sameDocuments(archive, work);
  const documented = (documentedMs * count) / 1000;
  console.log(`\nshuping fill, whole process, ${count} documents (${kind}) into one archive: ${cpu.toFixed(2)} CPU s`);
  console.log(
    `  ${(documented / cpu).toFixed(1)} × docxtemplater (${documentedMs.toFixed(2)} ms a document, rendering and writing only)`,
  );
  console.log(
    `  peak memory ${rss} MB; ${compared} parts of ${Math.min(count, 100)} documents are docxtemplater's, byte by byte`,
  );
}

function hashOf(file) {
  const hash = createHash("sha256");
  const handle = fs.openSync(file, "r");
  const chunk = Buffer.alloc(1 << 20);
  for (let got = fs.readSync(handle, chunk); got > 0; got = fs.readSync(handle, chunk))
    hash.update(chunk.subarray(0, got));
  fs.closeSync(handle);
  return hash.digest("hex");
}

const quickest = (runs) => runs.reduce((best, each) => (each.wall < best.wall ? each : best));

/** Workers and memory: the archive is the same, however many made it. They take turns; the quickest of each counts. */
export function workers(folder, kind, count) {
  const work = prepare(folder, kind, count);
  const runs = { one: [], two: [] };
  for (let turn = 0; turn < 4; turn += 1) {
    runs.one.push(fill(folder, work, 1, []));
    const single = hashOf(runs.one[turn].archive);
    runs.two.push(fill(folder, work, 2, []));
    if (hashOf(runs.two[turn].archive) !== single) throw new Error("two workers make another archive than one");
  }
  const [one, two] = [quickest(runs.one), quickest(runs.two)];
  const cores = two.cpu / two.wall;
  console.log(
    `\ntwo workers, ${count} documents (${kind}): ${(one.wall / two.wall).toFixed(2)} × one by the clock, the same bytes`,
  );
  console.log(
    `  they had ${cores.toFixed(2)} cores${cores < 1.6 ? " (this machine is busy)" : ""}; one had ${(one.cpu / one.wall).toFixed(2)}`,
  );
  console.log(
    `  CPU ${one.cpu.toFixed(2)} s against ${two.cpu.toFixed(2)} s: on two free cores at most ${((2 * one.cpu) / two.cpu).toFixed(2)} ×`,
  );
  console.log(`  peak memory ${one.rss} MB against ${two.rss} MB`);
}

/** Peak memory of the whole process, which must not follow the number of documents. */
export function flatMemory(folder, kind, counts) {
  const peaks = counts.map((count) => `${count}: ${fill(folder, prepare(folder, kind, count), 1, []).rss} MB`);
  console.log(`\npeak memory, shuping fill, whole process, by documents (${kind}): ${peaks.join(", ")}`);
}
