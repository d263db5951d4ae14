import fs from "node:fs";
import path from "node:path";
import { Fault } from "../../core/fault";
import { DocumentMerger } from "../../core/word";
import { writeFault } from "../host/file-fault";
import { nodeCodec } from "../host/node-codec";
import { temporaryPath } from "../host/temporary-files";
import { NoSink, type DocumentSink, type SinkResult } from "./document-sink";
import type { FilledBatch } from "./filler";

/** Also puts every document that another sink takes into one file to print; when that cannot be, the others stand. */
export class MergeSink implements DocumentSink {
  private readonly merger = new DocumentMerger(nodeCodec);
  private fault: Fault | null = null;

  constructor(
    private readonly inner: DocumentSink,
    private readonly file: string,
  ) {}

  take(batch: FilledBatch): SinkResult {
    const result = this.inner.take(batch);
    this.merging(() => result.written.forEach(({ bytes }) => this.merger.add(bytes)));
    return result;
  }

  finish(): Fault | null {
    this.merging(() => {
      if (this.merger.count > 0) this.write(this.merger.finish());
    });
    if (this.fault && this.inner instanceof NoSink) throw this.fault;
    return this.inner.finish() ?? this.fault;
  }

  abandon(): void {
    this.inner.abandon();
  }

  private merging(work: () => void): void {
    if (this.fault) return;
    try {
      work();
    } catch (error) {
      if (!(error instanceof Fault)) throw error;
      this.fault = error;
    }
  }

  private write(bytes: Uint8Array): void {
    const folder = path.dirname(this.file);
    const temporary = temporaryPath(path.join(folder, "merged"));
    try {
      fs.mkdirSync(folder, { recursive: true });
      fs.writeFileSync(temporary, bytes);
      fs.renameSync(temporary, this.file);
    } catch (error) {
      fs.rmSync(temporary, { force: true });
      throw writeFault(error, this.file);
    }
  }
}
