import fs from "node:fs";
import path from "node:path";
import { fillBatch, namePattern, type FailedDocument, type NamePattern } from "../../core/jobs/fill";
import {
  compileTemplate,
  type FillOptions,
  type FillWarning,
  type MissingPolicy,
  type Template,
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
}

/** Documents of one batch end to end in one buffer, ready to be handed from a worker to the main thread. */
export interface FilledBatch {
  readonly bytes: Uint8Array;
  readonly documents: readonly FilledDocument[];
  readonly failed: readonly FailedDocument[];
  readonly warnings: readonly FillWarning[];
}

export interface FilledDocument {
  readonly name: string;
  readonly row: number;
  readonly size: number;
  readonly crc: number;
}

/** Makes documents in this thread. */
export class Filler {
  readonly template: Template;
  private readonly naming: NamePattern;
  private readonly options: FillOptions;

  constructor(setup: FillerSetup) {
    this.template = compileTemplate(setup.template, nodeCodec, { name: setup.templateName });
    this.naming = namePattern(setup.pattern);
    this.options = { missing: setup.missing, image: imageIn(setup.images) };
  }

  fill(batch: RowBatch): FilledBatch {
    const { made, failed, warnings } = fillBatch(this.template, rowsOf(batch), batch.first, this.naming, this.options);
    const bytes = Buffer.allocUnsafeSlow(made.reduce((sum, document) => sum + document.bytes.length, 0));
    let at = 0;
    const documents = made.map(({ name, row, bytes: content }) => {
      bytes.set(content, at);
      at += content.length;
      return { name, row, size: content.length, crc: nodeCodec.crc32(content) };
    });
    return { bytes, documents, failed, warnings };
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
