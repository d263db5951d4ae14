// npm run bench -- NAME [options]: speed beside peers in the same run. NAME is a file of tests/bench that exports run(args).
// The peers are no part of the product: tests/bench/package.json lists them; they are installed there when one is missing.
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const folder = path.join(path.dirname(fileURLToPath(import.meta.url)), "../tests/bench");
const [name, ...args] = process.argv.slice(2);
const names = readdirSync(folder)
  .filter((file) => file.endsWith(".mjs"))
  .map((file) => file.slice(0, -".mjs".length));
if (!name || !names.includes(name)) {
  console.error(`npm run bench -- NAME   (${names.join(", ")})`);
  process.exit(2);
}

const { dependencies } = JSON.parse(readFileSync(path.join(folder, "package.json"), "utf8"));
const missing = Object.keys(dependencies).filter((each) => !existsSync(path.join(folder, "node_modules", each)));
if (missing.length > 0) {
  console.error(`installing the peers in tests/bench: ${missing.join(", ")}`);
  const { status } = spawnSync("npm", ["install", "--no-audit", "--no-fund"], {
    cwd: folder,
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  if (status !== 0) process.exit(status ?? 1);
}
const { run } = await import(pathToFileURL(path.join(folder, `${name}.mjs`)).href);
await run(args);
