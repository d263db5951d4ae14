import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { buildPane } from "../rig/built-pane";

/** What a page may weigh before anything is pressed, in bytes after gzip: its scripts, styles and the first words. */
const most = 150_000;
let folder = "";

beforeAll(async () => {
  folder = await buildPane();
}, 300000);

const weight = (file: string): number => gzipSync(readFileSync(path.join(folder, file)), { level: 9 }).length;

function firstLoad(page: string, language: string): string[] {
  const html = readFileSync(path.join(folder, `${page}.html`), "utf8");
  const named = [...html.matchAll(/(?:src|href)="?([\w.-]+\.(?:js|css))/g)].map(([, file]) => file ?? "");
  const words = readdirSync(folder).filter((file) => file.startsWith(`words-${language}.`));
  return [...named, ...words];
}

test.each([
  ["standalone", "zh-CN"],
  ["standalone", "en"],
  ["taskpane", "zh-CN"],
  ["taskpane", "en"],
])("%s in %s", (page, language) => {
  const files = firstLoad(page, language);
  // Its script, its style, its words: a name that was not found would weigh nothing.
  expect(files).toHaveLength(3);
  expect(files.reduce((sum, file) => sum + weight(file), 0)).toBeLessThan(most);
});

test("the other language, the rest of the words, templates, the engine and the sample come when they are wanted", () => {
  const first = new Set(["standalone", "taskpane"].flatMap((page) => firstLoad(page, "zh-CN")));
  const later = readdirSync(folder).filter((file) => file.endsWith(".js") && !first.has(file));
  for (const begin of [
    "words-en",
    "all-words-zh-CN",
    "template-bulletin",
    "documents",
    "reading",
    "sample",
    "register",
    "settings",
  ])
    expect(later.filter((file) => file.startsWith(`${begin}.`) || file.startsWith(`${begin}-`))).not.toEqual([]);
});
