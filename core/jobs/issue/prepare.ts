import { numbersFrom } from "../../documents/register/chosen-number";
import { nextNumbers, type GivenNumber } from "../../documents/register/next-number";
import { numbered } from "../../documents/numbered";
import type { RegisterEntry } from "../../documents/register/types";
import type { DocumentDraft, DocumentPlan } from "../../documents/types";
import { nameKey } from "../../evaluation/read-values";
import { Fault } from "../../fault";
import type { WorkbookReading } from "../../ports";
import type { FillWarning } from "../../word/types";
import { chosenDrafts, correctedEntry, passedOver, reservedEntry } from "./choose";
import type { FailedDocument, IssueOptions, Preparation, Prepared, SkippedDocument, StoppedDocument } from "./types";

const usualKeptBytes = 64 * 1024 * 1024;

/** The number of an entry that is in the register already. */
export function numberOf(entry: RegisterEntry): GivenNumber {
  return {
    n: entry.n ?? 0,
    text: entry.numberText,
    year: entry.numberYear ?? entry.year ?? 0,
    code: entry.code,
    overall: entry.overall,
  };
}

interface Rendered {
  readonly plan: DocumentPlan;
  readonly bytes: Uint8Array;
  readonly sha256: string;
  readonly warnings: readonly FillWarning[];
}

/** Fills the template for one draft under one number. Throws Fault word/… */
export function render(
  draft: DocumentDraft,
  number: GivenNumber,
  date: string,
  options: Pick<IssueOptions, "kind" | "template" | "codec" | "missing">,
): Rendered {
  const plan = numbered(draft, options.kind, number, date);
  const { bytes, warnings } = options.template.fill(plan.data, { missing: options.missing ?? "fault" });
  return { plan, bytes, warnings, sha256: options.codec.sha256(bytes) };
}

function failedBy(subject: string, error: unknown): FailedDocument {
  if (!(error instanceof Fault)) throw error;
  return { subject, number: null, code: "template-values", missing: [], detail: error.code, error };
}

class Preparing {
  readonly prepared: Prepared[] = [];
  readonly failed: FailedDocument[] = [];
  readonly skipped: SkippedDocument[] = [];
  readonly stopped: StoppedDocument[] = [];
  readonly fillWarnings: (FillWarning & { subject: string })[] = [];
  private kept = 0;
  private used = 0;
  private readonly numbers: readonly GivenNumber[];
  /** Entries of this series by subject: waiting ones, and issued ones. */
  private readonly open = new Map<string, RegisterEntry[]>();
  private readonly issued = new Map<string, RegisterEntry>();
  /** Going on with a batch that was cut off: what it had delivered is not made again. */
  private readonly resuming: boolean;

  constructor(
    private readonly context: Preparation["context"],
    private readonly options: IssueOptions,
    count: number,
    private readonly corrected: RegisterEntry | null,
    private readonly reserved: RegisterEntry | null,
  ) {
    const { register, campaign, today } = context;
    const { series } = options.kind;
    const { settings } = campaign;
    const year = Number(today.slice(0, 4));
    this.numbers = options.startAt
      ? numbersFrom({ register, series, year, settings }, options.startAt, count)
      : nextNumbers(register, series, year, settings, count);
    for (const entry of register.entries) {
      if (entry.series !== series.word) continue;
      const key = nameKey(entry.subject);
      if (entry.state === "pending") this.open.set(key, [...(this.open.get(key) ?? []), entry]);
      else if (entry.state === "issued" && entry.fingerprint !== "") this.issued.set(key, entry);
    }
    this.resuming = options.resume === true || (this.open.size > 0 && count > 1);
  }

  /** The entry that waits for this draft's file: cut off earlier, or reserved and asked for. */
  private waitingEntry(draft: DocumentDraft): RegisterEntry | null {
    const waiting = this.open.get(nameKey(draft.subject))?.shift();
    if (waiting) return waiting;
    return this.prepared.some(({ entry }) => entry === this.reserved) ? null : this.reserved;
  }

  private isIssuedUnchanged(draft: DocumentDraft): RegisterEntry | null {
    const entry = this.issued.get(nameKey(draft.subject));
    if (!entry) return null;
    const again = render(draft, numberOf(entry), entry.date ?? this.context.today, this.options);
    return again.sha256 === entry.fingerprint ? entry : null;
  }

  async add(draft: DocumentDraft): Promise<void> {
    const { subject, missing } = draft;
    const fatal = missing.filter((each) => each.fatal);
    if (fatal.length > 0) {
      this.failed.push({ subject, number: null, code: "missing-value", missing: fatal, detail: "" });
      return;
    }
    try {
      const entry = this.waitingEntry(draft);
      const same = entry === null && this.resuming && !this.corrected ? this.isIssuedUnchanged(draft) : null;
      if (same) this.skipped.push({ subject, number: same.numberText });
      else await this.renderOne(draft, entry);
    } catch (error) {
      this.failed.push(failedBy(subject, error));
    }
  }

  private async renderOne(draft: DocumentDraft, entry: RegisterEntry | null): Promise<void> {
    const { options } = this;
    const number = entry ? numberOf(entry) : this.numbers[this.used];
    if (!number) return;
    const date = entry?.state === "pending" ? (entry.date ?? this.context.today) : this.context.today;
    const { plan, bytes, sha256, warnings } = render(draft, number, date, options);
    const there = options.force ? null : ((await options.destination?.existing?.(plan.fileName)) ?? null);
    if (there !== null && there !== sha256 && there !== entry?.fingerprint) {
      const detail = plan.fileName;
      this.failed.push({ subject: draft.subject, number: null, code: "file-exists", missing: [], detail });
      return;
    }
    if (!entry) this.used += 1;
    this.kept += bytes.length;
    this.fillWarnings.push(...warnings.map((each) => ({ ...each, subject: draft.subject })));
    const keep = this.kept <= (options.keptBytes ?? usualKeptBytes) ? bytes : null;
    this.prepared.push({ draft, plan, number, date, sha256, bytes: keep, entry, corrects: this.corrected });
  }
}

/** Plans, checks and renders everything in memory; nothing is written. What fails gets no number. */
export async function prepare(reading: WorkbookReading, options: IssueOptions): Promise<Preparation> {
  const context = options.understand(reading);
  const corrected = correctedEntry(context, options);
  const reserved = reservedEntry(context, options);
  const needNone = passedOver(context, options);
  const drafts = chosenDrafts(options.kind.plan(context), needNone, reading, corrected, options);
  const work = new Preparing(context, options, drafts.length, corrected, reserved);
  for (const [at, draft] of drafts.entries()) {
    const { subject } = draft;
    const next = { subject, at, total: drafts.length, step: "prepare" } as const;
    // Once stopped nobody is asked again: the rest takes no number.
    const goes = work.stopped.length === 0 && (await options.between?.(next)) !== "stop";
    if (goes) await work.add(draft);
    else work.stopped.push({ subject, number: null });
  }
  const { prepared, failed, skipped, stopped, fillWarnings } = work;
  return { reading, context, prepared, failed, skipped, stopped, passedOver: needNone, fillWarnings };
}
