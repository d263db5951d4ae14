import path from "node:path";
import { toIso } from "../../core/calendar";
import { documentKind } from "../../core/documents/kinds";
import { documentFault } from "../../core/documents/document-faults";
import type { DocumentKindId } from "../../core/documents/kinds/field-lists";
import type { KindRequest } from "../../core/jobs/issue-kind";
import type { Destination, IssueResult } from "../../core/jobs/issue-documents";
import type { Host } from "../../core/ports";
import { wordFault, type Template } from "../../core/word";
import { cliFault } from "../cli-fault";
import type { CommandContext, CommandInput, ExitCode } from "../command";
import { faultSentence } from "../fault-sentence";
import { convertToPdf, findLibreOffice } from "../host/libre-office";
import { nodeCodec } from "../host/node-codec";
import { openWorkbookFile } from "../host/workbook-file";
import { Progress } from "../fill/progress";
import { archiveDestination, freeArchive } from "./archive-destination";
import { readArticle } from "./article-file";
import { folderDestination } from "./folder-destination";
import { reportIssue } from "./issue-report";
import { loadTemplate } from "./issue-template";

const textOption = ({ options }: CommandInput, name: string): string | null => {
  const value = options[name];
  return typeof value === "string" && value !== "" ? value : null;
};

const listOption = ({ options }: CommandInput, name: string): readonly string[] => {
  const value = options[name];
  return Array.isArray(value) ? value.map(String) : [];
};

function numberOption(input: CommandInput, name: "jobs" | "year", lowest: number, highest: number): number | null {
  const text = textOption(input, name);
  if (text === null) return null;
  const number = Number(text);
  if (/^\d+$/.test(text) && number >= lowest && number <= highest) return number;
  throw documentFault(name === "jobs" ? "jobs-invalid" : "year-invalid", { text });
}

const commandNames: Readonly<Record<DocumentKindId, string>> = {
  bulletin: "bulletin",
  "feedback-letter": "letters",
  "rectification-notice": "notices",
  reminder: "reminders",
};

const commandOf = (id: DocumentKindId): string => commandNames[id];

interface Place {
  readonly destination: Destination;
  readonly folder: string;
  /** Folder or archive, for the last line. */
  readonly where: string;
}

function placeFor(input: CommandInput, context: CommandContext, workbook: string, id: DocumentKindId): Place {
  const out = textOption(input, "out");
  if (out === null) throw cliFault("missing-argument", { what: "--out DIR", command: commandOf(id) });
  const folder = path.resolve(context.cwd, out);
  if (input.options["zip"] !== true) return { destination: folderDestination(folder, workbook), folder, where: out };
  const archive = freeArchive(folder, documentKind(id).names["zh-CN"], input.options["force"] === true);
  return { destination: archiveDestination(archive, workbook), folder, where: path.relative(context.cwd, archive) };
}

function requestOf(
  input: CommandInput,
  context: CommandContext,
  template: Template,
  destination: Destination,
): KindRequest {
  return {
    today: toIso(context.today),
    todayGiven: context.todayGiven,
    year: numberOption(input, "year", 1949, 2999),
    sheet: textOption(input, "sheet"),
    title: textOption(input, "title"),
    articles: listOption(input, "articles").map((file) => readArticle(path.resolve(context.cwd, file))),
    template,
    codec: nodeCodec,
    destination,
    only: listOption(input, "only"),
    resume: input.options["resume"] === true,
    corrects: textOption(input, "corrects"),
    number: textOption(input, "number"),
    force: input.options["force"] === true,
    dryRun: input.options["dry-run"] === true,
    parallel: numberOption(input, "jobs", 1, 64) ?? 4,
  };
}

/** Refused before anything is numbered: PDF stands beside Word files, and LibreOffice makes it. */
function checkPdf({ options }: CommandInput): void {
  if (options["pdf"] !== true) return;
  if (options["zip"] === true) throw wordFault("pdf-needs-folder", {});
  if (findLibreOffice() === null) throw wordFault("pdf-missing", {});
}

/** PDF beside the documents; the workbook is free again while LibreOffice works. Says what failed, keeps the documents. */
async function makePdf(files: readonly string[], context: CommandContext): Promise<boolean> {
  if (files.length === 0) return true;
  try {
    await convertToPdf(files, path.dirname(files[0] ?? ""));
    return true;
  } catch (error) {
    const says = faultSentence(error, context.messages);
    if (says === null) throw error;
    context.note(says);
    return false;
  }
}

/** Runs one of the commands that issue numbered documents: bulletin, letters, notices, reminders. */
export async function runIssue(
  id: DocumentKindId,
  issue: (host: Host, request: KindRequest) => Promise<IssueResult>,
  input: CommandInput,
  context: CommandContext,
): Promise<ExitCode> {
  const started = performance.now();
  const [workbook] = input.args;
  if (workbook === undefined) throw cliFault("missing-argument", { what: "WORKBOOK", command: commandOf(id) });
  const file = path.resolve(context.cwd, workbook);
  const place = placeFor(input, context, file, id);
  const request = requestOf(
    input,
    context,
    loadTemplate(textOption(input, "template"), id, context),
    place.destination,
  );
  checkPdf(input);
  const dryRun = request.dryRun === true;
  const host = await openWorkbookFile(file, {
    exclusive: !dryRun,
    wait: input.options["wait"] === true,
    backup: input.options["no-backup"] !== true,
  });
  const bar = new Progress(context);
  const progress = (done: number, all: number): void => bar.at(done, done / all);
  const result = await issue(host, { ...request, progress }).finally(async () => {
    bar.end();
    await host.close();
  });
  const files = input.options["pdf"] === true ? result.documents.map((each) => path.join(place.folder, each.file)) : [];
  const converted = await makePdf(files, context);
  const elapsedMs = Math.round(performance.now() - started);
  const code = reportIssue(result, context, { dryRun, visible: id === "bulletin", where: place.where, elapsedMs });
  return converted ? code : 1;
}
