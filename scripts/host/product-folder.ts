import { existsSync } from "node:fs";
import path from "node:path";

/**
 * A folder or file that comes with Shuping (templates/bulletin.docx), looked for from the program upwards: the bundle may stand in
 * dist/cli, the sources in scripts/host. Falls back to the current folder; the path that would be right is given when none exists.
 */
export function productFile(name: string, cwd: string): string {
  for (let folder = __dirname; ; folder = path.dirname(folder)) {
    const file = path.join(folder, name);
    if (existsSync(file)) return file;
    if (path.dirname(folder) === folder) break;
  }
  return path.resolve(cwd, name);
}
