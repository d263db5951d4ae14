import path from "node:path";
import { fromIso, fromSerial, toIso } from "../../core/calendar";
import {
  cellAddress,
  noChanges,
  parseCellAddress,
  workbookFault,
  type CellInput,
  type FileSheetGrid,
} from "../../core/workbook";
import type { Command, CommandContext, CommandInput } from "../command";
import { openWorkbookFile } from "../host/workbook-file";
import { cliFault } from "../cli-fault";
import { tellWarnings, writeOptions, writePlace } from "../write-options";

interface Reference {
  readonly sheet: string | null;
  readonly row: number;
  readonly column: number;
}

/** "'Sheet one'!A1", "Sheet!A1" or "A1" (the first sheet). */
function parseReference(text: string): Reference {
  const parts = /^(?:(?:'((?:[^']|'')+)'|([^'!]+))!)?([^!]+)$/.exec(text.trim());
  const cell = parseCellAddress(parts?.[3] ?? "");
  if (!parts || !cell) throw workbookFault("bad-cell-reference", { text });
  const sheet = parts[1]?.replaceAll("''", "'") ?? parts[2] ?? null;
  return { sheet, ...cell };
}

function inputFrom(text: string, type: string): CellInput {
  if (text === "") return { type: "blank" };
  if (type === "text") return { type: "text", text };
  const plain = text.trim();
  if (type === "date" && fromIso(plain)) return { type: "date", date: plain };
  if (type === "bool" && /^(true|false|1|0|是|否)$/i.test(plain))
    return { type: "bool", bool: /^(true|1|是)$/i.test(plain) };
  if (type === "number" && /^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/i.test(plain))
    return { type: "number", number: Number(plain) };
  if (type === "number" || type === "date" || type === "bool") throw workbookFault("bad-cell-value", { text, type });
  throw workbookFault("bad-cell-type", { text: type });
}

function describe(grid: FileSheetGrid, { row, column }: Reference) {
  const value = grid.value(row, column);
  const day = typeof value === "number" && grid.isDate(row, column) ? fromSerial(value, grid.date1904) : null;
  return {
    sheet: grid.name,
    cell: cellAddress(row, column),
    value,
    text: grid.text(row, column),
    formula: grid.formula(row, column),
    format: grid.formatCode(row, column),
    date: day ? toIso(day) : null,
  };
}

async function run({ args, options }: CommandInput, context: CommandContext): Promise<0> {
  const [workbook, written, value, ...more] = args;
  if (workbook === undefined) throw cliFault("missing-argument", { what: "WORKBOOK", command: "cell" });
  if (written === undefined) throw cliFault("missing-argument", { what: "'Sheet'!A1", command: "cell" });
  if (more.length > 0) throw workbookFault("bad-cell-reference", { text: args.slice(1).join(" ") });
  const reference = parseReference(written);
  const input = value === undefined ? null : inputFrom(value, String(options.type ?? "text"));
  const place = input ? writePlace(options, context.cwd, workbook) : null;
  const host = await openWorkbookFile(path.resolve(context.cwd, workbook), place?.options ?? {});
  try {
    const reading = await host.readSheets(reference.sheet === null ? undefined : [reference.sheet]);
    tellWarnings(host.warnings, context);
    const [grid] = reading.sheets as readonly FileSheetGrid[];
    if (!grid) throw workbookFault("no-sheets", {});
    if (!input || !place) {
      const cell = describe(grid, reference);
      context.out(context.json ? `${JSON.stringify({ workbook, ...cell })}\n` : `${cell.text}\n`);
      return 0;
    }
    const { row, column } = reference;
    await host.apply({ ...noChanges, cells: [{ sheet: grid.name, row, column, input }] }, reading.version);
    tellWarnings(host.warnings, context);
    const { sheet, cell } = describe(grid, reference);
    const words = context.messages.workbook.cell;
    const where = `'${sheet.replaceAll("'", "''")}'!${cell}`;
    if (context.json)
      context.out(`${JSON.stringify({ workbook, sheet, cell, changed: host.changed, file: place.file })}\n`);
    else context.out(`${host.changed ? words.wrote(where, place.file) : words.same(where)}\n`);
    return 0;
  } finally {
    await host.close();
  }
}

export const cell: Command = {
  name: "cell",
  usage: "WORKBOOK \"'Sheet'!A1\" [VALUE] (--in-place | --out FILE)",
  operands: Infinity,
  says: {
    "zh-CN": "读一个单元格，或不损伤地写一个单元格",
    en: "read one cell, or set it without harm to anything else",
  },
  options: {
    type: {
      type: "string",
      value: "text|number|date|bool",
      says: { "zh-CN": "VALUE 的类型，默认 text", en: "what VALUE is; text unless said" },
    },
    ...writeOptions,
  },
  run,
};
