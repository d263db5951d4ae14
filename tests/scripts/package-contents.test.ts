import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import path from "node:path";

const root = path.resolve(__dirname, "../..");
const officeJs = path.join(path.dirname(require.resolve("@microsoft/office-js/package.json")), "dist");

/** What `npm pack` would put into the package, by name. */
function packed(): string[] {
  const { stdout } = spawnSync("npm", ["pack", "--dry-run", "--json", "--ignore-scripts"], {
    cwd: root,
    encoding: "utf8",
    shell: process.platform === "win32",
  });
  const [{ files }] = JSON.parse(stdout) as [{ files: { path: string }[] }];
  return files.map((each) => each.path);
}

test("a package holds the manifest and the templates, and no file of Office.js", () => {
  const names = packed();
  expect(names).toEqual(expect.arrayContaining(["manifest.xml", "templates/bulletin.docx", "LICENSE"]));
  const theirs = new Set(readdirSync(officeJs).filter((name) => name.endsWith(".js")));
  expect(theirs.size).toBeGreaterThan(50);
  expect(names.filter((name) => theirs.has(path.basename(name)) || name.includes("office_strings"))).toEqual([]);
});
