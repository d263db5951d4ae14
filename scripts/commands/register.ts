import path from "node:path";
import { toIso } from "../../core/calendar";
import { kindByName, reserveNumber, viewRegister, voidNumber } from "../../core/jobs/register";
import { cliFault } from "../cli-fault";
import type { Command, CommandContext, CommandInput, ExitCode } from "../command";
import { registeredFiles } from "../documents/register-files";
import { reportRegister } from "../documents/register-report";
import { openWorkbookFile, type WorkbookFile } from "../host/workbook-file";

const text = (value: unknown): string => (typeof value === "string" ? value : "");

async function show(host: WorkbookFile, action: string, { options }: CommandInput, context: CommandContext) {
  const folder = text(options["files"]);
  const view = await viewRegister(host, {
    today: toIso(context.today),
    todayGiven: context.todayGiven,
    lookup: registeredFiles(host.path, folder === "" ? null : path.resolve(context.cwd, folder)),
  });
  return reportRegister(view, path.basename(host.path), context, action === "");
}

async function takeBack(
  host: WorkbookFile,
  { args, options }: CommandInput,
  context: CommandContext,
): Promise<ExitCode> {
  const number = args[2];
  if (number === undefined) throw cliFault("missing-argument", { what: "NUMBER", command: "register" });
  const entry = await voidNumber(host, number, text(options["reason"]));
  const says = context.messages.register.voided(entry.numberText);
  context.out(context.json ? `${JSON.stringify({ voided: entry.numberText, row: entry.row })}\n` : `${says}\n`);
  return 0;
}

async function reserve(
  host: WorkbookFile,
  { args, options }: CommandInput,
  context: CommandContext,
): Promise<ExitCode> {
  const kind = args[2];
  if (kind === undefined) throw cliFault("missing-argument", { what: "KIND", command: "register" });
  const { number, registered } = await reserveNumber(host, kindByName(kind), {
    today: toIso(context.today),
    todayGiven: context.todayGiven,
    title: text(options["title"]),
  });
  const says = context.messages.register.reserved(number.text, registered);
  context.out(context.json ? `${JSON.stringify({ reserved: number.text, registered })}\n` : `${says}\n`);
  return 0;
}

async function run(input: CommandInput, context: CommandContext): Promise<ExitCode> {
  const [workbook, action = ""] = input.args;
  if (workbook === undefined) throw cliFault("missing-argument", { what: "WORKBOOK", command: "register" });
  if (!["", "verify", "void", "reserve"].includes(action)) {
    throw cliFault("missing-argument", { what: "verify | void NUMBER | reserve KIND", command: "register" });
  }
  const writes = action === "void" || action === "reserve";
  const host = await openWorkbookFile(path.resolve(context.cwd, workbook), {
    exclusive: writes,
    wait: input.options["wait"] === true,
    backup: input.options["no-backup"] !== true,
  });
  try {
    if (action === "void") return await takeBack(host, input, context);
    if (action === "reserve") return await reserve(host, input, context);
    return await show(host, action, input, context);
  } finally {
    await host.close();
  }
}

export const register: Command = {
  name: "register",
  usage: "WORKBOOK [verify | void NUMBER --reason TEXT | reserve KIND]",
  operands: 3,
  says: {
    "zh-CN": "文书台账：列出、核对编号和文件、作废一个号、预留一个号",
    en: "the register: list, verify numbers and files, void a number, reserve one",
  },
  options: {
    reason: { type: "string", value: "TEXT", says: { "zh-CN": "作废的原因", en: "why it is void" } },
    title: { type: "string", value: "TITLE", says: { "zh-CN": "预留给哪份文书", en: "what the number is kept for" } },
    files: {
      type: "string",
      value: "DIR",
      says: { "zh-CN": "文书文件所在的文件夹（默认按台账所记，从工作簿算起）", en: "folder of the documents" },
    },
    wait: {
      type: "boolean",
      says: { "zh-CN": "工作簿正被另一次运行占用时排队等候", en: "queue behind another run on the same workbook" },
    },
    "no-backup": {
      type: "boolean",
      says: { "zh-CN": "改工作簿前不另存旧版（.bak）", en: "keep no previous version (.bak) of the workbook" },
    },
  },
  run,
};
