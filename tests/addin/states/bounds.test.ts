import type { Page } from "playwright-core";
import { changed, example, hugeBook } from "./books";
import { openStage, type Scene, type Stage } from "./stage";
import type { PageState } from "./state";
import { chooseKind, openFinding, openTab, previewDrawn, shown, tabs } from "./steps";

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
}, 300000);
afterAll(() => stage.close());

const open = (book: PageState["book"], desk?: number): Promise<Scene> =>
  stage.show(
    {
      name: "bounds",
      zh: "",
      en: "",
      host: "page",
      book,
      reach: (pane) => shown(pane, ".states"),
      ...(desk === undefined ? {} : { special: { desk } }),
    },
    "zh-CN",
  );

const count = (page: Page, selector: string): Promise<number> => page.locator(selector).count();

test("20,000 rows: what stands in the page is bounded, everything can be reached", async () => {
  const rows = 20000;
  const { page, complaints, close } = await open(() => hugeBook(rows), 1280);
  expect(await page.locator(".states b").first().innerText()).toBe("5,000");
  expect(await count(page, ".pane *")).toBeLessThan(600);
  expect(await count(page, "[role=gridcell]")).toBeLessThan(500);

  await openTab(page, "checkup");
  await page.locator(".finding button").first().click();
  expect(await count(page, ".pane *")).toBeLessThan(600);

  await openTab(page, "overview");
  await page.locator(".states button").first().click();
  await shown(page, ".task");
  expect(await count(page, ".task")).toBeLessThan(100);
  await page.locator(".desk-pane").evaluate((box) => box.scrollTo({ top: box.scrollHeight }));
  await page.locator("[data-place='4999']").waitFor();
  expect(await count(page, ".task")).toBeLessThan(100);
  await page.locator("input[type=search]").fill("第9工作组");
  await page.getByText("找到 500 项").waitFor();
  expect(await count(page, ".task")).toBeLessThanOrEqual(100);
  await page.locator(".task").first().click();
  await shown(page, ".cell.sel");

  await page.locator(".gridwrap").evaluate((box) => box.scrollTo({ top: box.scrollHeight }));
  await page.locator(`[data-cell=C${rows + 2}]`).waitFor();
  expect(await count(page, "[role=gridcell]")).toBeLessThan(500);
  expect(complaints).toEqual([]);
  await close();
}, 180000);

const hostile = "<img src=x onerror=alert(1)>";
const formula = '=HYPERLINK("http://example.com","点我")';

/** Images that cells made, in the page and in the preview's own tree. */
const images = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const roots = [document, ...[...document.querySelectorAll("*")].flatMap(({ shadowRoot }) => shadowRoot ?? [])];
    return roots.reduce((sum, root) => sum + root.querySelectorAll("img, script[src*='x']").length, 0);
  });

test("a cell's HTML never becomes an element, a formula's text never one that is followed", async () => {
  const cells = { A3: `准备阶段${hostile}`, B3: hostile, B4: formula, D3: `9月5日前${hostile}`, E3: hostile };
  const book = changed(example("筹备阶段"), {
    任务分解表: cells,
    时间节点: { A2: hostile },
    设置: { B9: hostile, B11: formula },
    文书台账: { E2: hostile, F3: formula },
  });
  const { page, complaints, close } = await open(() => book, 1280);
  const asked: string[] = [];
  page.on("dialog", (dialog) => {
    asked.push(dialog.message());
    void dialog.dismiss();
  });
  expect(await page.locator("[data-cell=B3]").innerText()).toBe(hostile);
  expect(await page.locator("[data-cell=B4]").innerText()).toBe(formula);
  await page.locator(".states button").first().click();
  await page.locator(".task", { hasText: hostile }).first().waitFor();
  await page.locator(".task", { hasText: formula }).first().waitFor();
  for (const tab of tabs) await openTab(page, tab);
  await chooseKind(page, "bulletin");
  await previewDrawn(page);
  expect(await images(page)).toBe(0);
  expect(await count(page, ".pane a[href*='example.com']")).toBe(0);
  expect([...complaints, ...asked]).toEqual([]);
  await close();
}, 180000);

test("a cell of 32,767 characters is cut wherever it is shown, and whole when asked for", async () => {
  const long = `${"意见很长，".repeat(6553)}完`;
  const book = changed(example("筹备阶段"), {
    任务分解表: { A3: long, B3: long, C3: long, D3: long, E3: long, F3: long },
    文书台账: { E2: long },
  });
  const { page, complaints, close } = await open(() => book, 1280);
  const letters = (): Promise<number> => page.locator(".pane").evaluate((pane) => pane.textContent?.length ?? 0);
  for (const tab of tabs) {
    await openTab(page, tab);
    expect([tab, (await letters()) < 12000]).toEqual([tab, true]);
  }
  await openFinding(page, "D3");
  const before = await letters();
  await page.locator(".finding dd .link").first().click();
  expect(await letters()).toBeGreaterThan(before + 32000);
  await page.locator(".finding dd .link").first().click();
  expect(await letters()).toBe(before);
  expect(complaints).toEqual([]);
  await close();
}, 180000);
