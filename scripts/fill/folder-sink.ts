import fs from "node:fs";
import path from "node:path";
import { UniqueNames, type FailedDocument } from "../../core/jobs/fill";
import { writeFault } from "../host/file-fault";
import { temporaryPath } from "../host/temporary-files";
import { placed, type DocumentSink, type PlacedDocument, type SinkResult } from "./document-sink";
import type { FilledBatch } from "./filler";

/** Files in a folder, each written under a temporary name and renamed. Throws the faults of failed writing. */
export class FolderSink implements DocumentSink {
  private readonly names = new UniqueNames();
  /** What was there before, letter case ignored as Windows and Mac do. */
  private readonly present: ReadonlySet<string>;
  private readonly temporary: string;

  constructor(
    private readonly folder: string,
    private readonly options: { readonly force: boolean; readonly resume: boolean },
  ) {
    this.temporary = temporaryPath(path.join(folder, "fill"));
    try {
      fs.mkdirSync(folder, { recursive: true });
      this.present = new Set(fs.readdirSync(folder).map((name) => name.toLowerCase()));
    } catch (error) {
      throw writeFault(error, folder);
    }
  }

  take(batch: FilledBatch): SinkResult {
    const written: PlacedDocument[] = [];
    const failed: FailedDocument[] = [];
    for (const document of placed(batch, this.names)) {
      const file = path.join(this.folder, document.name);
      const isThere = this.present.has(document.name.toLowerCase());
      if (!isThere || this.options.force) {
        this.write(file, document.bytes);
        written.push(document);
      } else if (this.options.resume && isSame(file, document.bytes)) written.push({ ...document, kept: true });
      else failed.push({ row: document.row, name: document.name, code: "file-exists", values: { file } });
    }
    return { written, failed };
  }

  finish(): null {
    return null;
  }

  abandon(): void {
    fs.rmSync(this.temporary, { force: true });
  }

  private write(file: string, bytes: Uint8Array): void {
    try {
      fs.writeFileSync(this.temporary, bytes);
      fs.renameSync(this.temporary, file);
    } catch (error) {
      throw writeFault(error, file);
    }
  }
}

/** Done and unchanged: filling is deterministic, so an equal file is the document. */
function isSame(file: string, bytes: Uint8Array): boolean {
  const found = fs.statSync(file, { throwIfNoEntry: false });
  return found?.isFile() === true && found.size === bytes.length && fs.readFileSync(file).equals(bytes);
}
