import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import webpack, { type Configuration } from "webpack";

/**
 * The pane as `npm run build` makes it for an office that serves Office.js itself, in a folder of its own.
 * SHUPING_PANE names a folder built so before, to save the time.
 */
export async function buildPane(): Promise<string> {
  if (process.env.SHUPING_PANE) return process.env.SHUPING_PANE;
  const folder = mkdtempSync(path.join(tmpdir(), "shuping-pane-"));
  process.env.OFFICE_JS = "self";
  const all = jest.requireActual<Configuration[]>("../../webpack.config.js");
  delete process.env.OFFICE_JS;
  const pane = all.find(({ name }) => name === "pane");
  if (!pane) throw new Error("webpack.config.js has no pane");
  const configuration: Configuration = { ...pane, mode: "production", output: { ...pane.output, path: folder } };
  await new Promise<void>((resolve, reject) => {
    webpack(configuration, (error, stats) => {
      if (error ?? stats?.hasErrors()) reject(error ?? new Error(stats?.toString("errors-only")));
      else resolve();
    });
  });
  return folder;
}
