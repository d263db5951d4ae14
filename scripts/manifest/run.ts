import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { checkManifest } from "./check-manifest";
import { pngSizeIn } from "./icon-size";
import { officeManifest, paneAddress } from "./office-manifest";
import { problemSentences, type ManifestProblem } from "./problem";

/**
 * `npm run check-manifest [-- FILE --schema XSD]` and `npm run make-manifest -- --address https://…/ [--out FILE] [--force]`.
 * Run from the repository's root.
 */
const root = process.cwd();
const say = (line: string): boolean => process.stdout.write(`${line}\n`);
const complain = (line: string): boolean => process.stderr.write(`${line}\n`);

function problemsOf(source: string): ManifestProblem[] {
  const { version } = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8")) as { version: string };
  return checkManifest(source, { version, iconSize: pngSizeIn(path.join(root, "addin/assets")) });
}

function report(problems: readonly ManifestProblem[], file: string): number {
  for (const { code, where } of problems) {
    const [chinese, english] = problemSentences[code];
    complain(`${file}: ${chinese}${where ? `：${where}` : ""} (${english})`);
  }
  return problems.length > 0 ? 1 : 0;
}

/** Microsoft's schema, where someone has it; it sees neither dangling ids nor http addresses. */
function checkSchema(schema: string | undefined, file: string): number {
  if (schema === undefined) return 0;
  const { status, stderr, error } = spawnSync("xmllint", ["--noout", "--nonet", "--schema", schema, file], {
    encoding: "utf8",
  });
  if (error || status !== 0) complain(error ? `xmllint: ${error.message}` : stderr.trim());
  return error || status !== 0 ? 1 : 0;
}

function check(file: string, schema: string | undefined): number {
  const code = Math.max(report(problemsOf(readFileSync(file, "utf8")), file), checkSchema(schema, file));
  if (code === 0) say(`${file}：清单没有问题。 The manifest is sound.`);
  return code;
}

function make(given: string | undefined, out: string, force: boolean): number {
  const address = paneAddress(given ?? "");
  if (address === null) {
    complain(
      "请用 --address 给出面板的 https 地址，例如 https://shuping.example.gov.cn/ 。 Give the pane's https address with --address.",
    );
    return 2;
  }
  if (existsSync(out) && !force) {
    complain(`${out} 已存在；要覆盖请加 --force。 ${out} exists; add --force to overwrite it.`);
    return 2;
  }
  const made = officeManifest(readFileSync(path.join(root, "manifest.xml"), "utf8"), address);
  if (report(problemsOf(made), out) > 0) return 1;
  writeFileSync(out, made);
  say(`已写入 ${out}（面板地址 ${address}）。 Written.`);
  return 0;
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    address: { type: "string" },
    out: { type: "string", default: "manifest-office.xml" },
    schema: { type: "string" },
    force: { type: "boolean", default: false },
  },
});
const [task, file = "manifest.xml"] = positionals;
process.exitCode =
  task === "make"
    ? make(values.address, values.out ?? "manifest-office.xml", values.force === true)
    : check(file, values.schema);
