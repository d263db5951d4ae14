// The two commands of the README, on a machine with nothing but Node and npm: installs what is missing, builds what
// is stale, then starts the job. Plain JavaScript, because nothing else runs before the first install.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../..");
const inRoot = (...parts) => path.join(root, ...parts);
const stamp = inRoot("dist/.built");

/** Everything whose change makes a build stale. */
const sources = [
  "core",
  "addin",
  "scripts",
  "templates",
  "examples",
  "webpack.config.js",
  "package.json",
  "package-lock.json",
];

function stop(message, code = 2) {
  process.stderr.write(`${message}\n`);
  process.exit(code);
}

function run(command, args, options = {}) {
  const result = spawnSync(command, args, { cwd: root, stdio: "inherit", ...options });
  if (result.error) stop(`${command}: ${result.error.message}`);
  return result.status ?? 1;
}

function npm(...args) {
  const script = process.env.npm_execpath;
  return script ? run(process.execPath, [script, ...args]) : run("npm", args, { shell: process.platform === "win32" });
}

/** True when every package of the lock file that this machine needs is there in the version it names. */
function isInstalled() {
  try {
    const wanted = JSON.parse(readFileSync(inRoot("package-lock.json"), "utf8")).packages;
    const present = JSON.parse(readFileSync(inRoot("node_modules/.package-lock.json"), "utf8")).packages;
    return Object.entries(wanted).every(
      ([name, { version, optional, peer }]) => !name || optional || peer || present[name]?.version === version,
    );
  } catch {
    return false;
  }
}

function newest(place) {
  const { mtimeMs } = statSync(place);
  if (!statSync(place).isDirectory()) return mtimeMs;
  return readdirSync(place).reduce((latest, name) => Math.max(latest, newest(path.join(place, name))), mtimeMs);
}

function isBuilt() {
  if (!existsSync(stamp)) return false;
  const built = statSync(stamp).mtimeMs;
  return sources.every((source) => !existsSync(inRoot(source)) || newest(inRoot(source)) <= built);
}

function prepare() {
  if (Number(process.versions.node.split(".")[0]) < 20) {
    stop(`述评需要 Node 20 或更新的版本，现在是 ${process.version}。Shuping needs Node 20 or newer.`);
  }
  if (!isInstalled()) {
    process.stderr.write("正在安装所需的程序包（只在第一次）… Installing packages (first time only)…\n");
    if (npm("ci", "--no-audit", "--no-fund", "--loglevel=error") !== 0) {
      stop("程序包没有装好：请看上面的提示，检查网络或 npm 的设置后再试。Packages could not be installed: see above.");
    }
  }
  if (!isBuilt()) {
    process.stderr.write("正在构建… Building…\n");
    const started = new Date();
    const code = run(process.execPath, [inRoot("node_modules/webpack/bin/webpack.js"), "--mode", "production"], {
      stdio: ["ignore", "ignore", "inherit"],
    });
    if (code !== 0) {
      run(process.execPath, [inRoot("node_modules/webpack/bin/webpack.js"), "--mode", "production"]);
      stop("构建没有成功：请看上面的提示。The build failed: see above.");
    }
    mkdirSync(path.dirname(stamp), { recursive: true });
    writeFileSync(stamp, `${started.toISOString()}\n`);
  }
}

/** The pane for all browser tests of a whole run, built once; a test file run alone builds its own. */
function paneForTests() {
  if (process.env.SHUPING_PANE) return process.env.SHUPING_PANE;
  const folder = mkdtempSync(path.join(tmpdir(), "shuping-pane-"));
  const webpack = [inRoot("node_modules/webpack/bin/webpack.js"), "--mode", "production", "--config-name", "pane"];
  const code = run(process.execPath, [...webpack, "--output-path", folder], {
    stdio: ["ignore", "ignore", "inherit"],
    env: { ...process.env, OFFICE_JS: "self" },
  });
  return code === 0 ? folder : stop("面板没有构建成功。The pane could not be built for the tests.");
}

function test(args) {
  const isWhole = args.every((each) => each.startsWith("-"));
  const env = isWhole ? { ...process.env, SHUPING_PANE: paneForTests() } : process.env;
  return run(process.execPath, [inRoot("node_modules/jest/bin/jest.js"), ...args], { env });
}

const [job, ...rest] = process.argv.slice(2);
prepare();
if (job === "start") process.exitCode = run(process.execPath, [inRoot("dist/cli/start.cjs"), ...rest]);
else if (job === "test") process.exitCode = test(rest);
else if (job !== "prepare") stop(`scripts/setup/run.mjs: start, test or prepare, not "${job ?? ""}"`);
