import { readFileSync } from "node:fs";
import path from "node:path";
import type { Browser, Download, Page } from "playwright-core";
import { serveFolder, type Served } from "../../scripts/host/static-server";
import { openPackage } from "../../core/package";
import { nodeCodec } from "../../scripts/host/node-codec";
import { buildPane } from "../rig/built-pane";
import { launchBrowser } from "../tools/browser";
import { holdable, holdAfter, release } from "./states/held-batch";

const examples = path.resolve(__dirname, "../../examples");
let served: Served;
let browser: Browser;

beforeAll(async () => {
  served = await serveFolder({ folders: { "/": await buildPane(), "/examples/": examples }, port: 0 });
  browser = await launchBrowser();
}, 300000);

afterAll(async () => {
  await browser.close();
  await served.close();
});

interface Opened {
  readonly page: Page;
  readonly downloads: Download[];
  readonly complaints: string[];
}

/** The workbook after the meeting, which has all that letters need. */
async function open(before: (page: Page) => Promise<unknown> = () => Promise.resolve()): Promise<Opened> {
  const page = await browser.newPage({
    viewport: { width: 1100, height: 1200 },
    locale: "zh-CN",
    acceptDownloads: true,
  });
  const complaints: string[] = [];
  const downloads: Download[] = [];
  page.on("pageerror", (error) => complaints.push(String(error)));
  page.on("download", (download) => downloads.push(download));
  await before(page);
  await page.goto(`${served.address}standalone.html?workbook=${encodeURIComponent("examples/评议会后.xlsx")}`);
  await page.locator(".states").waitFor();
  return { page, downloads, complaints };
}

/** The first file is not saved, later ones are. */
const failFirst = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    const save = URL.createObjectURL.bind(URL);
    let times = 0;
    URL.createObjectURL = (blob: Blob) => {
      if ((times += 1) === 1) throw new DOMException("The disk is full.", "QuotaExceededError");
      return save(blob);
    };
  });

const button = (page: Page, name: string | RegExp) => page.getByRole("button", { name });

async function letters(page: Page): Promise<void> {
  await page.locator("#tab-documents").click();
  await page.locator("#kind").selectOption("feedback-letter");
  await page.locator(".tick input").first().waitFor();
}

async function bytesOf(download: Download): Promise<Buffer> {
  return readFileSync(await download.path());
}

const namesIn = async (download: Download): Promise<string[]> =>
  openPackage(new Uint8Array(await bytesOf(download)), nodeCodec, {}, "word").entries.map(({ name }) => name);

describe("停下", () => {
  test("what is made is registered and saved; the rest takes no number, and can be made one by one", async () => {
    const { page, downloads, complaints } = await open(holdable);
    await letters(page);
    const all = await page.locator(".tick input").count();
    await holdAfter(page, 2);
    await button(page, `生成 ${all} 份`).click();
    await page.getByText(`第 3 份，共 ${all} 份`).waitFor();
    const stop = button(page, "停下");
    expect(await stop.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.keyboard.press("Enter");
    await release(page);
    await page.getByText("2 份已生成").waitFor();
    expect(await namesIn(downloads[0]!)).toHaveLength(2);
    expect(await page.getByText("停下时还没做").count()).toBe(all - 2);
    const next = page.waitForEvent("download");
    await button(page, /^做这一份/)
      .first()
      .click();
    expect((await next).suggestedFilename()).toMatch(/\.docx$/);
    await page.getByText("3 份已生成").waitFor();
    expect(await page.getByText("停下时还没做").count()).toBe(all - 3);
    await button(page, `接着做余下的 ${all - 3} 份`).click();
    await page.getByText(`${all} 份已生成`).waitFor();
    await page.locator("#tab-register").click();
    await button(page, "核对编号和文件").click();
    await page.getByText("连号，无重号").waitFor();
    expect(await page.locator(".reg").count()).toBeGreaterThanOrEqual(all);
    expect(complaints).toEqual([]);
    await page.close();
  }, 90000);

  test("who looks at another view meanwhile finds the batch again, and hears when it is done", async () => {
    const { page, complaints } = await open(holdable);
    await letters(page);
    await holdAfter(page, 1);
    await button(page, /^生成 \d+ 份/).click();
    await page.getByText("第 2 份").waitFor();
    await page.locator("#tab-overview").click();
    await page.locator("#tab-documents").click();
    await page.getByText("第 2 份").waitFor();
    await page.locator("#tab-overview").click();
    await release(page);
    await page.getByText(/^文书：\d+ 份已生成/).waitFor();
    await page.locator("#tab-documents").click();
    await page.locator(".file").waitFor();
    expect(complaints).toEqual([]);
    await page.close();
  }, 90000);
});

test("重做: an archive that was not saved is made again in one press, all under the numbers that they have", async () => {
  const { page, downloads, complaints } = await open(failFirst);
  await letters(page);
  const all = await page.locator(".tick input").count();
  await button(page, `生成 ${all} 份`).click();
  const alert = page.getByRole("alert");
  await alert.getByText(`${all} 份没有存成`).waitFor();
  expect(await alert.count()).toBe(1);
  const next = page.waitForEvent("download");
  await button(page, `重做这 ${all} 份`).click();
  expect(await namesIn(await next)).toHaveLength(all);
  await page.getByText(`${all} 份已生成`).waitFor();
  await page.locator("#tab-register").click();
  await page.locator(".reg").first().waitFor();
  const numbers = await page.locator(".reg .strong").filter({ hasText: "某人常函" }).allInnerTexts();
  expect([downloads.length, new Set(numbers).size, numbers.length, await page.getByText("未送达").count()]).toEqual([
    1,
    all,
    all,
    0,
  ]);
  expect(complaints).toEqual([]);
  await page.close();
}, 90000);

test("重做: a file that was not saved is made again under the number that it has", async () => {
  const { page, downloads, complaints } = await open(failFirst);
  await letters(page);
  const boxes = page.locator(".tick input");
  for (let at = (await boxes.count()) - 1; at > 0; at -= 1) await boxes.nth(at).uncheck();
  await button(page, "生成 1 份").click();
  const alert = page.getByRole("alert");
  const number = /〔2017〕\d+号/.exec(await alert.innerText())?.[0];
  const next = page.waitForEvent("download");
  await alert.getByRole("button", { name: /^重做这一份/ }).click();
  await next;
  await page.locator(".file").waitFor();
  expect(await page.locator(".file").innerText()).toContain("已存到");
  await page.locator("#tab-register").click();
  await page.locator(".reg").first().waitFor();
  expect([downloads.length, await page.locator(".reg .strong").first().innerText()]).toEqual([
    1,
    expect.stringContaining(number ?? "no number"),
  ]);
  expect(await page.getByText("未送达").count()).toBe(0);
  expect(complaints).toEqual([]);
  await page.close();
}, 90000);

test("the register against files: the same, a changed one, one that cannot be read", async () => {
  const { page, downloads, complaints } = await open();
  await letters(page);
  const boxes = page.locator(".tick input");
  for (let at = (await boxes.count()) - 1; at > 1; at -= 1) await boxes.nth(at).uncheck();
  await button(page, "生成 2 份").click();
  await page.locator(".file").waitFor();
  const archive = openPackage(new Uint8Array(await bytesOf(downloads[0]!)), nodeCodec, {}, "word");
  const files = archive.entries.map(({ name }) => ({
    name,
    mimeType: "application/octet-stream",
    buffer: Buffer.from(archive.read(name)!),
  }));
  await page.locator("#tab-register").click();
  await button(page, "核对编号和文件").click();
  const field = page.locator(".view input[type=file]").first();
  await field.setInputFiles(files);
  await page.getByText(/^2 个文件没有变/).waitFor();
  await field.setInputFiles(files.slice(0, 1).map((file) => ({ ...file, buffer: Buffer.from("改过") })));
  await page.getByText(/^1 个文件改动过/).waitFor();
  expect(await page.getByText(/0 个/).count()).toBe(0);
  await page.evaluate(() => {
    File.prototype.arrayBuffer = () => Promise.reject(new DOMException("gone", "NotReadableError"));
  });
  await field.setInputFiles(files);
  await page.getByText("有文件读不出来").waitFor();
  expect(await button(page, "选文件…").isEnabled()).toBe(true);
  expect(complaints).toEqual([]);
  await page.close();
}, 90000);

test("Enter and then leaving the field writes once: no fault, and one undo takes it back", async () => {
  const { page, complaints } = await open();
  await page.locator("#tab-settings").click();
  const editor = page.locator("#setting-editor");
  const before = await editor.inputValue();
  await editor.fill("编辑甲");
  await editor.press("Enter");
  await editor.press("Tab");
  await page.getByText("编辑已改").waitFor();
  expect(await page.getByRole("alert").count()).toBe(0);
  await page.locator(".toast").getByRole("button", { name: "撤销" }).click();
  await page.getByText("已撤销").waitFor();
  expect(await editor.inputValue()).toBe(before);
  expect(complaints).toEqual([]);
  await page.close();
}, 60000);

test("of two files chosen right after each other the later one is open, however long the first takes", async () => {
  const { page, complaints } = await open((target) =>
    target.addInitScript(() => {
      const read = File.prototype.arrayBuffer;
      const held = globalThis as unknown as { letGo: () => void };
      const wait = new Promise<void>((resolve) => (held.letGo = resolve));
      File.prototype.arrayBuffer = async function () {
        if (this.name.startsWith("慢")) await wait;
        return read.call(this);
      };
    }),
  );
  const buffer = readFileSync(path.join(examples, "筹备阶段.xlsx"));
  const field = page.locator(".desk-top input[type=file]");
  await field.setInputFiles({ name: "慢.xlsx", mimeType: "application/octet-stream", buffer });
  await field.setInputFiles({ name: "快.xlsx", mimeType: "application/octet-stream", buffer });
  await page.locator(".desk-top .name", { hasText: "快.xlsx" }).waitFor();
  await page.evaluate(() => (globalThis as unknown as { letGo(): void }).letGo());
  await page.locator("#tab-register").click();
  await page.locator(".reg").first().waitFor();
  expect(await page.locator(".desk-top .name").innerText()).toBe("快.xlsx");
  expect(complaints).toEqual([]);
  await page.close();
}, 60000);
