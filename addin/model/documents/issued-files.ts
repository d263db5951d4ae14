import type { IssuedDocument } from "../../../core/jobs/issue-documents";
import type { OutFile } from "../../../core/ports";

/** How many bytes of documents are kept so that they can be taken again from the register. */
const mostBytes = 32 * 1024 * 1024;

const kept = new Map<string, OutFile>();
let bytes = 0;

/** Keeps the files of this sitting by their fingerprint; the oldest go first. */
export function keepIssued(documents: readonly IssuedDocument[], files: readonly OutFile[]): void {
  for (const { file: name, sha256 } of documents) {
    const file = files.find((each) => each.name === name);
    if (!file || kept.has(sha256)) continue;
    kept.set(sha256, file);
    bytes += file.bytes.length;
  }
  for (const [fingerprint, file] of kept) {
    if (bytes <= mostBytes) break;
    kept.delete(fingerprint);
    bytes -= file.bytes.length;
  }
}

/** The file with that fingerprint, when it was made since the window was opened. */
export const issuedFile = (fingerprint: string): OutFile | null => kept.get(fingerprint.toLowerCase()) ?? null;
