// npm run bench -- pane [--rows N …] [--no-browser]: what the pane costs. Sizes of the first load and of what comes later;
// for each action round trips to Excel, bytes over the wire, and what was computed again; nodes that one edit draws.
// Excel is the rig of the tests, the browser shows the built pane (dist/pane, or SHUPING_PANE). Nothing has a peer here.
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../..");
const folder = process.env.SHUPING_PANE ?? path.join(root, "dist/pane");
const require = createRequire(import.meta.url);

const zipped = (file) => gzipSync(readFileSync(path.join(folder, file))).length;
const kB = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;

function sizes() {
  const named = (page) => {
    const html = readFileSync(path.join(folder, `${page}.html`), "utf8");
    return [...html.matchAll(/(?:src|href)="?([\w.-]+\.(?:js|css))/g)].map((match) => match[1]);
  };
  const files = readdirSync(folder).filter((file) => /\.(?:js|css)$/.test(file));
  const words = files.filter((file) => file.startsWith("first-words-zh-CN") || file.startsWith("words-zh-CN"));
  const first = new Set(words);
  for (const page of ["taskpane", "standalone"]) {
    const list = named(page).filter((file) => files.includes(file));
    for (const file of list) first.add(file);
    const sum = [...list, ...words].reduce((bytes, file) => bytes + zipped(file), 0);
    console.log(`${page}: first load ${kB(sum)} gzip, words of one language included`);
  }
  const later = files.filter((file) => !first.has(file)).map((file) => ({ file, bytes: zipped(file) }));
  later.sort((a, b) => b.bytes - a.bytes);
  const shown = later.map(({ file, bytes }) => `${file.replace(/\.[0-9a-f]{6,}(?=\.)/, "")} ${kB(bytes)}`);
  console.log(`loaded when wanted: ${shown.join(", ")}`);
}

async function actions(rows, book) {
  const { costs } = require("./pane/trips.ts");
  console.log(`\n${rows} rows`);
  console.log("action                         trips      sent    received   rows new   checked   groups   CPU ms");
  for (const { action, trips, sent, received, counts, cpuMs } of await costs(book)) {
    const [changed, checked, groups] = counts
      ? [counts.tasksChanged, counts.tasksChecked, counts.groupsJudged]
      : ["-", "-", "-"];
    console.log(
      [
        action.padEnd(30),
        String(trips).padStart(5),
        kB(sent).padStart(9),
        kB(received).padStart(11),
        String(changed).padStart(10),
        String(checked).padStart(9),
        String(groups).padStart(8),
        cpuMs.toFixed(0).padStart(8),
      ].join(" "),
    );
  }
}

/** Prints the figures for 37 rows (the sample), 2,000 and 20,000. */
export async function run(args) {
  require("./pane/typescript.cjs");
  const { example, hugeBook } = require("../addin/states/books.ts");
  const at = args.indexOf("--rows");
  const wanted =
    at < 0 ? [37, 2000, 20000] : args.slice(at + 1).flatMap((each) => (Number(each) > 0 ? [Number(each)] : []));
  const built = existsSync(path.join(folder, "standalone.html"));
  if (built) sizes();
  else console.log(`no built pane in ${folder}: npm run build first, for sizes and nodes`);
  for (const rows of wanted) {
    const book = rows === 37 ? example("筹备阶段") : hugeBook(rows);
    await actions(rows, book);
    if (!built || args.includes("--no-browser")) continue;
    const { redrawn } = require("./pane/redrawn.ts");
    const { pane, sheet, inPage } = await redrawn(folder, book);
    console.log(`one edit draws ${pane} nodes of the pane and ${sheet} of the sheet, of ${inPage} in the page`);
  }
}
