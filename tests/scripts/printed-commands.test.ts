import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { shuping } from "../tools/run-shuping";

const root = path.join(__dirname, "../..");
const pages = [
  "README.md",
  "README.zh-CN.md",
  ...fs.readdirSync(path.join(root, "docs")).map((name) => `docs/${name}`),
];

/** Words of a command line; what stands in quotes is one. */
const words = (line: string): string[] => [...line.matchAll(/"([^"]*)"|\S+/g)].map(([word, inner]) => inner ?? word);

/** Command lines of a page, in its blocks, its sentences and its tables. */
function printed(page: string): string[][] {
  const text = fs.readFileSync(path.join(root, page), "utf8");
  const lines = [
    ...text.matchAll(
      /(?:(?:^|`)\s*(?:node dist\/cli\/shuping\.cjs|shuping) |^\| `(?=[a-z]+ [^`]*(?:表\.xlsx|模板\.docx)))([^`\n]+)/gm,
    ),
  ];
  return lines.map(([, line = ""]) => words(line));
}

const lines = pages
  .filter((page) => page.endsWith(".md"))
  .flatMap((page) => printed(page).map((argv) => [page, argv.join(" "), argv] as const));

let folder = "";
beforeAll(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), "shuping-printed-"));
  for (const name of ["examples", "templates"])
    fs.cpSync(path.join(root, name), path.join(folder, name), { recursive: true });
  // What stands for the reader's own files.
  for (const own of ["表.xlsx", "FILE.xlsx", "我的任务分解表.xlsx"])
    fs.copyFileSync(path.join(root, "examples/筹备阶段.xlsx"), path.join(folder, own));
});
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

test("the pages print command lines", () => {
  const commands = new Set(lines.map(([, , [command]]) => command));
  for (const command of ["check", "deadline", "bulletin", "fill", "help", "template", "init", "unmark", "serve"])
    expect(commands).toContain(command);
});

/** Needs a certificate of the office's, or data whose columns are the template's. */
const needMore = new Set(["serve", "fill"]);

test.each(lines.filter(([, , [command = ""]]) => !needMore.has(command)))(
  "%s: shuping %s",
  async (_page, _line, argv) => {
    const { code, err } = await shuping([...argv], { cwd: folder });
    expect([code, err]).toEqual([0, ""]);
  },
);

test.each(lines.filter(([, , [command = ""]]) => needMore.has(command)))(
  "%s: the options are there: shuping %s",
  async (_page, _line, [command = "", ...rest]) => {
    const { out } = await shuping(["help", command], { cwd: folder });
    for (const option of rest.filter((word) => word.startsWith("--"))) expect(out).toContain(option);
  },
);
