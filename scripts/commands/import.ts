import path from "node:path";
import { planFault, type ImportedRow } from "../../core/plan";
import { noChanges, type CellInput } from "../../core/workbook";
import { cliFault } from "../cli-fault";
import type { Command, CommandContext } from "../command";
import { openWorkbookFile } from "../host/workbook-file";
import { readPlanFile } from "../plan/plan-file";
import { writeNew } from "../plan/write-new";

const cellsOf = (row: ImportedRow): readonly string[] => [
  row.phase,
  row.item,
  row.task,
  row.deadline,
  row.responsible,
  row.leader,
  row.source,
];

/** A field for Excel: quoted, and never taken for a formula. */
const csvField = (text: string): string => `"${(/^[=+\-@\t\r]/.test(text) ? `'${text}` : text).replace(/"/g, '""')}"`;

const csv = (rows: readonly (readonly string[])[]): string =>
  `\ufeff${rows.map((row) => row.map(csvField).join(",")).join("\r\n")}\r\n`;

function listing(rows: readonly ImportedRow[], { messages }: CommandContext): string {
  const { headings, source, noLabel } = messages.plan.import;
  return rows
    .map((row, index) => {
      const shown = cellsOf(row)
        .slice(0, 6)
        .map((text, at) => `   ${headings[at] ?? ""}: ${text || noLabel}\n`);
      return `${index + 1}\n${shown.join("")}   ${source} (${row.line}): ${row.source}\n`;
    })
    .join("\n");
}

async function addSheet(file: string, rows: readonly (readonly string[])[], name: string): Promise<string> {
  const host = await openWorkbookFile(file);
  try {
    const { sheets } = await host.readSheets();
    const taken = new Set(sheets.map((sheet) => sheet.name));
    let sheet = name;
    for (let n = 2; taken.has(sheet); n += 1) sheet = `${name}${n}`;
    const inputs: CellInput[][] = rows.map((row) => row.map((text) => ({ type: "text", text })));
    await host.apply({
      ...noChanges,
      newSheets: [{ name: sheet, rows: inputs, widths: [16, 22, 50, 16, 24, 16, 60] }],
    });
    return sheet;
  } finally {
    await host.close();
  }
}

const option = (value: unknown): string | null => (typeof value === "string" && value !== "" ? value : null);

export const importPlan: Command = {
  name: "import",
  usage: "FILE.(txt|docx) [--out FILE.csv] [--into WORKBOOK]",
  operands: 1,
  says: {
    "zh-CN": "把写成段落的方案读成任务行，每行旁边是原文，供核对",
    en: "reads a plan in paragraphs into task rows, each beside its source, to be confirmed",
  },
  options: {
    out: { type: "string", value: "FILE.csv", says: { "zh-CN": "写成 CSV 文件", en: "write a CSV file" } },
    into: {
      type: "string",
      value: "WORKBOOK",
      says: { "zh-CN": "在这个工作簿里加一张“导入待核”表", en: "add a sheet to this workbook" },
    },
    force: { type: "boolean", says: { "zh-CN": "已有的 CSV 文件也覆盖", en: "overwrite an existing CSV file" } },
  },
  async run({ args, options }, context) {
    const [file] = args;
    if (file === undefined) throw cliFault("missing-argument", { what: "FILE", command: "import" });
    const rows = readPlanFile(path.resolve(context.cwd, file));
    if (rows.length === 0) throw planFault("import-empty", { file });
    const says = context.messages.plan.import;
    const table = [says.headings, ...rows.map(cellsOf)];
    const [out, into] = [option(options.out), option(options.into)];
    if (out)
      await writeNew(path.resolve(context.cwd, out), new TextEncoder().encode(csv(table)), options.force === true);
    const sheet = into ? await addSheet(path.resolve(context.cwd, into), table, says.sheetName) : null;
    context.note(says.found(rows.length));
    if (context.json)
      context.out(`${JSON.stringify({ file, rows, ...(out ? { out } : {}), ...(sheet ? { sheet } : {}) }, null, 2)}\n`);
    else if (out || sheet) {
      if (out) context.out(`${says.wroteCsv(out)}\n`);
      if (sheet && into) context.out(`${says.added(sheet, into)}\n`);
    } else context.out(listing(rows, context));
    return 0;
  },
};
