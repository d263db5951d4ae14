import { writeFileSync } from "node:fs";
import path from "node:path";
import { kindDescriptions } from "../../core/documents/kinds/field-lists";
import { templatesReadme } from "./templates-readme";

/** Writes templates/README.md from the fields of the document kinds. */
const file = path.join(process.cwd(), "templates/README.md");
writeFileSync(file, templatesReadme(kindDescriptions));
process.stdout.write(`${file}\n`);
