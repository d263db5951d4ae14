import type { Browser } from "playwright-core";
import { serveFolder, type Served } from "../../scripts/host/static-server";
import { buildPane } from "../rig/built-pane";
import { launchBrowser } from "../tools/browser";
import { drawnBy, openedPage, type Drawn } from "../tools/drawn-nodes";
import { hugeBook } from "./states/books";

let served: Served;
let browser: Browser;

beforeAll(async () => {
  served = await serveFolder({ folders: { "/": await buildPane() }, port: 0 });
  browser = await launchBrowser();
}, 300000);

afterAll(async () => {
  await browser.close();
  await served.close();
});

/** Nodes of one edit in each view. D9 begins as 长期坚持, so that counts move too. */
async function edits(rows: number): Promise<Record<string, Drawn>> {
  const page = await openedPage(browser, served.address, hugeBook(rows));
  const overview = await drawnBy(page, "D9", "9月25日前");
  await page.locator(".states button").first().click();
  await page.locator(".task").first().waitFor();
  const list = await drawnBy(page, "D4", "9月4日前");
  await page.locator("#tab-checkup").click();
  await page.locator(".finding").first().waitFor();
  const checkup = await drawnBy(page, "D5", "9月12日前");
  await page.close();
  return { overview, list, checkup };
}

/** What one edit may redraw: the cell and its mark, the line of its row, counts, the line that says so. */
const most = { pane: 60, sheet: 40 };

test("an edit draws what changed: as much with 20,000 rows as with 2,000", async () => {
  const [some, many] = [await edits(2000), await edits(20000)];
  for (const view of Object.keys(some)) {
    expect({ view, ...many[view] }).toEqual({ view, ...some[view] });
    expect(many[view]!.pane).toBeLessThanOrEqual(most.pane);
    expect(many[view]!.sheet).toBeLessThanOrEqual(most.sheet);
  }
}, 300000);

test("20,000 rows scroll through a list that holds only those in sight", async () => {
  const page = await openedPage(browser, served.address, hugeBook(20000));
  await page.locator(".states button").first().click();
  await page.locator(".task").first().waitFor();
  const places: number[] = [];
  for (const share of [0, 0.3, 0.7, 1]) {
    await page.locator(".desk-pane").evaluate((box, to) => (box.scrollTop = box.scrollHeight * to), share);
    await page.waitForFunction(
      () => {
        const box = document.querySelector(".desk-pane")!.getBoundingClientRect();
        return [...document.querySelectorAll(".task")].some((line) => {
          const { top, bottom } = line.getBoundingClientRect();
          return top < box.bottom && bottom > box.top;
        });
      },
      null,
      { timeout: 30000 },
    );
    const shown = await page
      .locator("li[data-place]")
      .evaluateAll((lines) => lines.map((line) => Number((line as HTMLElement).dataset["place"])));
    expect(shown.length).toBeLessThanOrEqual(80);
    places.push(shown[0] ?? -1);
  }
  expect(places).toEqual([...places].sort((a, b) => a - b));
  expect(places[3]).toBeGreaterThan(4000);
  await page.locator("li[data-place] .pressable").last().focus();
  await page.keyboard.press("ArrowUp");
  expect(await page.evaluate(() => document.activeElement?.classList.contains("task"))).toBe(true);
  await page.close();
}, 300000);
