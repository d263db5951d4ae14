import { spawn, spawnSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { wordFault } from "../../core/word";

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

/** Documents a start of LibreOffice converts: a start costs seconds, and a hang costs only these. */
const perStart = 25;
const startSeconds = 60;
const documentSeconds = 6;

/**
 * Converts Word documents to PDF beside them or in `folder`; gives how many. Throws Fault word/pdf-missing without
 * LibreOffice and word/pdf-failed when it ends badly or takes longer than a minute and six seconds a document.
 */
export async function convertToPdf(files: readonly string[], folder: string): Promise<number> {
  const program = findLibreOffice();
  if (program === null) throw wordFault("pdf-missing", {});
  const profile = fs.mkdtempSync(path.join(os.tmpdir(), "shuping-office-"));
  try {
    for (let first = 0; first < files.length; first += perStart)
      await convert(program, profile, files.slice(first, first + perStart), folder);
  } finally {
    fs.rmSync(profile, { recursive: true, force: true });
  }
  const made = files.filter((file) => fs.existsSync(path.join(folder, `${path.parse(file).name}.pdf`))).length;
  if (made < files.length) throw wordFault("pdf-failed", { detail: `${made}/${files.length}` });
  return made;
}

function convert(program: string, profile: string, files: readonly string[], folder: string): Promise<void> {
  const options = [`-env:UserInstallation=${pathToFileURL(profile).href}`, "--headless", "--norestore"];
  const child = spawn(program, [...options, "--convert-to", "pdf", "--outdir", folder, ...files], {
    stdio: "ignore",
    timeout: (startSeconds + files.length * documentSeconds) * 1000,
    killSignal: "SIGKILL",
  });
  return new Promise((resolve, reject) => {
    child.on("error", (error) => reject(wordFault("pdf-failed", { detail: error.message })));
    child.on("exit", (code, signal) => {
      if (code === 0) resolve();
      else reject(wordFault("pdf-failed", { detail: signal === null ? `exit ${String(code)}` : signal }));
    });
  });
}
