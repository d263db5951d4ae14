import fs from "node:fs";
import path from "node:path";
import { kindDescriptions } from "../../core/documents/kinds/field-lists";
import { filters } from "../../core/word/filters";
import { formats, templatesReadme } from "../../scripts/make/templates-readme";

test("templates/README.md is what the script writes", () => {
  const readme = fs.readFileSync(path.join(__dirname, "../../templates/README.md"), "utf8");
  expect(readme).toBe(templatesReadme(kindDescriptions));
});

test("every format is in it", () => {
  const shown = formats.map(([example]) => /\|([^}:]*)/.exec(example)?.[1]);
  for (const { names } of filters) expect(names.some((name) => shown.includes(name))).toBe(true);
});
