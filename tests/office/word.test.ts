import { execFileSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { compileTemplate } from "../../core/word";
import { convertToPdf } from "../../scripts/host/libre-office";
import { nodeCodec } from "../../scripts/host/node-codec";
import { randomDocument } from "../word/random-document";
import { faultsOf } from "../word/sound-document";

/** Where the documents stay for another checker, e.g. against the schemas: KEEP_DOCUMENTS=DIR. */
const kept = process.env.KEEP_DOCUMENTS;
let folder = "";

beforeAll(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), "shuping-word-"));
});
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

function made(seed: number): { file: string; bytes: Uint8Array; xml: string } {
  const { template, data } = randomDocument(seed);
  const compiled = compileTemplate(template, nodeCodec);
  const { bytes } = compiled.fill(data, { missing: "visible" });
  const xml = new TextDecoder().decode(compiled.render(data, { missing: "visible" }).get("word/document.xml"));
  return { file: `random-${seed}.docx`, bytes, xml };
}

test("2,000 random documents are sound", () => {
  if (kept) fs.mkdirSync(kept, { recursive: true });
  for (let seed = 1; seed <= 2000; seed += 1) {
    const { file, bytes } = made(seed);
    expect({ seed, faults: faultsOf(bytes) }).toEqual({ seed, faults: [] });
    if (kept) fs.writeFileSync(path.join(kept, file), bytes);
  }
});

/** The letters and characters of a text, without white space and what LibreOffice shows differently. */
const letters = (text: string): string => text.replace(/[\s\u200e\u200f\ufeff]/g, "");

function textOf(xml: string): string {
  const texts = [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([, text]) => text ?? "");
  return texts
    .join("")
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&amp;/g, "&");
}

test("LibreOffice opens them and shows the text", () => {
  const samples = [3, 14, 15, 92, 65, 35, 89, 79].map(made);
  for (const { file, bytes } of samples) fs.writeFileSync(path.join(folder, file), bytes);
  const profile = `-env:UserInstallation=${pathToFileURL(path.join(folder, "profile")).href}`;
  const files = samples.map(({ file }) => path.join(folder, file));
  const options = [profile, "--headless", "--convert-to", "txt:Text (encoded):UTF8", "--outdir", folder, ...files];
  execFileSync("soffice", options, { stdio: "ignore" });
  for (const { file, xml } of samples) {
    const shown = fs.readFileSync(path.join(folder, file.replace(".docx", ".txt")), "utf8");
    expect(`${file} ${letters(shown)}`).toBe(`${file} ${letters(textOf(xml))}`);
  }
});

test("several documents become PDF in one start", async () => {
  const files = [1, 2, 3].map(made).map(({ file, bytes }) => {
    const place = path.join(folder, file);
    fs.writeFileSync(place, bytes);
    return place;
  });
  expect(await convertToPdf(files, folder)).toBe(3);
  for (const file of files)
    expect(fs.readFileSync(file.replace(".docx", ".pdf")).subarray(0, 5).toString()).toBe("%PDF-");
});
