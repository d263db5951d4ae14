import { existsSync, readFileSync, readdirSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { chapters } from "./lists";
import { picturePage } from "./picture-page";
import { looksOf, pictureName } from "./pictures";

const docs = path.resolve(__dirname, "../../../docs");
const folder = path.join(docs, "pictures");
const states = chapters.flatMap((chapter) => chapter.states);
const expected = states.flatMap((state) => looksOf(state).map((look) => pictureName(state, look)));

test("no two states have one name", () => {
  const names = states.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
});

test("every state has its pictures, and no picture is without a state", () => {
  expect(readdirSync(folder).sort()).toEqual([...expected].sort());
});

test("the pictures are small: 6 MB together", () => {
  const sizes = readdirSync(folder).map((name) => statSync(path.join(folder, name)).size);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(6 * 1024 * 1024);
});

test("every chapter has a test file that looks at it", () => {
  for (const { name } of chapters)
    expect([name, existsSync(path.join(__dirname, `${name}.test.ts`))]).toEqual([name, true]);
});

test("docs/pane.md shows them in order (APPROVE=1 writes it)", () => {
  const file = path.join(docs, "pane.md");
  const page = picturePage(chapters);
  if (process.env.APPROVE) writeFileSync(file, page);
  expect(readFileSync(file, "utf8")).toBe(page);
});
