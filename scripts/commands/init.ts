import { readFile } from "node:fs/promises";
import path from "node:path";
import { Fault } from "../../core/fault";
import { findScheme, schemeFault, schemes, startCampaign, type Scheme } from "../../core/schemes";
import { cliFault } from "../cli-fault";
import type { Command, CommandInput } from "../command";
import { writeAtomically } from "../host/atomic-write";
import { nodeCodec } from "../host/node-codec";
import { productFile } from "../host/product-folder";

function wantedScheme(name: CommandInput["options"][string]): Scheme {
  if (typeof name !== "string") throw cliFault("missing-argument", { what: "--scheme NAME", command: "init" });
  const scheme = findScheme(name);
  if (!scheme) throw schemeFault("scheme-unknown", { name, known: schemes.map((each) => each.name) });
  return scheme;
}

function wantedYear(text: CommandInput["options"][string], otherwise: number): number {
  if (typeof text !== "string") return otherwise;
  const year = /^\d{4}$/.test(text) ? Number(text) : 0;
  if (year < 1990 || year > 2100) throw schemeFault("year-invalid", { text });
  return year;
}

async function blankWorkbook(scheme: Scheme, cwd: string): Promise<Uint8Array> {
  const file = productFile(`templates/workbooks/${scheme.id}.xlsx`, cwd);
  try {
    return new Uint8Array(await readFile(file));
  } catch {
    throw schemeFault("blank-missing", { file });
  }
}

/** Unlike other commands this one has no way to overwrite, so its sentence offers none. */
async function writeNew(file: string, cwd: string, bytes: Uint8Array): Promise<void> {
  try {
    await writeAtomically(path.resolve(cwd, file), bytes);
  } catch (error) {
    if (error instanceof Fault && error.code === "file-exists") throw schemeFault("workbook-exists", { file });
    throw error;
  }
}

/** A new workbook for one kind of evaluation; what is there already is never touched. */
export const init: Command = {
  name: "init",
  usage: "FILE.xlsx --scheme NAME",
  operands: 1,
  says: { "zh-CN": "按评议方式新建工作簿", en: "make a new workbook for a scheme" },
  options: {
    scheme: {
      type: "string",
      value: "NAME",
      says: { "zh-CN": "评议方式的名称或代号，见 shuping schemes", en: "name or id, see shuping schemes" },
    },
    year: { type: "string", value: "YYYY", says: { "zh-CN": "年份（默认今年）", en: "year (default: this year)" } },
    office: {
      type: "string",
      value: "TEXT",
      says: { "zh-CN": "发文单位全称，写入“设置”表和标题", en: "the office, for 设置 and the title" },
    },
  },
  run: async ({ args, options }, { cwd, json, messages, out, today }) => {
    const [file] = args;
    if (file === undefined) throw cliFault("missing-argument", { what: "FILE.xlsx", command: "init" });
    if (!/\.xlsx$/i.test(file)) throw schemeFault("not-xlsx", { file });
    const scheme = wantedScheme(options.scheme);
    const year = wantedYear(options.year, today.year);
    const office = typeof options.office === "string" ? options.office.trim() : "";
    const blank = await blankWorkbook(scheme, cwd);
    await writeNew(file, cwd, startCampaign(blank, scheme, { year, office }, nodeCodec));
    const sheets = scheme.sheets.map(({ name }) => name);
    if (json) out(`${JSON.stringify({ file, scheme: scheme.id, year, sheets })}\n`);
    else out(`${messages.schemes.made({ file, name: scheme.name })}\n`);
    return 0;
  },
};
