// Copies the files of Microsoft's Office.js that Excel needs into a folder of the deploying office's own server:
//   node scripts/deploy/vendor-office-js.mjs dist/pane/office
// Shuping's releases never contain them: their licence lets an office use and host them with its own add-in, not us
// publish them. Only for a pane built with OFFICE_JS=self.
import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";

const [target] = process.argv.slice(2);
function stop(line) {
  process.stderr.write(`${line}\n`);
  process.exit(2);
}
if (!target) stop("用法：node scripts/deploy/vendor-office-js.mjs 目标文件夹（如 dist/pane/office）");

const require = createRequire(import.meta.url);
let home;
try {
  home = path.dirname(require.resolve("@microsoft/office-js/package.json"));
} catch {
  stop("没有装 @microsoft/office-js：请先运行 npm ci。 Run npm ci first.");
}
const dist = path.join(home, "dist");
const wanted = [
  "office.js",
  "o15apptofilemappingtable.js",
  "excel-web-16.00.js",
  "excel-win32-16.01.js",
  "excel-mac-16.00.js",
  "zh-cn/office_strings.js",
  "en-us/office_strings.js",
];
mkdirSync(target, { recursive: true });
for (const name of wanted) {
  const from = path.join(dist, name);
  if (!existsSync(from)) stop(`这个版本的 Office.js 里没有 ${name}。 This version of Office.js has no ${name}.`);
  cpSync(from, path.join(target, name));
}
const licence = readdirSync(home).find((name) => /^licen[cs]e/i.test(name));
if (licence) cpSync(path.join(home, licence), path.join(target, "LICENSE-office-js.md"));
const { version } = JSON.parse(readFileSync(path.join(home, "package.json"), "utf8"));
process.stdout.write(
  `已复制 Office.js ${version} 的 ${wanted.length} 个文件到 ${target}。使用条件见其中的 LICENSE-office-js.md。 Copied; see its licence.\n`,
);
