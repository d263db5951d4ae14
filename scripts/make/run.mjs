// Bundles one TypeScript script of the repository and runs it: node scripts/make/run.mjs <script.ts> [arguments]
// Used for what is made at build time (samples, templates, blank workbooks) and committed.
import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import path from "node:path";
import { fileURLToPath } from "node:url";
import webpack from "webpack";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../..");
const require = createRequire(import.meta.url);
const [script, ...rest] = process.argv.slice(2);
if (!script) {
  process.stderr.write("usage: node scripts/make/run.mjs <script.ts> [arguments]\n");
  process.exit(2);
}
const commandLine = require(path.join(root, "webpack.config.js")).find(({ name }) => name === "cli");
const folder = path.join(root, "node_modules/.cache/shuping-make");
const name = path.basename(script, ".ts");

webpack(
  {
    mode: "development",
    target: "node20",
    context: root,
    entry: { [name]: path.resolve(root, script) },
    output: { path: folder, filename: "[name].cjs" },
    resolve: commandLine.resolve,
    module: commandLine.module,
    externals: { exceljs: "commonjs exceljs" },
    node: { __dirname: false },
    devtool: false,
  },
  (error, stats) => {
    if (error || stats.hasErrors()) {
      process.stderr.write(`${error ? error.stack : stats.toString("errors-only")}\n`);
      process.exit(1);
    }
    const { status } = spawnSync(process.execPath, [path.join(folder, `${name}.cjs`), ...rest], {
      cwd: root,
      stdio: "inherit",
    });
    process.exitCode = status ?? 1;
  },
);
