// Pictures of the pane's states for docs/pictures, from a built pane: node scripts/make/pane-pictures.mjs [FOLDER] [OUT]
// Looked at by people; the tests assert the document, not pixels.
import { existsSync, mkdirSync } from "node:fs";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { chromium } from "playwright-core";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../..");
const folder = path.resolve(process.argv[2] ?? path.join(root, "dist/pane"));
const out = path.resolve(process.argv[3] ?? path.join(root, "docs/pictures"));
const places = [process.env.SHUPING_BROWSER, "/usr/bin/chromium", "/usr/bin/google-chrome", "/usr/bin/microsoft-edge"];
const executablePath = places.find((each) => each && existsSync(each));
const page = pathToFileURL(path.join(folder, "standalone.html")).href;

const tab = (view, index) => view.locator("[role=tab]").nth(index).click();
/** Each state: how it is reached from the sample's overview. */
const states = {
  welcome: null,
  overview: async () => undefined,
  rows: async (view) => view.locator(".states button").first().click(),
  event: async (view) => {
    await view.locator(".event .btn").first().click();
    await view.locator("input.in").first().fill("9月27日");
  },
  checkup: async (view) => {
    await tab(view, 1);
    await view.locator(".finding button").filter({ hasText: "D14" }).click();
  },
  documents: async (view) => {
    await tab(view, 2);
    await view.locator(".peek[aria-busy=false]").waitFor();
  },
  made: async (view) => {
    await tab(view, 2);
    await view.locator(".act .btn.primary").click();
    await view.locator(".file").waitFor();
  },
  batch: async (view) => {
    await tab(view, 2);
    await view.locator("#kind").selectOption({ index: 3 });
    await view.locator(".number, .lack, .part").first().waitFor();
    await view.waitForTimeout(1500);
  },
  register: async (view) => {
    await tab(view, 3);
    await view.locator(".reg").first().waitFor();
  },
  settings: async (view) => {
    await tab(view, 4);
    await view.locator(".setrow").first().waitFor();
  },
};

mkdirSync(out, { recursive: true });
const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu"], headless: true });
const looks = [
  { width: 320, dark: false, lang: "zh-CN" },
  { width: 450, dark: true, lang: "zh-CN" },
  { width: 320, dark: true, lang: "zh-CN" },
  { width: 450, dark: false, lang: "zh-CN" },
  { width: 320, dark: false, lang: "en" },
  { width: 1280, dark: false, lang: "zh-CN" },
  { width: 1280, dark: true, lang: "zh-CN" },
];
for (const { width, dark, lang } of looks) {
  const context = await browser.newContext({
    viewport: { width, height: width === 1280 ? 800 : 900 },
    colorScheme: dark ? "dark" : "light",
    locale: lang,
    bypassCSP: true,
  });
  for (const [name, reach] of Object.entries(states)) {
    if (width === 1280 && name !== "overview" && name !== "checkup") continue;
    const view = await context.newPage();
    view.on("pageerror", (error) => process.stderr.write(`${name}: ${error}\n`));
    await view.goto(`${page}${reach ? "?sample" : ""}`);
    await view.locator(reach ? ".states" : ".choices").waitFor();
    // The pane alone, as in Excel: the sheet above it takes no room in the picture.
    if (width < 1280)
      await view
        .addStyleTag({
          content:
            ".desk{display:block!important;height:auto!important}.desk-left,.desk-top,.desk-tabs,.split{display:none!important}.desk-pane{overflow:visible!important}body{overflow:visible!important}",
        })
        .catch(() => undefined);
    try {
      await reach?.(view);
    } catch (error) {
      process.stderr.write(`${name}: ${String(error).split("\n")[0]}\n`);
    }
    const file = `${name}-${width}-${dark ? "dark" : "light"}-${lang === "en" ? "en" : "zh"}.png`;
    await view.screenshot({ path: path.join(out, file), fullPage: width < 1280 });
    await view.close();
  }
  await context.close();
}
await browser.close();
