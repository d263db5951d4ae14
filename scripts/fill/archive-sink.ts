import fs from "node:fs";
import path from "node:path";
import { UniqueNames } from "../../core/jobs/fill";
import { ArchiveWriter } from "../../core/package";
import { writeFault } from "../host/file-fault";
import { nodeCodec } from "../host/node-codec";
import { placed, type DocumentSink, type SinkResult } from "./document-sink";
import type { FilledBatch } from "./filler";

const bufferBytes = 1 << 20;

/** One archive: written beside its place under another name, then renamed. Throws the faults of failed writing. */
export class ArchiveSink implements DocumentSink {
  private readonly names = new UniqueNames();
  private readonly writer = new ArchiveWriter(nodeCodec);
  private readonly temporary: string;
  private readonly handle: number;
  private readonly buffer = Buffer.allocUnsafe(bufferBytes);
  private buffered = 0;

  constructor(private readonly file: string) {
    this.temporary = path.join(path.dirname(file), `.shuping.${process.pid}.tmp`);
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

  finish(): void {
    this.writer.finish().forEach((piece) => this.append(piece));
    this.flush();
    this.writing(() => {
      fs.closeSync(this.handle);
      fs.renameSync(this.temporary, this.file);
    });
  }

  abandon(): void {
    fs.closeSync(this.handle);
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
