import fs from "node:fs";
import path from "node:path";
import { UniqueNames, type FailedDocument } from "../../core/jobs/fill";
import { ArchiveWriter } from "../../core/package";
import { nodeCodec } from "../host/node-codec";
import type { FilledBatch, FilledDocument } from "./filler";

/** Where finished documents go. */
export interface DocumentSink {
  /** Writes one batch; gives the final names, and what could not be written. */
  take(batch: FilledBatch): SinkResult;
  /** Makes the result visible; nothing half-written ever is. */
  finish(): void;
  /** Takes back what is not finished. */
  abandon(): void;
}

export interface SinkResult {
  readonly written: readonly (FilledDocument & { readonly bytes: Uint8Array; readonly kept: boolean })[];
  readonly failed: readonly FailedDocument[];
}

function named(batch: FilledBatch, names: UniqueNames): (FilledDocument & { bytes: Uint8Array; kept: boolean })[] {
  let at = 0;
  return batch.documents.map((document) => {
    const bytes = batch.bytes.subarray(at, at + document.size);
    at += document.size;
    return { ...document, name: names.take(document.name), bytes, kept: false };
  });
}

/** Counts and names documents and writes nothing. */
export class NoSink implements DocumentSink {
  private readonly names = new UniqueNames();
  take = (batch: FilledBatch): SinkResult => ({ written: named(batch, this.names), failed: [] });
  finish(): void {
    // Nothing was written.
  }
  abandon(): void {
    // Nothing was written.
  }
}

const bufferBytes = 4 << 20;

/** One archive: written beside its place under another name, then renamed. */
export class ArchiveSink implements DocumentSink {
  private readonly names = new UniqueNames();
  private readonly writer = new ArchiveWriter(nodeCodec);
  private readonly temporary: string;
  private readonly handle: number;
  private readonly buffer = Buffer.allocUnsafe(bufferBytes);
  private buffered = 0;

  constructor(private readonly file: string) {
    fs.mkdirSync(path.dirname(file), { recursive: true });
    this.temporary = path.join(path.dirname(file), `.${path.basename(file)}.${process.pid}.tmp`);
    this.handle = fs.openSync(this.temporary, "w");
  }

  take(batch: FilledBatch): SinkResult {
    const written = named(batch, this.names);
    for (const { name, bytes, crc } of written)
      this.writer.add(name, bytes, 0, crc).forEach((piece) => this.append(piece));
    return { written, failed: [] };
  }

  finish(): void {
    this.append(this.writer.finish());
    this.flush();
    fs.closeSync(this.handle);
    fs.renameSync(this.temporary, this.file);
  }

  abandon(): void {
    fs.closeSync(this.handle);
    fs.rmSync(this.temporary, { force: true });
  }

  private append(bytes: Uint8Array): void {
    if (this.buffered + bytes.length > bufferBytes) this.flush();
    if (bytes.length > bufferBytes) {
      for (let from = 0; from < bytes.length;) from += fs.writeSync(this.handle, bytes, from);
      return;
    }
    this.buffer.set(bytes, this.buffered);
    this.buffered += bytes.length;
  }

  private flush(): void {
    let from = 0;
    while (from < this.buffered) from += fs.writeSync(this.handle, this.buffer, from, this.buffered - from);
    this.buffered = 0;
  }
}

/** Files in a folder, each written under a temporary name and renamed. */
export class FolderSink implements DocumentSink {
  private readonly names = new UniqueNames();
  private readonly present: ReadonlySet<string>;
  private readonly temporary: string;

  constructor(
    private readonly folder: string,
    private readonly options: { readonly force: boolean; readonly resume: boolean },
  ) {
    fs.mkdirSync(folder, { recursive: true });
    this.present = new Set(fs.readdirSync(folder));
    this.temporary = path.join(folder, `.shuping.${process.pid}.tmp`);
  }

  take(batch: FilledBatch): SinkResult {
    const written: SinkResult["written"][number][] = [];
    const failed: FailedDocument[] = [];
    for (const document of named(batch, this.names)) {
      const file = path.join(this.folder, document.name);
      if (this.present.has(document.name) && !this.options.force) {
        if (this.options.resume && isSame(file, document.bytes)) written.push({ ...document, kept: true });
        else failed.push({ row: document.row, name: document.name, code: "file-exists", values: { file } });
        continue;
      }
      fs.writeFileSync(this.temporary, document.bytes);
      fs.renameSync(this.temporary, file);
      written.push(document);
    }
    return { written, failed };
  }

  finish(): void {
    // Every file is in place already.
  }

  abandon(): void {
    fs.rmSync(this.temporary, { force: true });
  }
}

/** Done and unchanged: filling is deterministic, so the file's fingerprint is the document's. */
function isSame(file: string, bytes: Uint8Array): boolean {
  if (fs.statSync(file).size !== bytes.length) return false;
  return nodeCodec.sha256(fs.readFileSync(file)) === nodeCodec.sha256(bytes);
}
