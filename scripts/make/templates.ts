import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { builtInTemplates } from "./templates/index";

/** node scripts/make/run.mjs scripts/make/templates.ts [folder]: writes the Word templates; an office's own copies are elsewhere. */
const folder = path.resolve(process.argv[2] ?? "templates");
mkdirSync(folder, { recursive: true });
for (const [name, bytes] of Object.entries(builtInTemplates())) writeFileSync(path.join(folder, name), bytes);
