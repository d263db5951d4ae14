import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";

const folder = path.resolve(__dirname, "../approved");

/** Compares with the text in tests/approved/; writes it when APPROVE=1 is set, for a person to read and commit. */
export function approve(name: string, text: string): void {
  const file = path.join(folder, name);
  if (process.env.APPROVE === "1") {
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  expect(existsSync(file) ? readFileSync(file, "utf8") : `${name} is not approved yet: run with APPROVE=1`).toBe(text);
}
