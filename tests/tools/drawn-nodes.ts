import type { Browser, Page } from "playwright-core";

/** The stand-alone page with a workbook, on the day of the seed. */
export async function openedPage(browser: Browser, address: string, book: Uint8Array): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, locale: "zh-CN" });
  await page.clock.setFixedTime(new Date(2017, 8, 10, 9));
  await page.goto(`${address}standalone.html`);
  await page.locator(".choices").first().waitFor();
  const buffer = Buffer.from(book);
  const file = { name: "任务分解.xlsx", mimeType: "application/octet-stream", buffer };
  await page.setInputFiles(".desk-top input[type=file]", file);
  await page.locator(".states").waitFor({ timeout: 120000 });
  return page;
}

export interface Drawn {
  /** Nodes put in, taken out or written to, outside of the sheet. */
  readonly pane: number;
  /** The same in the sheet. */
  readonly sheet: number;
}

/** What one edit makes the page draw: every changed node counts, whoever changed it. */
export async function drawnBy(page: Page, cell: string, text: string): Promise<Drawn> {
  await page.locator(`[data-cell=${cell}]`).click();
  await page.keyboard.type(text);
  await page.evaluate(() => {
    const counts = { pane: 0, sheet: 0 };
    Object.assign(globalThis, { counts });
    const count = (changes: MutationRecord[]): void => {
      for (const { target, addedNodes, removedNodes } of changes) {
        const at = target instanceof Element ? target : target.parentElement;
        counts[at?.closest(".desk-left") ? "sheet" : "pane"] += Math.max(1, addedNodes.length + removedNodes.length);
      }
    };
    new MutationObserver(count).observe(document.body, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
    });
  });
  await page.keyboard.press("Enter");
  await page.getByText(`${cell} 已改`).waitFor({ timeout: 60000 });
  await page.locator(".status").getByText("已同步").waitFor({ timeout: 60000 });
  return page.evaluate(() => (globalThis as unknown as { counts: Drawn }).counts);
}
