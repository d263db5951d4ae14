import { spawn, spawnSync, type ChildProcess } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { wordFault } from "../../core/word";
import { writeFault } from "./file-fault";
import { temporaryPath } from "./temporary-files";

const places = [
  "soffice",
  "libreoffice",
  "/Applications/LibreOffice.app/Contents/MacOS/soffice",
  "C:\\Program Files\\LibreOffice\\program\\soffice.exe",
  "C:\\Program Files (x86)\\LibreOffice\\program\\soffice.exe",
];

/** The LibreOffice program, or null. SHUPING_SOFFICE names another one. */
export function findLibreOffice(): string | null {
  const named = process.env.SHUPING_SOFFICE;
  const candidates = named === undefined ? places : [named];
  return candidates.find((each) => spawnSync(each, ["--version"], { timeout: 20_000 }).status === 0) ?? null;
}

/** How LibreOffice is asked: documents a start (a start costs seconds, a hang costs only these), and how long it may take. */
export interface ConversionLimits {
  readonly perStart: number;
  readonly startSeconds: number;
  readonly documentSeconds: number;
}

const usual: ConversionLimits = { perStart: 25, startSeconds: 60, documentSeconds: 6 };

/**
 * Converts Word documents to PDF in `folder`; gives how many. Throws Fault word/pdf-missing without LibreOffice, and
 * word/pdf-failed when some could not be converted in time: the others are there all the same.
 */
export async function convertToPdf(
  files: readonly string[],
  folder: string,
  limits: ConversionLimits = usual,
): Promise<number> {
  const program = findLibreOffice();
  if (program === null) throw wordFault("pdf-missing", {});
  const own = fs.mkdtempSync(path.join(os.tmpdir(), "shuping-office-"));
  let made = 0;
  let why = "";
  try {
    for (let first = 0; first < files.length; first += limits.perStart) {
      const some = files.slice(first, first + limits.perStart);
      const ended = await convert(program, own, some, limits.startSeconds + some.length * limits.documentSeconds);
      why ||= ended;
      made += handOver(some, own, folder);
    }
  } finally {
    fs.rmSync(own, { recursive: true, force: true });
  }
  if (made < files.length) throw wordFault("pdf-failed", { detail: `${made}/${files.length}${why && `, ${why}`}` });
  return made;
}

const pdfOf = (file: string): string => `${path.parse(file).name}.pdf`;

/** Puts finished PDFs into their folder: what was there from an earlier run does not count as made. */
function handOver(files: readonly string[], from: string, folder: string): number {
  const made = files.map(pdfOf).filter((name) => fs.existsSync(path.join(from, name)));
  for (const name of made) {
    const temporary = temporaryPath(path.join(folder, "pdf"));
    try {
      fs.copyFileSync(path.join(from, name), temporary);
      fs.renameSync(temporary, path.join(folder, name));
    } catch (error) {
      fs.rmSync(temporary, { force: true });
      throw writeFault(error, path.join(folder, name));
    }
  }
  return made.length;
}

/** One start; gives why it ended badly, or "". */
function convert(program: string, own: string, files: readonly string[], seconds: number): Promise<string> {
  const profile = pathToFileURL(path.join(own, "profile")).href;
  const options = [`-env:UserInstallation=${profile}`, "--headless", "--norestore", "--convert-to", "pdf"];
  const child = spawn(program, [...options, "--outdir", own, ...files], {
    stdio: "ignore",
    // A group of its own: LibreOffice starts a second process, which must end with the first.
    detached: process.platform !== "win32",
  });
  return new Promise((resolve) => {
    const timer = setTimeout(() => {
      endGroup(child);
      resolve(`> ${seconds} s`);
    }, seconds * 1000);
    const ended = (why: string): void => {
      clearTimeout(timer);
      resolve(why);
    };
    child.on("error", (error) => ended(error.message));
    child.on("exit", (code, signal) => ended(code === 0 ? "" : (signal ?? `exit ${String(code)}`)));
  });
}

function endGroup(child: ChildProcess): void {
  try {
    if (process.platform === "win32" || child.pid === undefined) child.kill("SIGKILL");
    else process.kill(-child.pid, "SIGKILL");
  } catch {
    child.kill("SIGKILL");
  }
}
