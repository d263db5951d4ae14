// npm run bench -- pane: what the pane costs: bytes of the first load, host calls, nodes drawn again, time of one edit.
// Looks at the built pane (dist/pane, or SHUPING_PANE) in a browser; nothing of it is measured against a peer.
import { existsSync, readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";
import { chromium } from "playwright-core";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../..");
const folder = process.env.SHUPING_PANE ?? path.join(root, "dist/pane");
const places = [process.env.SHUPING_BROWSER, "/usr/bin/chromium", "/usr/bin/google-chrome", "/usr/bin/microsoft-edge"];

function firstLoad(page) {
  const html = readFileSync(path.join(folder, `${page}.html`), "utf8");
  const named = [...html.matchAll(/(?:src|href)="?([\w.-]+\.(?:js|css))/g)].map((match) => match[1]);
  const words = readdirSync(folder).filter((file) => file.startsWith("words-zh-CN"));
  return [...named, ...words].reduce((sum, file) => sum + gzipSync(readFileSync(path.join(folder, file))).length, 0);
}

/** Prints the figures of the pane on the sample workbook. */
export async function run() {
  for (const page of ["taskpane", "standalone"])
    console.log(`${page}: first load ${firstLoad(page)} bytes (gzip, words of one language included)`);
  const browser = await chromium.launch({
    executablePath: places.find((each) => each && existsSync(each)),
    args: ["--no-sandbox"],
  });
  const view = await browser.newPage({ viewport: { width: 1280, height: 800 }, locale: "zh-CN", bypassCSP: true });
  const started = Date.now();
  await view.goto(`${pathToFileURL(path.join(folder, "standalone.html")).href}?sample`);
  await view.locator(".states").waitFor();
  console.log(`sample opened and checked after ${Date.now() - started} ms`);
  await view.evaluate(() => {
    globalThis.drawn = 0;
    new MutationObserver((changes) => (globalThis.drawn += changes.length)).observe(document.body, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
    });
  });
  await view.locator("[data-cell=D11]").click();
  const before = await view.evaluate(() => globalThis.drawn);
  const edited = Date.now();
  await view.keyboard.type("9月1日前");
  await view.keyboard.press("Enter");
  await view.locator("[data-cell=D11].is-overdue").waitFor();
  const nodes = (await view.evaluate(() => globalThis.drawn)) - before;
  console.log(
    `one edit: written, read and checked again after ${Date.now() - edited} ms; ${nodes} changes of the page`,
  );
  console.log(`cells in the page: ${await view.locator("[role=gridcell]").count()}`);
  await browser.close();
}
