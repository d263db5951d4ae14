import fs from "node:fs";
import path from "node:path";
import { Fault } from "../../core/fault";
import { inspectTemplate, wordFault } from "../../core/word";
import type { CommandContext, ExitCode } from "../command";
import { sweepTemporary } from "../host/temporary-files";
import { convertToPdf, findLibreOffice } from "../host/libre-office";
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
import { templateForData } from "./template-for-data";
import { noteRemarks } from "./template-remarks";

/** Fills, writes and reports; one document that fails does not stop the others. */
export async function runFill(settings: FillSettings, context: CommandContext): Promise<ExitCode> {
  const templateName = path.basename(settings.template);
  const templateBytes = fs.readFileSync(settings.template);
  const openData = (): DataFile =>
    openDataFile(settings.data, {
      where: settings.where,
      ...(settings.by === null ? {} : { by: settings.by }),
      ...(settings.sheet === null ? {} : { sheet: settings.sheet }),
    });
  const { template, data } = templateForData(templateBytes, templateName, openData, settings.missing);
  noteRemarks(inspectTemplate(templateBytes, nodeCodec).problems, context);
  for (const { part, construct } of template.fallbacks) context.note(context.messages.word.fallback(part, construct));
  const setup: FillerSetup = {
    template: templateBytes,
    templateName,
    pattern: settings.pattern,
    missing: settings.missing,
    images: settings.images,
    fingerprints: context.json && !settings.dryRun,
  };
  if (settings.pdf && !settings.dryRun && findLibreOffice() === null) throw wordFault("pdf-missing", {});
  await sweepLeftovers(settings);
  const sink = sinkFor(settings);
  const report = new FillReport(settings, context);
  const progress = new Progress(context);
  try {
    await fillInOrder(data.batches(documentsAtOnce(templateBytes)), setup, settings.jobs, (filled, batch) => {
      const { written, failed } = sink.take(filled);
      report.add(written, [...filled.failed, ...failed], filled.warnings);
      progress.at(report.made, batch.reached);
    });
    const unfinished = sink.finish();
    report.unfinished(unfinished);
    if (!unfinished && !settings.dryRun) report.merged = settings.merge;
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

/** What runs that were killed left in the places that are written to. */
async function sweepLeftovers({ folder, archive, merge, dryRun }: FillSettings): Promise<void> {
  if (dryRun) return;
  const places = [folder === null ? null : path.join(folder, "x"), archive, merge];
  for (const place of places) if (place !== null) await sweepTemporary(place);
}

/** The PDF of the merged file, and of every document in the folder. The documents stand also when it fails. */
async function makePdf({ folder, archive }: FillSettings, report: FillReport): Promise<void> {
  const inFolder = folder === null || archive !== null ? [] : report.names.map((name) => path.join(folder, name));
  for (const files of [report.merged === null ? [] : [report.merged], inFolder]) {
    const [first] = files;
    if (first === undefined) continue;
    try {
      report.pdf += await convertToPdf(files, path.dirname(first));
    } catch (error) {
      if (!(error instanceof Fault)) throw error;
      report.unfinished(error);
    }
  }
}

function sinkFor(settings: FillSettings): DocumentSink {
  if (settings.dryRun) return new NoSink();
  const sink = plainSink(settings);
  if (settings.merge === null) return sink;
  if (fs.existsSync(settings.merge) && !settings.force) throw wordFault("merged-exists", { file: settings.merge });
  return new MergeSink(sink, settings.merge);
}

function plainSink(settings: FillSettings): DocumentSink {
  if (settings.archive !== null) {
    const isInTheWay = fs.existsSync(settings.archive) && !settings.force && !settings.resume;
    if (isInTheWay) throw wordFault("archive-exists", { file: settings.archive });
    return new ArchiveSink(settings.archive, settings.force);
  }
  return settings.folder === null ? new NoSink() : new FolderSink(settings.folder, settings);
}
