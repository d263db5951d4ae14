import { existsSync } from "node:fs";
import path from "node:path";
import { chromium, type Browser } from "playwright-core";

/** Where Edge, Chrome and Chromium are usually installed, by platform. */
const installed: Readonly<Record<string, readonly string[]>> = {
  linux: [
    "/usr/bin/microsoft-edge",
    "/usr/bin/google-chrome",
    "/usr/bin/chromium",
    "/usr/bin/chromium-browser",
    "/snap/bin/chromium",
  ],
  darwin: [
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
  ],
  win32: ["ProgramFiles(x86)", "ProgramFiles", "LOCALAPPDATA"].flatMap((name) => {
    const base = process.env[name];
    return base
      ? [
          path.join(base, "Microsoft/Edge/Application/msedge.exe"),
          path.join(base, "Google/Chrome/Application/chrome.exe"),
        ]
      : [];
  }),
};

const quiet = [
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

export interface FoundBrowser {
  readonly executablePath: string;
  readonly args: readonly string[];
  /** False when the browser has no Chinese font: then assert the DOM, not pixels. */
  readonly mayShowChinese: boolean;
}

/** SHUPING_BROWSER, else an installed Edge, Chrome or Chromium, else the one in @sparticuz/chromium (Linux only). */
export async function findBrowser(): Promise<FoundBrowser> {
  const named = process.env.SHUPING_BROWSER;
  const here = named ? [named] : (installed[process.platform] ?? []);
  const found = named === "bundled" ? undefined : here.find((each) => existsSync(each));
  if (found) return { executablePath: found, args: [], mayShowChinese: true };
  if (process.platform !== "linux") {
    throw new Error("No browser found: install Edge, Chrome or Chromium, or set SHUPING_BROWSER to its path.");
  }
  // The package unpacks its shared libraries only when it believes that it runs there.
  process.env.AWS_EXECUTION_ENV ??= "AWS_Lambda_nodejs20.x";
  const { default: bundled } = await import("@sparticuz/chromium");
  const kept = bundled.args.filter((each) => !each.startsWith("--headless"));
  return { executablePath: await bundled.executablePath(), args: kept, mayShowChinese: false };
}

/** A headless browser for tests; close it yourself. */
export async function launchBrowser(extraArgs: readonly string[] = []): Promise<Browser> {
  const { executablePath, args } = await findBrowser();
  const root = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
  return chromium.launch({ executablePath, args: [...quiet, ...root, ...args, ...extraArgs], headless: true });
}
