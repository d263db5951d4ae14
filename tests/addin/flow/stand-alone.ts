import { pathToFileURL } from "node:url";
import type { Browser, Page } from "playwright-core";
import { messagesIn } from "../../../core/messages";
import { sampleFile } from "../../rig/sample-book";
import { carryOut, download, type Saved } from "./carry-out";
import { keyboardHand, mouseHand, type Hand, type HandName } from "./hands";
import { officeWork } from "./steps";

/** How the page gets and gives back the file: by a file field and a download, or by a handle it may write to. */
export type FileWay = "download" | "into the file";

export interface StandaloneWork {
  /** "http://…/" or "file:///…/": where standalone.html lies. */
  readonly origin: string;
  readonly hand: HandName;
  readonly fileWay: FileWay;
  readonly language: "zh-CN" | "en";
}

export interface Done {
  readonly documents: readonly Saved[];
  readonly workbook: Uint8Array;
  /** Requests elsewhere, console errors: must stay empty. */
  readonly complaints: readonly string[];
}

const name = "筹备阶段.xlsx";

/** A browser without the File System Access API. */
function withoutHandles(): void {
  Object.defineProperty(globalThis, "showOpenFilePicker", { value: undefined });
}

/** What the browser's own dialog gives when a user has chosen this file. */
function withHandle([file, base64]: readonly [string, string]): void {
  const told = globalThis as unknown as { fileWritten(base64: string): Promise<void> };
  const handle = {
    kind: "file",
    name: file,
    getFile: async () => new File([Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))], file),
    createWritable: async () => ({
      write: (bytes: Uint8Array) => told.fileWritten(Array.from(bytes, (byte) => String.fromCharCode(byte)).join("")),
      close: async () => undefined,
    }),
  };
  Object.defineProperty(globalThis, "showOpenFilePicker", { value: async () => [handle] });
}

function listen(page: Page, origin: string): string[] {
  const complaints: string[] = [];
  page.on("request", (request) => {
    if (!request.url().startsWith(origin) && !/^(data|blob):/.test(request.url())) complaints.push(request.url());
  });
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(String(error)));
  return complaints;
}

/** By mouse a double click, by keyboard F6 and arrows; then the text is typed over. */
async function editInGrid(page: Page, hand: HandName, cell: string, text: string): Promise<void> {
  if (hand === "mouse") {
    await page.locator(`[data-cell=${cell}]`).dblclick();
    await page.keyboard.press("Control+a");
  } else {
    await page.keyboard.press("F6");
    const row = Number(cell.slice(1));
    for (let steps = 0; steps < 80; steps += 1) {
      const at = (await page.locator("[data-cell]:focus").getAttribute("data-cell")) ?? "";
      if (at === cell) break;
      const away = Number(at.slice(1)) - row;
      const sideways = at < cell ? "ArrowRight" : "ArrowLeft";
      await page.keyboard.press(away > 0 ? "ArrowUp" : away < 0 ? "ArrowDown" : sideways);
    }
  }
  await page.keyboard.type(text);
  await page.keyboard.press("Enter");
}

async function open(page: Page, hand: Hand, fileWay: FileWay, button: string): Promise<void> {
  if (fileWay === "into the file") return hand.press({ role: "button", name: button });
  const [chooser] = await Promise.all([page.waitForEvent("filechooser"), hand.press({ role: "button", name: button })]);
  await chooser.setFiles({ name, mimeType: "application/octet-stream", buffer: Buffer.from(sampleFile) });
}

/** The whole flow on the stand-alone page: the file opened, the work done, the file saved. */
export async function workStandalone(browser: Browser, work: StandaloneWork): Promise<Done> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: work.language });
  const page = await context.newPage();
  const complaints = listen(page, work.origin);
  let written: Uint8Array | null = null;
  await page.exposeFunction("fileWritten", (letters: string) => {
    written = Uint8Array.from(letters, (letter) => letter.charCodeAt(0));
  });
  if (work.fileWay === "download") await page.addInitScript(withoutHandles);
  else await page.addInitScript(withHandle, [name, Buffer.from(sampleFile).toString("base64")] as const);
  await page.goto(`${work.origin}standalone.html`);

  const messages = messagesIn(work.language);
  const { start, desk } = messages.pane;
  const pane = page.locator(".desk-pane");
  const handOn = (scope: typeof pane | Page): Hand =>
    work.hand === "mouse" ? mouseHand(scope) : keyboardHand(page, scope);
  await open(page, handOn(pane), work.fileWay, start.openFile);
  const documents = await carryOut(officeWork(messages), handOn(pane), {
    page,
    pane,
    edit: (cell, text) => editInGrid(page, work.hand, cell, text),
  });
  const save = (): Promise<void> => handOn(page).press({ role: "button", name: desk.save });
  const saved = work.fileWay === "download" ? (await download(page, save)).bytes : null;
  if (saved === null) await save();
  await page.getByText(saved === null ? desk.savedTo(name) : desk.downloaded(name)).waitFor();
  await context.close();
  return { documents, workbook: saved ?? written ?? new Uint8Array(), complaints };
}

export const fileOrigin = (folder: string): string => `${pathToFileURL(folder).href}/`;
