import fs from "node:fs";
import path from "node:path";
import { DocumentMerger } from "../../core/word";
import { nodeCodec } from "../host/node-codec";
import type { DocumentSink, SinkResult } from "./document-sink";
import type { FilledBatch } from "./filler";

/** Also puts every document that another sink takes into one file to print. */
export class MergeSink implements DocumentSink {
  private readonly merger = new DocumentMerger(nodeCodec);

  constructor(
    private readonly inner: DocumentSink,
    private readonly file: string,
  ) {}

  take(batch: FilledBatch): SinkResult {
    const result = this.inner.take(batch);
    for (const { bytes } of result.written) this.merger.add(bytes);
    return result;
  }

  finish(): void {
    this.inner.finish();
    if (this.merger.count === 0) return;
    fs.mkdirSync(path.dirname(this.file), { recursive: true });
    const temporary = path.join(path.dirname(this.file), `.shuping.merged.${process.pid}.tmp`);
    fs.writeFileSync(temporary, this.merger.finish());
    fs.renameSync(temporary, this.file);
  }

  abandon(): void {
    this.inner.abandon();
  }
}
