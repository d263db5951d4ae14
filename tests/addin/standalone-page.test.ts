import { readFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, Page } from "playwright-core";
import { nodeCodec } from "../../scripts/host/node-codec";
import { serveFolder, type Served } from "../../scripts/host/static-server";
import { applyChanges, noChanges } from "../../core/workbook";
import { buildPane } from "../rig/built-pane";
import { launchBrowser } from "../tools/browser";

const examples = path.resolve(__dirname, "../../examples");
const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
let folder = "";
let served: Served;
let browser: Browser;

beforeAll(async () => {
  folder = await buildPane();
  served = await serveFolder({ folders: { "/": folder, "/examples/": examples }, port: 0 });
  browser = await launchBrowser();
}, 300000);

afterAll(async () => {
  await browser.close();
  await served.close();
});

interface Look {
  readonly width?: number;
  readonly height?: number;
  readonly lang?: "zh-CN" | "en";
  readonly dark?: boolean;
}

/** A page that may not ask anything of another place and may not complain. */
async function open(query: string, { width = 1280, height = 800, lang = "zh-CN", dark = false }: Look = {}) {
  const context = await browser.newContext({
    viewport: { width, height },
    locale: lang,
    colorScheme: dark ? "dark" : "light",
    bypassCSP: false,
  });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(String(error)));
  page.on("request", (request) => {
    if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(served.address))
      complaints.push(request.url());
  });
  await page.goto(`${served.address}standalone.html${query}`);
  await page.locator(query === "" ? ".choices" : ".states").waitFor();
  return { page, complaints, close: () => context.close() };
}

const tab = (page: Page, index: number) => page.locator("[role=tab]").nth(index);
const views = ["overview", "checkup", "documents", "register", "settings"] as const;

async function showView(page: Page, view: (typeof views)[number]): Promise<void> {
  await tab(page, views.indexOf(view)).click();
  if (view === "documents") await page.locator(".peek[aria-busy=false]").waitFor();
  if (view === "register" || view === "settings") await page.locator(".reg, .setrow").first().waitFor();
}

async function violations(page: Page): Promise<string[]> {
  // The policy of the page holds for the page; the tool that looks at it comes from outside.
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const tool = (
      globalThis as unknown as {
        axe: { run(options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
      }
    ).axe;
    const { violations: found } = await tool.run({
      runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "best-practice"],
    });
    return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(" | ")}`);
  });
}

test("first minute: open, first finding fixed, first bulletin saved, in six actions", async () => {
  const { page, complaints, close } = await open("");
  let actions = 0;
  const act = async (work: Promise<unknown>): Promise<void> => {
    actions += 1;
    await work;
  };
  await act(page.getByRole("button", { name: "打开示例" }).click());
  await page.locator(".states").waitFor();
  await act(tab(page, 1).click());
  await act(page.locator(".finding button").filter({ hasText: "D14" }).click());
  await act(page.locator(".finding .btn.primary").first().click());
  await page.getByText("已修正").or(page.getByText("撤销")).first().waitFor();
  await act(tab(page, 2).click());
  const download = page.waitForEvent("download");
  await act(page.locator(".act .btn.primary").click());
  expect((await download).suggestedFilename()).toContain("第4期");
  expect(actions).toBeLessThanOrEqual(6);
  expect(complaints).toEqual([]);
  await close();
}, 60000);

describe.each(["zh-CN", "en"] as const)("%s", (lang) => {
  test("no view breaks a rule of accessibility or runs off sideways at 320", async () => {
    for (const dark of [false, true]) {
      const { page, complaints, close } = await open("?sample", { width: 320, height: 1400, lang, dark });
      const found: string[] = [];
      for (const view of views) {
        await showView(page, view);
        found.push(...(await violations(page)).map((each) => `${view}: ${each}`));
        const over = await page.evaluate(() => {
          const pane = document.querySelector(".pane")!;
          return pane.scrollWidth - pane.clientWidth;
        });
        if (over > 0) found.push(`${view}: ${over} px too wide`);
      }
      expect(found).toEqual([]);
      expect(complaints).toEqual([]);
      await close();
    }
  }, 180000);

  test("by keyboard alone: tabs, a finding, its cell, an edit, undo", async () => {
    const { page, close } = await open("?sample", { lang });
    await page.locator("[role=tab][aria-selected=true]").focus();
    await page.keyboard.press("ArrowRight");
    await page.locator(".finding").first().waitFor();
    await page.keyboard.press("F6");
    await page.locator("[data-cell=A1]:focus").waitFor();
    for (const key of ["ArrowDown", "ArrowRight", "ArrowRight", "ArrowDown"]) await page.keyboard.press(key);
    const cell = page.locator("[data-cell=C3]");
    const before = await cell.innerText();
    await page.keyboard.press("F2");
    await page.keyboard.press("Escape");
    expect(await cell.innerText()).toBe(before);
    await page.keyboard.type("x");
    await page.keyboard.type("改好的内容");
    await page.keyboard.press("Enter");
    await page.locator("[data-cell=C3]", { hasText: "x改好的内容" }).waitFor();
    await page.locator("[data-cell=C4]:focus").waitFor();
    await page.keyboard.press("Control+z");
    await page.locator("[data-cell=C3]", { hasText: before.slice(0, 6) }).waitFor();
    await close();
  }, 60000);
});

test("a cell with HTML, a formula, a script stays text in the grid and in the pane", async () => {
  const hostile = "<img src=x onerror=alert(1)>";
  const bytes = readFileSync(path.join(examples, "筹备阶段.xlsx"));
  const cells = [2, 3, 4, 5].map((column) => ({
    sheet: "任务分解表",
    row: 15,
    column,
    input: { type: "text", text: hostile } as const,
  }));
  const { bytes: changed } = applyChanges(new Uint8Array(bytes), { ...noChanges, cells }, nodeCodec);
  const { page, complaints, close } = await open("");
  await page.setInputFiles("input[type=file]", {
    name: "坏.xlsx",
    mimeType: "application/octet-stream",
    buffer: Buffer.from(changed),
  });
  await page.locator(".states").waitFor();
  for (const view of views) await showView(page, view);
  expect(await page.locator("img").count()).toBe(0);
  expect(complaints).toEqual([]);
  await close();
}, 60000);

test("what is no workbook is said in one sentence, nothing breaks", async () => {
  const { page, close } = await open("");
  await page.setInputFiles("input[type=file]", {
    name: "x.xlsx",
    mimeType: "text/plain",
    buffer: Buffer.from("hello"),
  });
  expect((await page.getByRole("alert").innerText()).length).toBeGreaterThan(10);
  await close();
}, 60000);

/** As in a tab behind others or on a machine that does much else: frames and timers come when all else is done. */
function framesComeLate(): void {
  const wait = window.setTimeout.bind(window);
  const late = (job: () => void, after = 0): number => wait(job, after + 3000);
  Object.assign(window, { setTimeout: late, requestAnimationFrame: (job: () => void) => late(job) });
}

test("a workbook that comes before the first frame is drawn all the same", async () => {
  const page = await browser.newPage();
  await page.addInitScript(framesComeLate);
  await page.goto(`${served.address}standalone.html?sample`);
  await page.locator("[data-cell=D10]").waitFor();
  await page.locator(".states").waitFor();
  await page.close();
}, 60000);

test("who goes elsewhere while a workbook is coming stays there", async () => {
  const context = await browser.newContext({ locale: "zh-CN" });
  const page = await context.newPage();
  let come = (): void => undefined;
  const held = new Promise<void>((done) => (come = done));
  await page.route(/\/reading\.[^/]*\.js$/, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(`${served.address}standalone.html`, { waitUntil: "commit" });
  await page.locator(".choices").waitFor();
  await page.setInputFiles(".desk-top input[type=file]", path.join(examples, "筹备阶段.xlsx"));
  await page.locator("#tab-documents").click();
  come();
  await page.locator("#kind").waitFor();
  expect(await page.locator("#tab-documents").getAttribute("aria-selected")).toBe("true");
  await context.close();
});

test("opened from a folder, without any server", async () => {
  const page = await browser.newPage();
  await page.goto(`${pathToFileURL(path.join(folder, "standalone.html")).href}?sample`);
  await page.locator(".states").waitFor();
  await page.locator("[role=tab]").nth(2).click();
  await page.locator(".peek[aria-busy=false]").waitFor();
  await page.close();
}, 60000);

test("the address may name a workbook beside the page, and none elsewhere", async () => {
  const { page, close } = await open(`?workbook=${encodeURIComponent("examples/筹备阶段.xlsx")}`);
  expect(await page.locator(".desk-top .name").innerText()).toBe("筹备阶段.xlsx");
  await page.goto(`${served.address}standalone.html?workbook=${encodeURIComponent("https://example.com/x.xlsx")}`);
  await page.getByRole("alert").waitFor();
  await close();
}, 60000);
