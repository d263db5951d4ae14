import fs from "node:fs";
import path from "node:path";
import { unknownTags } from "../../core/jobs/fill";
import { compileTemplate, wordFault, type Template } from "../../core/word";
import type { CommandContext, ExitCode } from "../command";
import { convertToPdf } from "../host/libre-office";
import { nodeCodec } from "../host/node-codec";
import { openDataFile, type DataFile } from "./data-file";
import { ArchiveSink } from "./archive-sink";
import { NoSink, type DocumentSink } from "./document-sink";
import { fillInOrder } from "./fill-in-order";
import { FillReport } from "./fill-report";
import type { FillerSetup } from "./filler";
import { FolderSink } from "./folder-sink";
import { MergeSink } from "./merge-sink";
import type { FillSettings } from "./fill-settings";
import { Progress } from "./progress";

/** Fills, writes and reports; one document that fails does not stop the others. */
export async function runFill(settings: FillSettings, context: CommandContext): Promise<ExitCode> {
  const templateName = path.basename(settings.template);
  const templateBytes = fs.readFileSync(settings.template);
  const template = compileTemplate(templateBytes, nodeCodec, { name: templateName });
  const data = openDataFile(settings.data, {
    where: settings.where,
    ...(settings.by === null ? {} : { by: settings.by }),
    ...(settings.sheet === null ? {} : { sheet: settings.sheet }),
  });
  checkColumns(template, data, settings, templateName);
  for (const { part, construct } of template.fallbacks) context.note(context.messages.word.fallback(part, construct));
  const setup: FillerSetup = {
    template: templateBytes,
    templateName,
    pattern: settings.pattern,
    missing: settings.missing,
    images: settings.images,
    fingerprints: context.json && !settings.dryRun,
  };
  const sink = sinkFor(settings);
  const report = new FillReport(settings, context);
  const progress = new Progress(context);
  try {
    await fillInOrder(data.batches(documentsAtOnce(templateBytes)), setup, settings.jobs, (filled, batch) => {
      const { written, failed } = sink.take(filled);
      report.add(written, [...filled.failed, ...failed], filled.warnings);
      progress.at(report.made, batch.reached);
    });
    sink.finish();
  } catch (error) {
    sink.abandon();
    throw error;
  } finally {
    progress.end();
  }
  if (settings.pdf && !settings.dryRun) await makePdf(settings, report);
  return report.print(progress.seconds);
}

const bytesAtOnce = 1 << 20;

/** Documents a batch: about a megabyte of them, so that memory stays small also with a template full of pictures. */
function documentsAtOnce(template: Uint8Array): number {
  return Math.max(4, Math.min(32, Math.floor(bytesAtOnce / template.length)));
}

/** The PDF of the merged file, and of every document in the folder. */
async function makePdf({ folder, archive, merge }: FillSettings, report: FillReport): Promise<void> {
  if (merge !== null) report.pdf += await convertToPdf([merge], path.dirname(merge));
  if (folder === null || archive !== null) return;
  report.pdf += await convertToPdf(
    report.names.map((name) => path.join(folder, name)),
    folder,
  );
}

function sinkFor(settings: FillSettings): DocumentSink {
  if (settings.dryRun) return new NoSink();
  const sink = plainSink(settings);
  if (settings.merge === null) return sink;
  if (fs.existsSync(settings.merge) && !settings.force) throw wordFault("file-exists", { file: settings.merge });
  return new MergeSink(sink, settings.merge);
}

function plainSink(settings: FillSettings): DocumentSink {
  if (settings.archive !== null) {
    if (fs.existsSync(settings.archive) && !settings.force) throw wordFault("file-exists", { file: settings.archive });
    return new ArchiveSink(settings.archive);
  }
  return settings.folder === null ? new NoSink() : new FolderSink(settings.folder, settings);
}

/** Tags that no column can fill are told before anything is made. */
function checkColumns(template: Template, data: DataFile, { missing }: FillSettings, name: string): void {
  if (missing !== "fault" || data.columns === null) return;
  const tags = unknownTags(template, data.columns);
  if (tags.length > 0) throw wordFault("tags-unknown", { name, tags, columns: data.columns });
}
