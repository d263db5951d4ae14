import path from "node:path";
import { pathToFileURL } from "node:url";
import ExcelJS from "exceljs";
import type { Browser, Page } from "playwright-core";
import { buildPane } from "../rig/built-pane";
import { launchBrowser } from "../tools/browser";

let folder = "";
let browser: Browser;

beforeAll(async () => {
  folder = await buildPane();
  browser = await launchBrowser();
}, 300000);

afterAll(() => browser.close());

/** The stand-alone page from its folder, and what it complained of. */
async function open(query: string) {
  const page = await browser.newPage({ viewport: { width: 1100, height: 1200 }, locale: "zh-CN" });
  const complaints: string[] = [];
  page.on("pageerror", (error) => complaints.push(String(error)));
  await page.goto(`${pathToFileURL(path.join(folder, "standalone.html")).href}${query}`);
  await page.locator(query === "" ? ".choices" : ".states").waitFor();
  return { page, complaints };
}

const tab = (page: Page, name: string) => page.getByRole("tab", { name }).click();
const button = (page: Page, name: string | RegExp) => page.getByRole("button", { name });

async function documentsOf(page: Page): Promise<void> {
  await tab(page, "文书");
  await page.locator(".peek[aria-busy=false]").waitFor();
}

test("a number of one's own: one that is taken cannot be used, a free one is given and registered", async () => {
  const { page, complaints } = await open("?sample");
  await documentsOf(page);
  await button(page, "改编号").click();
  await page.getByLabel("改成").fill("3");
  await page.getByText("已经用了").waitFor();
  expect(await button(page, "用这个号").isDisabled()).toBe(true);
  await page.getByLabel("改成").fill("6");
  await page.getByText("会空着").waitFor();
  await page.keyboard.press("Enter");
  expect(await button(page, "改编号").evaluate((element) => element === document.activeElement)).toBe(true);
  await button(page, "生成第6期").click();
  await page.getByText("第6期已生成").waitFor();
  await tab(page, "台账");
  await page.getByText("下一份：第7期").waitFor();
  await button(page, "核对编号和文件").click();
  await page.getByText("简报 2017 缺号：4、5").waitFor();
  expect(complaints).toEqual([]);
  await page.close();
}, 60000);

test("a signer is changed beside the document, taken back, and said to be as in the issue before", async () => {
  const { page, complaints } = await open("?sample");
  await documentsOf(page);
  const signer = page.getByLabel("签发", { exact: false }).first();
  const before = await signer.inputValue();
  await signer.fill("签发人甲");
  await signer.press("Enter");
  await page.getByText("签发已写入“设置”表").waitFor();
  await button(page, "撤销").last().click();
  await page.getByText("已撤销").waitFor();
  expect(await signer.inputValue()).toBe(before);
  await page.locator(".peek[aria-busy=false]").waitFor();
  await button(page, /^生成第/).click();
  await page.locator(".file").waitFor();
  await button(page, "再出一份").click();
  await page.getByText("与第4期相同").first().waitFor();
  expect(complaints).toEqual([]);
  await page.close();
}, 60000);

test("taken again the bytes are the same; where the clipboard is refused the words are shown, selected", async () => {
  const { page, complaints } = await open("?sample");
  await page.evaluate(() => {
    Object.defineProperty(navigator, "clipboard", { value: { writeText: () => Promise.reject(new Error("no")) } });
    document.execCommand = () => false;
  });
  await documentsOf(page);
  const [first] = await Promise.all([page.waitForEvent("download"), button(page, /^生成第/).click()]);
  const [again] = await Promise.all([page.waitForEvent("download"), button(page, "再取一次").click()]);
  const bytes = async (download: typeof first) => {
    const parts: Buffer[] = [];
    for await (const part of await download.createReadStream()) parts.push(part as Buffer);
    return Buffer.concat(parts);
  };
  expect(again.suggestedFilename()).toBe(first.suggestedFilename());
  expect((await bytes(again)).equals(await bytes(first))).toBe(true);
  await page.getByText("又取了一次").waitFor();
  await button(page, "复制正文").click();
  const field = page.getByLabel("正文", { exact: true });
  await field.waitFor();
  expect(await field.inputValue()).toContain("述职评议");
  expect(await field.evaluate((box: HTMLTextAreaElement) => box.selectionEnd - box.selectionStart)).toBeGreaterThan(
    100,
  );
  expect(complaints).toEqual([]);
  await page.close();
}, 60000);

test("a batch leaves out who is not ticked, says so, and makes one of them after all", async () => {
  const { page, complaints } = await open("?sample");
  await tab(page, "文书");
  await page.getByLabel("文种").selectOption({ index: 3 });
  const boxes = page.locator(".tick input");
  await boxes.first().waitFor();
  const all = await boxes.count();
  await boxes.first().uncheck();
  await button(page, `生成 ${all - 1} 份`).click();
  await page.getByText(`${all - 1} 份已生成`).waitFor();
  await page.getByText("没有勾选").waitFor();
  expect(complaints).toEqual([]);
  await page.close();
}, 60000);

test("a setting takes effect at once; what is no number changes nothing", async () => {
  const { page, complaints } = await open("?sample");
  await tab(page, "设置");
  const days = page.getByLabel(/到期前几天算临期/);
  await days.fill("七");
  await days.press("Enter");
  await page.getByText("要写数字。没有改。").waitFor();
  await days.fill("30");
  await days.press("Enter");
  await page.getByText("临期天数已改").waitFor();
  const today = page.getByLabel(/算作今天的日子/);
  await today.fill("9月20日");
  await today.press("Enter");
  await page.getByText("今天 9月20日").waitFor();
  expect(complaints).toEqual([]);
  await page.close();
}, 60000);

test("a template with mistakes is refused with all of them; a right one is used, chosen and removed", async () => {
  const { page, complaints } = await open("?sample");
  await tab(page, "设置");
  const line = page.locator(".template").first();
  await line.waitFor();
  const pick = (file: string) => line.locator("input[type=file]").setInputFiles(path.resolve(__dirname, "../..", file));
  await pick("templates/feedback-letter.docx");
  await line.getByText("没有换上").waitFor();
  expect(await line.locator(".problems li").count()).toBeGreaterThan(3);
  await pick("templates/bulletin.docx");
  await line.getByText("已换上").waitFor();
  expect(await line.getByRole("combobox").inputValue()).toBe("bulletin.docx");
  await line.getByRole("button", { name: "移走" }).click();
  expect(await line.getByRole("combobox").inputValue()).toBe("");
  expect(complaints).toEqual([]);
  await page.close();
}, 60000);

test("a new workbook from a scheme opens here, unsaved, with its year in it", async () => {
  const { page, complaints } = await open("");
  await page.getByText("新建一个工作簿").click();
  await page.getByLabel("年份").fill("2017");
  await page.getByLabel("发文单位").fill("某县人大常委会");
  await button(page, "新建").click();
  await page.locator(".states").waitFor();
  await page.getByText("有改动未保存").waitFor();
  expect(await page.locator(".desk-top .name").innerText()).toContain("2017.xlsx");
  expect(complaints).toEqual([]);
  await page.close();
}, 60000);

test("a table with other headings is pointed at, shown as it would be read, and remembered", async () => {
  const book = new ExcelJS.Workbook();
  book.addWorksheet("活").addRows([
    ["干什么", "几时干完"],
    ["开动员会", "8月20日前"],
    ["走访代表", "8月底前"],
  ]);
  const buffer = Buffer.from(await book.xlsx.writeBuffer());
  const { page, complaints } = await open("");
  const file = { name: "活.xlsx", mimeType: "application/octet-stream", buffer };
  await page.setInputFiles("input[type=file]", file);
  await page.getByLabel("工作任务").selectOption("A");
  await page.getByLabel("完成时间").selectOption("B");
  await page.getByText("读出 2 项任务").waitFor();
  await button(page, "就用这张表").click();
  await page.locator(".states").waitFor();
  await page.getByText("记住了").waitFor();
  await button(page, "重新核对").click();
  await page.locator(".states").waitFor();
  expect(complaints).toEqual([]);
  await page.close();
}, 60000);
