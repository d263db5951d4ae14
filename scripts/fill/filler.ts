import fs from "node:fs";
import path from "node:path";
import { fillBatch, namePattern, type FailedDocument, type MadeDocument, type NamePattern } from "../../core/jobs/fill";
import type { GrowingBytes } from "../../core/package";
import {
  compileTemplate,
  type BatchTemplate,
  type FillOptions,
  type FillWarning,
  type MissingPolicy,
} from "../../core/word";
import { nodeCodec } from "../host/node-codec";
import { rowsOf, type RowBatch } from "./row-batch";

/** What every worker needs to make documents. */
export interface FillerSetup {
  readonly template: Uint8Array;
  readonly templateName: string;
  readonly pattern: string;
  readonly missing: MissingPolicy;
  /** Folder in which image tags find their files. */
  readonly images: string;
  /** Whether the SHA-256 of every document is asked for. */
  readonly fingerprints: boolean;
}

/** Documents of one batch end to end, ready to be handed from a worker to the main thread. */
export interface FilledBatch {
  readonly bytes: Uint8Array;
  readonly documents: readonly FilledDocument[];
  readonly failed: readonly FailedDocument[];
  readonly warnings: readonly FillWarning[];
}

export interface FilledDocument extends MadeDocument {
  /** "" when it was not asked for. */
  readonly sha256: string;
}

/** Makes documents in this thread. */
export class Filler {
  private readonly template: BatchTemplate;
  private readonly naming: NamePattern;
  private readonly options: FillOptions;

  constructor(private readonly setup: FillerSetup) {
    this.template = compileTemplate(setup.template, nodeCodec, { name: setup.templateName });
    this.naming = namePattern(setup.pattern);
    this.options = { missing: setup.missing, image: imageIn(setup.images) };
  }

  /** The batch's documents, put into `out`: what was in it is gone. */
  fill(batch: RowBatch, out: GrowingBytes): FilledBatch {
    out.clear();
    const { made, failed, warnings } = fillBatch(
      this.template,
      rowsOf(batch),
      batch.first,
      this.naming,
      out,
      this.options,
    );
    const bytes = out.view();
    return { bytes, documents: this.withFingerprints(made, bytes), failed, warnings };
  }

  private withFingerprints(made: readonly MadeDocument[], bytes: Uint8Array): FilledDocument[] {
    let at = 0;
    return made.map((document) => {
      const content = bytes.subarray(at, (at += document.size));
      return { ...document, sha256: this.setup.fingerprints ? nodeCodec.sha256(content) : "" };
    });
  }
}

/** Pictures by name from one folder; names cannot lead out of it. */
function imageIn(folder: string): (name: string) => Uint8Array | null {
  const known = new Map<string, Uint8Array | null>();
  return (name) => {
    const found = known.get(name);
    if (found !== undefined) return found;
    const file = path.resolve(folder, name);
    const inside = file.startsWith(path.resolve(folder) + path.sep);
    const bytes = inside && fs.statSync(file, { throwIfNoEntry: false })?.isFile() ? fs.readFileSync(file) : null;
    if (known.size < 200) known.set(name, bytes);
    return bytes;
  };
}
