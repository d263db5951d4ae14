import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { checksPage } from "../../scripts/make/checks-page";

const file = path.join(__dirname, "../../docs/checks.md");

/** APPROVE=1 writes the page anew after a sentence has changed. */
test("docs/checks.md has a paragraph for every code, as the product says it", () => {
  const page = `${checksPage().trimEnd()}\n`;
  if (process.env.APPROVE === "1") writeFileSync(file, page);
  expect(readFileSync(file, "utf8")).toBe(page);
});
