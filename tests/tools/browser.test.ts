import { launchBrowser } from "./browser";

test("a browser starts and shows a page", async () => {
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    await page.setContent("<title>述评</title><p>任务分解表</p>");
    expect(await page.title()).toBe("述评");
    expect(await page.textContent("p")).toBe("任务分解表");
  } finally {
    await browser.close();
  }
});
