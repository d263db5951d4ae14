// Measures the shape of the code and fails on what must never be there: import cycles, impure core files, `any`.
//   node scripts/check/shape.mjs
import { spawnSync } from "node:child_process";
import path from "node:path";
import { fileURLToPath } from "node:url";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../..");
const measure = path.join(root, "scripts/check/measure.mjs");
const args = [
  measure,
  root,
  "--src",
  "core,addin,scripts",
  "--tests",
  "tests",
  "--core",
  "core",
  "--entry",
  "core/index.ts",
  "--json",
  "--worst",
];
const result = spawnSync(process.execPath, args, { encoding: "utf8", maxBuffer: 1 << 26 });
process.stderr.write(result.stderr);
if (result.status !== 0) process.exit(result.status ?? 1);

const shape = JSON.parse(result.stdout);
for (const [what, figure] of Object.entries(shape)) console.log(`${what}: ${figure}`);
const wrong = ["runtime cycles", "cycles with types", "explicit any", "impure core files"].filter(
  (what) => !/^0\b/.test(String(shape[what] ?? 0)),
);
if (wrong.length > 0) {
  console.error(`\nMust be 0: ${wrong.join(", ")}`);
  process.exit(1);
}
