// One side of the comparison in a process of its own: neither pays for what the other left in memory.
// argv: the module that has `work(bytes)`, the workbook. Each message is one turn; the answer is what it took.
import fs from "node:fs";
import { createRequire } from "node:module";

const require = createRequire(import.meta.url);
const [, , kind, module, file] = process.argv;
const bytes = new Uint8Array(fs.readFileSync(file));

const sides = {
  ours: () => {
    const { findingsOf } = require(module);
    return () => findingsOf(bytes, "2017-09-10");
  },
  exceljs: () => {
    const ExcelJS = require(module);
    return () => new ExcelJS.Workbook().xlsx.load(Buffer.from(bytes)).then(() => null);
  },
};

const work = sides[kind]();
process.on("message", async () => {
  const [from, before] = [performance.now(), process.cpuUsage()];
  const result = await work();
  const ms = performance.now() - from;
  const { user, system } = process.cpuUsage(before);
  process.send({ ms, cpu: (user + system) / 1000, result });
});
