import fs from "node:fs";
import path from "node:path";
import { UniqueNames } from "../../core/jobs/fill";
import { ArchiveWriter } from "../../core/package";
import { wordFault } from "../../core/word";
import { writeFault } from "../host/file-fault";
import { nodeCodec } from "../host/node-codec";
import { temporaryPath } from "../host/temporary-files";
import { placed, type DocumentSink, type SinkResult } from "./document-sink";
import type { FilledBatch } from "./filler";

const bufferBytes = 1 << 20;

/**
 * One archive: written beside its place under another name, then renamed. An archive that is there already is kept
 * when it is the same, else Fault word/archive-exists, unless it may be replaced. Throws the faults of failed writing.
 */
export class ArchiveSink implements DocumentSink {
  private readonly names = new UniqueNames();
  private readonly writer = new ArchiveWriter(nodeCodec);
  private readonly temporary: string;
  private readonly handle: number;
  private readonly buffer = Buffer.allocUnsafe(bufferBytes);
  private buffered = 0;
  private isClosed = false;

  constructor(
    private readonly file: string,
    private readonly replaces: boolean,
  ) {
    this.temporary = temporaryPath(file);
    this.handle = this.writing(() => {
      fs.mkdirSync(path.dirname(file), { recursive: true });
      return fs.openSync(this.temporary, "w");
    });
  }

  take(batch: FilledBatch): SinkResult {
    const written = placed(batch, this.names);
    for (const { name, bytes, crc } of written)
      this.writer.add(name, bytes, 0, crc).forEach((piece) => this.append(piece));
    return { written, failed: [] };
  }

  finish(): null {
    this.writer.finish().forEach((piece) => this.append(piece));
    this.flush();
    this.writing(() => {
      fs.closeSync(this.handle);
      this.isClosed = true;
      if (this.replaces || !fs.existsSync(this.file)) fs.renameSync(this.temporary, this.file);
      else if (sameContent(this.temporary, this.file)) fs.rmSync(this.temporary);
      else throw wordFault("archive-exists", { file: this.file });
    });
    return null;
  }

  abandon(): void {
    if (!this.isClosed) fs.closeSync(this.handle);
    fs.rmSync(this.temporary, { force: true });
  }

  private append(bytes: Uint8Array): void {
    if (this.buffered + bytes.length > bufferBytes) this.flush();
    if (bytes.length > bufferBytes) {
      this.write(bytes);
      return;
    }
    this.buffer.set(bytes, this.buffered);
    this.buffered += bytes.length;
  }

  private flush(): void {
    this.write(this.buffer.subarray(0, this.buffered));
    this.buffered = 0;
  }

  private write(bytes: Uint8Array): void {
    this.writing(() => {
      for (let from = 0; from < bytes.length;) from += fs.writeSync(this.handle, bytes, from);
    });
  }

  private writing<T>(work: () => T): T {
    try {
      return work();
    } catch (error) {
      throw writeFault(error, this.file);
    }
  }
}

/** Whether two files hold the same bytes, however large they are. */
function sameContent(one: string, other: string): boolean {
  if (fs.statSync(one).size !== fs.statSync(other).size) return false;
  const files = [fs.openSync(one, "r"), fs.openSync(other, "r")] as const;
  const pieces = [Buffer.alloc(bufferBytes), Buffer.alloc(bufferBytes)] as const;
  try {
    for (;;) {
      const [got = 0, also = 0] = files.map((file, index) => fs.readSync(file, pieces[index as 0 | 1]));
      if (got === 0) return also === 0;
      if (!pieces[0].subarray(0, got).equals(pieces[1].subarray(0, also))) return false;
    }
  } finally {
    files.forEach((file) => fs.closeSync(file));
  }
}
