import path from "node:path";
import type { Browser, Frame, Page } from "playwright-core";
import type { Language } from "../../../core/messages";
import { serveFolder, type Served } from "../../../scripts/host/static-server";
import { buildPane } from "../../rig/built-pane";
import { openExcelPage } from "../../rig/excel-page";
import { launchBrowser } from "../../tools/browser";
import type { ExcelState, PageState, State } from "./state";

/** A state that has been reached. */
export interface Scene {
  /** Window: its size, colour scheme, pictures. */
  readonly page: Page;
  /** Where the pane's document is. */
  readonly pane: Page | Frame;
  /** Requests elsewhere, errors in the console: must stay empty. */
  readonly complaints: string[];
  close(): Promise<void>;
}

/** A browser and the built pane, for one test file. */
export interface Stage {
  show(state: State, language: Language): Promise<Scene>;
  close(): Promise<void>;
}

/** For a machine that does much else at the same time. */
const patience = 120000;

/** A clock that stands still, so that a workbook without a day of its own looks the same every day. */
export const clock = new Date(2017, 8, 10, 9, 0, 0);

/** The pane alone, as in Excel: the sheet beside it takes no room. A constructed sheet, since the policy refuses any other. */
function alone(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    `.desk{display:block!important;height:auto!important}.desk-left,.desk-top,.desk-tabs,.split{display:none!important}` +
      `.desk-pane{overflow:visible!important}.desk-pane .pane{min-height:100vh!important}body{overflow:visible!important}.desk.is-empty .pane{max-width:none!important}`,
  );
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}

/** What the browser says about a file that a test keeps from loading on purpose. */
const isOnPurpose = (text: string): boolean => /ERR_FAILED|ERR_INTERNET_DISCONNECTED|ChunkLoadError/.test(text);

function listen(page: Page, address: string, complaints: string[]): void {
  page.on("console", (message) => {
    if (message.type() === "error" && !isOnPurpose(message.text())) complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(String(error)));
  page.on("request", (request) => {
    if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(address)) complaints.push(request.url());
  });
}

async function openBook(page: Page, { book }: PageState): Promise<void> {
  if (book === "none") return page.locator(".choices").first().waitFor();
  if (book !== "sample") {
    const buffer = Buffer.from(await book());
    await page.locator(".choices").first().waitFor();
    await page.setInputFiles(".desk-top input[type=file]", {
      name: "任务分解.xlsx",
      mimeType: "application/octet-stream",
      buffer,
    });
    return;
  }
  await page.locator(".states").waitFor();
}

/** A state that cannot be reached leaves no browser behind. */
async function closedWhenFailing(scene: Scene, reach: () => Promise<Scene>): Promise<Scene> {
  try {
    return await reach();
  } catch (error) {
    await scene.close();
    throw error;
  }
}

async function showPage(browser: Browser, served: Served, state: PageState, language: Language): Promise<Scene> {
  const width = state.special?.desk ?? 320;
  const context = await browser.newContext({
    viewport: { width, height: 900 },
    locale: language,
    colorScheme: "light",
    reducedMotion: "reduce",
    forcedColors: state.special?.forcedColors ? "active" : "none",
  });
  context.setDefaultTimeout(patience);
  const page = await context.newPage();
  const complaints: string[] = [];
  listen(page, served.address, complaints);
  const scene: Scene = { page, pane: page, complaints, close: () => context.close() };
  return closedWhenFailing(scene, async () => {
    await page.clock.setFixedTime(clock);
    if (state.special?.text) await page.addInitScript(() => localStorage.setItem("shuping:text", "large"));
    await state.before?.(page);
    await page.goto(`${served.address}standalone.html${state.book === "sample" ? "?sample" : ""}`);
    if (state.special?.desk === undefined) await page.evaluate(alone);
    await openBook(page, state);
    await state.reach(page);
    if (state.special?.print) await page.emulateMedia({ media: "print" });
    return scene;
  });
}

async function showInExcel(folder: string, state: ExcelState, language: Language): Promise<Scene> {
  const { apiVersion } = state;
  const excel = await openExcelPage(state.book(), {
    folder,
    pane: `taskpane.html`,
    width: 320,
    ...(apiVersion === undefined ? {} : { apiVersion }),
  });
  const { page, complaints, close } = excel;
  page.setDefaultTimeout(patience);
  const scene = (pane: Frame): Scene => ({ page, pane, complaints, close });
  return closedWhenFailing(scene(page.mainFrame()), async () => {
    await page.emulateMedia({ colorScheme: "light", reducedMotion: "reduce" });
    await page.clock.setFixedTime(clock);
    if (language === "en") await (await excel.pane()).evaluate(() => localStorage.setItem("shuping:language", "en"));
    await excel.reload("?again=1");
    await state.reach(await excel.pane(), excel);
    return scene(await excel.pane());
  });
}

export async function openStage(): Promise<Stage> {
  const folder = await buildPane();
  const examples = path.resolve(__dirname, "../../../examples");
  const served = await serveFolder({ folders: { "/": folder, "/examples/": examples }, port: 0 });
  const browser = await launchBrowser();
  return {
    show: (state, language) =>
      state.host === "page" ? showPage(browser, served, state, language) : showInExcel(folder, state, language),
    close: async () => {
      await browser.close();
      await served.close();
    },
  };
}
