import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { blankWorkbooks } from "./blank-workbooks";

/** node scripts/make/run.mjs scripts/make/workbooks.ts [folder]: writes the blank workbook of each scheme. */
async function write(folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  for (const [name, bytes] of Object.entries(await blankWorkbooks())) writeFileSync(path.join(folder, name), bytes);
}

void write(path.resolve(process.argv[2] ?? "templates/workbooks"));
