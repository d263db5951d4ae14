import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import webpack, { type Configuration } from "webpack";

const root = path.resolve(__dirname, "../..");
const html = `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>述评</title><link rel="icon" href="data:,">
<script src="/office/office.js"></script></head><body><script src="bare-pane.js"></script></body></html>`;

/** Builds the pane without views into a folder of its own. */
export async function buildBarePane(): Promise<string> {
  const folder = mkdtempSync(path.join(tmpdir(), "shuping-bare-pane-"));
  writeFileSync(path.join(folder, "taskpane.html"), html);
  const loader = { loader: "swc-loader", options: { jsc: { parser: { syntax: "typescript" }, target: "es2022" } } };
  const configuration: Configuration = {
    mode: "development",
    devtool: false,
    context: root,
    entry: path.join(__dirname, "pages/bare-pane.ts"),
    output: { path: folder, filename: "bare-pane.js" },
    resolve: { extensions: [".ts", ".js"] },
    module: { rules: [{ test: /\.ts$/, exclude: /node_modules/, use: loader }] },
  };
  await new Promise<void>((resolve, reject) => {
    webpack(configuration, (error, stats) => {
      if (error ?? stats?.hasErrors()) reject(error ?? new Error(stats?.toString("errors-only")));
      else resolve();
    });
  });
  return folder;
}
