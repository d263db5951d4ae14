import path from "node:path";
import { Fault } from "../../core/fault";
import type { FailedDocument } from "../../core/jobs/fill";
import type { FillWarning } from "../../core/word";
import type { CommandContext, ExitCode } from "../command";
import { faultSentence } from "../fault-sentence";
import type { PlacedDocument, SinkResult } from "./document-sink";
import type { FillSettings } from "./fill-settings";

interface ReportedDocument {
  readonly kind: "fill";
  readonly number: null;
  readonly title: string;
  readonly file: string;
  readonly sha256: string;
  readonly registered: null;
}

interface ReportedFailure {
  readonly subject: string;
  readonly row: number;
  readonly code: string;
  readonly message: string;
}

/** Lines of one kind that a person is shown; --json has them all. */
const shownLines = 20;

/** What happened, for people or as JSON. */
export class FillReport {
  made = 0;
  /** The merged file, once it is there. */
  merged: string | null = null;
  /** Documents converted to PDF. */
  pdf = 0;
  /** File names of all documents, kept only when they are needed for PDF. */
  readonly names: string[] = [];
  private kept = 0;
  private readonly documents: ReportedDocument[] = [];
  private readonly failed: ReportedFailure[] = [];
  private failures = 0;
  private isUnfinished = false;
  private warned = 0;

  constructor(
    private readonly settings: FillSettings,
    private readonly context: CommandContext,
  ) {}

  add(written: SinkResult["written"], failed: readonly FailedDocument[], warnings: readonly FillWarning[]): void {
    this.made += written.length;
    this.kept += written.filter(({ kept }) => kept).length;
    if (this.settings.pdf) this.names.push(...written.map(({ name }) => name));
    if (this.context.json) this.documents.push(...written.map(reported));
    this.failures += failed.length;
    const room = this.context.json ? failed.length : Math.max(0, shownLines - this.failed.length);
    this.failed.push(...failed.slice(0, room).map((each) => this.failure(each)));
    for (const warning of warnings) {
      this.warned += 1;
      if (this.warned <= shownLines) this.context.note(this.context.messages.word.warnings[warning.code](warning));
    }
  }

  /** Something besides single documents that did not come about: said, and exit 1. */
  unfinished(fault: Fault | null): void {
    if (!fault) return;
    this.context.note(faultSentence(fault, this.context.messages) ?? fault.code);
    this.isUnfinished = true;
  }

  /** Prints everything; 1 when a document failed. */
  print(seconds: number): ExitCode {
    if (this.warned > shownLines)
      this.context.note(this.context.messages.word.fill.more(this.warned - shownLines).trimEnd());
    if (this.context.json) this.context.out(`${this.json(seconds)}\n`);
    else this.text(seconds);
    return this.failures > 0 || this.isUnfinished ? 1 : 0;
  }

  private json(seconds: number): string {
    const { archive, folder, dryRun } = this.settings;
    return JSON.stringify({
      documents: this.documents,
      failed: this.failed,
      folder: archive === null ? folder : null,
      archive,
      merged: this.merged,
      pdf: this.pdf,
      dryRun,
      elapsedMs: Math.round(seconds * 1000),
    });
  }

  private text(seconds: number): void {
    const { fill } = this.context.messages.word;
    const { out } = this.context;
    const { archive, folder, dryRun, merge } = this.settings;
    if (dryRun) out(fill.planned(this.made));
    else {
      const where = path.relative(this.context.cwd, archive ?? folder ?? merge ?? "") || ".";
      out(fill.done(this.made, where, seconds.toFixed(1), (this.made / Math.max(seconds, 0.001)).toFixed(0)));
    }
    if (this.kept > 0) out(fill.kept(this.kept));
    if (this.merged !== null) out(fill.merged(path.relative(this.context.cwd, this.merged), this.made));
    if (this.pdf > 0) out(fill.pdf(this.pdf));
    if (this.failures === 0) return;
    out(fill.failed(this.failures));
    for (const { message } of this.failed) out(`  ${message}\n`);
    if (this.failures > this.failed.length) out(fill.more(this.failures - this.failed.length));
  }

  private failure({ row, name, code, values }: FailedDocument): ReportedFailure {
    const message = faultSentence(new Fault("word", code, values), this.context.messages) ?? code;
    return { subject: name, row, code, message };
  }
}

function reported({ name, sha256 }: PlacedDocument): ReportedDocument {
  return {
    kind: "fill",
    number: null,
    title: name.replace(/\.docx$/, ""),
    file: name,
    sha256,
    registered: null,
  };
}
