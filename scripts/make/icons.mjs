// Draws the icons of the add-in from their SVG sources: node scripts/make/icons.mjs <Chrome or Chromium>
// The PNG files are committed; only a change of the drawing needs this.
import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";

const assets = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../../addin/assets");
const executablePath = process.argv[2];
if (!executablePath) {
  process.stderr.write("usage: node scripts/make/icons.mjs <path of Chrome or Chromium>\n");
  process.exit(2);
}
/** The small drawing is made for whole pixels at 16; the large one for everything above. */
const sizes = [
  [16, "icon-small.svg"],
  [32, "icon.svg"],
  [64, "icon.svg"],
  [80, "icon.svg"],
  [128, "icon.svg"],
];

const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
const page = await browser.newPage();
for (const [size, source] of sizes) {
  const svg = await readFile(path.join(assets, source), "utf8");
  const drawn = svg.replace(/width="\d+" height="\d+">/, `width="${size}" height="${size}" style="display:block">`);
  await page.setContent(`<body style="margin:0">${drawn}</body>`);
  const clip = { x: 0, y: 0, width: size, height: size };
  await writeFile(path.join(assets, `icon-${size}.png`), await page.screenshot({ clip, omitBackground: true }));
}
await browser.close();
