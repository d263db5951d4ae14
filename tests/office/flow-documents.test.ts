import { execFileSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { fileOrigin, workStandalone } from "../addin/flow/stand-alone";
import { buildPane } from "../rig/built-pane";
import { launchBrowser } from "../tools/browser";

let folder = "";
beforeAll(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), "shuping-flow-"));
});
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

function openedInLibreOffice(file: string): string {
  const profile = `-env:UserInstallation=${pathToFileURL(path.join(folder, "profile")).href}`;
  const args = [profile, "--headless", "--convert-to", "txt:Text (encoded):UTF8", "--outdir", folder, file];
  execFileSync("soffice", args, { stdio: "pipe", timeout: 120000 });
  return fs.readFileSync(file.replace(/docx$/, "txt"), "utf8");
}

test("the two bulletins of an afternoon's work in the pane open in LibreOffice, each with its own number", async () => {
  const origin = fileOrigin(await buildPane());
  const browser = await launchBrowser();
  const work = { origin, hand: "mouse", fileWay: "download", language: "zh-CN" } as const;
  const { documents } = await workStandalone(browser, work);
  await browser.close();
  const texts = documents.map(({ bytes }, at) => {
    const file = path.join(folder, `${at}.docx`);
    fs.writeFileSync(file, bytes);
    return openedInLibreOffice(file);
  });
  expect(texts.map((text) => /第\s*\d+\s*期/.exec(text)?.[0].replace(/\s/g, ""))).toEqual(["第4期", "第5期"]);
  for (const text of texts) expect(text).toContain("述职评议");
}, 400000);
