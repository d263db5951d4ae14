import path from "node:path";
import type { WorkbookWarning } from "../core/workbook";
import { workbookFault } from "../core/workbook";
import type { CommandContext, CommandInput, CommandOption } from "./command";
import type { WorkbookFileOptions } from "./host/workbook-file";

/** Options of every command that writes into a workbook. */
export const writeOptions = {
  "in-place": {
    type: "boolean",
    says: {
      "zh-CN": "改原文件（旧版本留作 文件名.bak）",
      en: "change the file itself (the old version stays as NAME.bak)",
    },
  },
  out: { type: "string", value: "FILE", says: { "zh-CN": "写到另一个文件", en: "write to another file" } },
  force: { type: "boolean", says: { "zh-CN": "--out 的文件已有时覆盖", en: "overwrite what --out names" } },
  "no-backup": { type: "boolean", says: { "zh-CN": "不留旧版本", en: "keep no old version" } },
  wait: {
    type: "boolean",
    says: { "zh-CN": "有别的运行在写时排队等候", en: "queue behind another run on the same workbook" },
  },
} as const satisfies Record<string, CommandOption>;

export interface WritePlace {
  /** Absolute path of the workbook that is read. */
  readonly workbook: string;
  /** The file that will be written, as the user named it. */
  readonly file: string;
  readonly options: WorkbookFileOptions;
}

/** Where a command is to write; a fault unless exactly one of --in-place and --out was given. */
export function writePlace(options: CommandInput["options"], cwd: string, workbook: string): WritePlace {
  const inPlace = options["in-place"] === true;
  const out = typeof options.out === "string" ? options.out : null;
  if (inPlace === (out !== null)) throw workbookFault("where-to-write", {});
  const file = path.resolve(cwd, workbook);
  return {
    workbook: file,
    file: out ?? workbook,
    options: {
      exclusive: true,
      wait: options.wait === true,
      backup: options["no-backup"] !== true,
      force: options.force === true,
      ...(out === null ? {} : { out: path.resolve(cwd, out) }),
    },
  };
}

/** Says on stderr what was accepted with a remark, each once. */
export function tellWarnings(warnings: readonly WorkbookWarning[], context: CommandContext): void {
  const sentences = context.messages.workbook.warnings as unknown as Readonly<
    Record<string, (values: WorkbookWarning["values"]) => string>
  >;
  const said = new Set(warnings.map(({ code, values }) => sentences[code]?.(values) ?? code));
  for (const sentence of said) context.note(sentence);
}
