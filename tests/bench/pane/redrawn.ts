import { serveFolder } from "../../../scripts/host/static-server";
import { launchBrowser } from "../../tools/browser";
import { drawnBy, openedPage, type Drawn } from "../../tools/drawn-nodes";

/** Nodes that one edit of D9 draws on the stand-alone page, in the pane and in the sheet. */
export async function redrawn(folder: string, book: Uint8Array): Promise<Drawn & { readonly inPage: number }> {
  const served = await serveFolder({ folders: { "/": folder }, port: 0 });
  const browser = await launchBrowser();
  try {
    const page = await openedPage(browser, served.address, book);
    const drawn = await drawnBy(page, "D9", "9月25日前");
    return { ...drawn, inPage: await page.locator("*").count() };
  } finally {
    await browser.close();
    await served.close();
  }
}
