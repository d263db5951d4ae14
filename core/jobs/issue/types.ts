import type { IsoDate } from "../../calendar";
import type { Article } from "../../documents/articles";
import type { DocumentContext, DocumentKind } from "../../documents/context";
import type { GivenNumber } from "../../documents/register/next-number";
import type { RegisterEntry } from "../../documents/register/types";
import type { DocumentDraft, DocumentPlan, MissingValue } from "../../documents/types";
import type { Codec, Delivered, Host, OutFile, WorkbookReading } from "../../ports";
import type { FillWarning, MissingPolicy, Template } from "../../word/types";

/** Where the files go when it is not the host itself: a folder, an archive. */
export interface Destination {
  /** Makes ready right before the commit; what it throws stops everything with nothing written. */
  open?(): Promise<void>;
  /** SHA-256 of a file of that name that is already there, null when there is none. */
  existing?(name: string): Promise<string | null>;
  deliver(file: OutFile): Promise<Delivered>;
  /** Closes an archive; what was delivered counts only after it. */
  finish?(): Promise<void>;
  /** How the register names the file, e.g. its path seen from the workbook; default: the name. */
  recordedAs?(name: string): string;
}

export interface IssueOptions {
  readonly kind: DocumentKind;
  readonly template: Template;
  readonly codec: Codec;
  /** Reads the workbook; jobs give the usual one, tests their own. */
  readonly understand: (reading: WorkbookReading) => DocumentContext;
  readonly destination?: Destination;
  /** Only these subjects (or units). */
  readonly only?: readonly string[];
  /** Leave out what is issued already and would be the same document again. */
  readonly resume?: boolean;
  /** The number that the new document corrects. */
  readonly corrects?: string | null;
  /** A reserved number to use instead of the next one. */
  readonly number?: string | null;
  /** Count from this number on instead of the next one; it must be free. */
  readonly startAt?: number | null;
  /** Allow to replace files of the same name. */
  readonly force?: boolean;
  readonly missing?: MissingPolicy;
  /** Plan and check only: nothing is written. */
  readonly dryRun?: boolean;
  /** Read the register again right after the commit and give way when a co-author took the same number. */
  readonly confirmCommit?: boolean;
  /** Bytes of rendered documents kept between check and delivery; what goes beyond is rendered again. Default 64 MB. */
  readonly keptBytes?: number;
  /** How many files are written at a time; default 1. */
  readonly parallel?: number;
  readonly progress?: (done: number, total: number) => void;
  /** Asked before each document: gives the host its turn, and may end the run. What is made by then is kept and registered. */
  readonly between?: (next: NextDocument) => Promise<"go" | "stop">;
}

/** The document that comes next, for a host that shows what is under way. */
export interface NextDocument {
  readonly subject: string;
  /** How many came before it, of how many. */
  readonly at: number;
  readonly total: number;
  readonly step: "prepare" | "deliver";
}

/** A document that was not made because the run was stopped; with its number when the register has it already. */
export interface StoppedDocument {
  readonly subject: string;
  readonly number: string | null;
}

export interface IssuedDocument {
  readonly kind: string;
  readonly number: string;
  readonly title: string;
  readonly subject: string;
  readonly file: string;
  readonly sha256: string;
  /** "文书台账!A5" */
  readonly registered: string;
  /** Where the host put it, in words. */
  readonly where: string;
  /** True when an earlier run had committed the number and was cut off. */
  readonly finished: boolean;
}

/** One document that could not be made: why, by code, with what its sentence needs. */
export interface FailedDocument {
  readonly subject: string;
  /** The number it keeps in the register when it failed after the commit; else null. */
  readonly number: string | null;
  readonly code: "missing-value" | "template-values" | "file-exists" | "not-delivered";
  readonly missing: readonly MissingValue[];
  readonly detail: string;
  /** The error itself, for a host's own sentence. */
  readonly error?: unknown;
}

export interface SkippedDocument {
  readonly subject: string;
  readonly number: string;
}

export interface IssueResult {
  readonly documents: readonly IssuedDocument[];
  readonly failed: readonly FailedDocument[];
  readonly skipped: readonly SkippedDocument[];
  readonly stopped: readonly StoppedDocument[];
  /** Subjects who need no document of this kind, of those asked for. */
  readonly passedOver: readonly string[];
  /** What would be made; also after a real run. */
  readonly plans: readonly DocumentPlan[];
  /** Values shown as 【待填：…】, each once. */
  readonly missing: readonly MissingValue[];
  readonly fillWarnings: readonly (FillWarning & { readonly subject: string })[];
  /** Numbers of this kind still waiting for their file after this run. */
  readonly waiting: readonly { readonly number: string; readonly subject: string }[];
  /** True when the files are delivered but the register could not be told; the next run tells it. */
  readonly unnoted: boolean;
}

/** A document checked and rendered once, with its number and the register row it has or will get. */
export interface Prepared {
  readonly draft: DocumentDraft;
  readonly plan: DocumentPlan;
  readonly number: GivenNumber;
  readonly date: IsoDate;
  readonly sha256: string;
  /** Kept for a small batch; a large one renders again: rendering is deterministic. */
  readonly bytes: Uint8Array | null;
  /** The register's row for this number when it is already there (cut off, reserved). */
  readonly entry: RegisterEntry | null;
  readonly corrects: RegisterEntry | null;
}

export interface Preparation {
  readonly reading: WorkbookReading;
  readonly context: DocumentContext;
  readonly prepared: readonly Prepared[];
  readonly failed: readonly FailedDocument[];
  readonly skipped: readonly SkippedDocument[];
  readonly stopped: readonly StoppedDocument[];
  /** Subjects who need no document of this kind, of those asked for. */
  readonly passedOver: readonly string[];
  readonly fillWarnings: readonly (FillWarning & { readonly subject: string })[];
}

export type { Article, Host };
