import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { checksPage } from "../../scripts/make/checks-page";
import { headersPage } from "../../scripts/make/headers-page";

const pages: readonly (readonly [string, () => string])[] = [
  ["checks.md", checksPage],
  ["headers.md", headersPage],
];

/** APPROVE=1 writes the pages anew after a sentence or a heading has changed. */
test.each(pages)("docs/%s is what the product says and reads by", (name, page) => {
  const file = path.join(__dirname, "../../docs", name);
  const text = `${page().trimEnd()}\n`;
  if (process.env.APPROVE === "1") writeFileSync(file, text);
  expect(readFileSync(file, "utf8")).toBe(text);
});
