import { readFileSync } from "node:fs";
import path from "node:path";
import { transformSync } from "@swc/core";
import type { Browser, Download, Frame, Page } from "playwright-core";
import { serveFolder, type Served } from "../../scripts/host/static-server";
import { launchBrowser } from "../tools/browser";
import { testCertificates } from "../tools/certificates";
import type { RigBook } from "./book";
import { RigServer } from "./server";
import { RigSession } from "./session";

export interface ExcelPage {
  readonly page: Page;
  readonly server: RigServer;
  readonly session: RigSession;
  readonly downloads: Download[];
  /** Everything that must stay empty: requests elsewhere, console errors, protocol steps the rig does not know. */
  readonly complaints: string[];
  /** The pane's frame, once Office.js has loaded in it. */
  pane(): Promise<Frame>;
  /** Loads the pane anew, as a user who closes and opens it. */
  reload(query?: string): Promise<void>;
  close(): Promise<void>;
}

export interface ExcelPageOptions {
  /** Folder with the pane; its office.js comes from /office/. */
  readonly folder: string;
  /** "taskpane.html" */
  readonly pane: string;
  readonly apiVersion?: string;
  readonly width?: number;
  /** Of Excel itself. */
  readonly language?: "zh-CN" | "en-US";
}

const officeFolder = path.join(path.dirname(require.resolve("@microsoft/office-js/package.json")), "dist");
const hostHtml = `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>Excel</title>
<link rel="icon" href="data:,"><style>body{margin:0}iframe{border:0;width:100%;height:100vh}</style></head>
<body><iframe title="pane"></iframe><script src="/rig/wac-host.js"></script></body></html>`;

function hostScript(): string {
  const source = readFileSync(path.join(__dirname, "pages/wac-host.ts"), "utf8");
  return transformSync(source, { jsc: { parser: { syntax: "typescript" }, target: "es2022" }, module: { type: "es6" } })
    .code;
}

async function connect(page: Page, server: RigServer, complaints: string[]): Promise<void> {
  const { book } = server.session;
  await page.exposeFunction("rigAnswer", (text: string) => server.answer(text));
  await page.exposeFunction("rigFile", () => (book.file ? Buffer.from(book.file).toString("base64") : null));
  await page.exposeFunction("rigUnknown", (what: string) => void complaints.push(`protocol: ${what}`));
  server.session.onEvent((event) => {
    const told = page.evaluate(
      (each) => (window as unknown as { rigEvent(event: object): void }).rigEvent(each),
      event,
    );
    // A page that was closed meanwhile needs no event any more.
    told.catch((error: unknown) => {
      if (!page.isClosed()) throw error;
    });
  });
  const give = (contentType: string, body: string) => ({ contentType, body });
  await page.route("**/rig/host.html", (route) => route.fulfill(give("text/html; charset=utf-8", hostHtml)));
  await page.route("**/rig/wac-host.js", (route) =>
    route.fulfill(give("text/javascript; charset=utf-8", hostScript())),
  );
}

function listen(page: Page, origin: string, complaints: string[], downloads: Download[]): void {
  page.on("request", (request) => {
    const url = request.url();
    if (!url.startsWith(origin) && !/^(data|blob):/.test(url)) complaints.push(`request: ${url}`);
  });
  page.on("response", (response) => {
    if (response.status() >= 400) complaints.push(`${response.status()}: ${response.url()}`);
  });
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") complaints.push(`console: ${message.text()}`);
  });
  page.on("pageerror", (error) => complaints.push(`error: ${error.message}`));
  page.on("download", (download) => downloads.push(download));
}

async function start(options: ExcelPageOptions): Promise<{ served: Served; browser: Browser; page: Page }> {
  const { cert, key } = await testCertificates();
  const served = await serveFolder({
    folders: { "/": options.folder, "/office/": officeFolder },
    port: 0,
    tls: { cert: readFileSync(cert, "utf8"), key: readFileSync(key, "utf8") },
  });
  const browser = await launchBrowser();
  const viewport = { width: options.width ?? 360, height: 800 };
  const context = await browser.newContext({ ignoreHTTPSErrors: true, viewport, acceptDownloads: true });
  return { served, browser, page: await context.newPage() };
}

function paneFrame(page: Page): Frame {
  const frame = page.mainFrame().childFrames()[0];
  if (!frame) throw new Error("the pane has no frame");
  return frame;
}

/** The rig adds the host's own parameters to the pane's. */
const hasQuery = (url: URL, query: string): boolean =>
  [...new URLSearchParams(query)].every(([name, value]) => url.searchParams.get(name) === value);

/**
 * Excel on the web as far as the rig models it, with the pane in a frame and Microsoft's unmodified office.js in the pane.
 * The library's own gate is on: what is above `apiVersion` throws.
 */
export async function openExcelPage(book: RigBook, options: ExcelPageOptions): Promise<ExcelPage> {
  const { served, browser, page } = await start(options);
  const server = new RigServer(new RigSession(book));
  const [complaints, downloads]: [string[], Download[]] = [[], []];
  listen(page, served.address, complaints, downloads);
  await connect(page, server, complaints);
  await page.goto(`${served.address}rig/host.html`);
  const open = async (query: string): Promise<void> => {
    const address = `${served.address}${options.pane}${query}`;
    await page.evaluate(
      ([url, api, language, readOnly]) =>
        (window as unknown as { rigOpen(...given: unknown[]): void }).rigOpen(url, api, language, readOnly),
      [address, options.apiVersion ?? "1.7", options.language ?? "zh-CN", book.readOnly] as const,
    );
    await paneFrame(page).waitForURL(
      (url) => `${url.origin}${url.pathname}` === address.replace(/\?.*$/, "") && hasQuery(url, query),
    );
  };
  const pane = async (): Promise<Frame> => {
    const frame = paneFrame(page);
    await frame.waitForFunction(() => "Excel" in window && "OfficeExtension" in window);
    await frame.evaluate(() => {
      const { OfficeExtension: library } = window as unknown as {
        OfficeExtension: { CommonUtility: { _doApiNotSupportedCheck: boolean } };
      };
      library.CommonUtility._doApiNotSupportedCheck = true;
    });
    return frame;
  };
  await open("");
  return {
    page,
    server,
    session: server.session,
    downloads,
    complaints,
    pane,
    reload: (query = "") => open(query),
    close: async () => {
      await browser.close();
      await served.close();
    },
  };
}
