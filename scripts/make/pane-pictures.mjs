// Pictures of every state of the pane for docs/pictures: node scripts/make/pane-pictures.mjs [OUT]
// The states are those of tests/addin/states: the visit that axe-core looks at is the one that is pictured. SHUPING_PANE
// names a pane that is built already. Looked at by people; the tests assert the document, not pixels.
import { spawnSync } from "node:child_process";
import path from "node:path";
import { fileURLToPath } from "node:url";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../..");
const folder = path.resolve(process.argv[2] ?? path.join(root, "docs/pictures"));
const jest = path.join(root, "node_modules/jest/bin/jest.js");
const { status } = spawnSync(
  process.execPath,
  [jest, "tests/addin/states", "--testPathIgnorePatterns", "bounds|pictures"],
  {
    cwd: root,
    stdio: "inherit",
    env: { ...process.env, SHUPING_PICTURES: folder },
  },
);
process.exitCode = status ?? 1;
