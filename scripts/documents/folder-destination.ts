import path from "node:path";
import { documentFault } from "../../core/documents/document-faults";
import type { Destination } from "../../core/jobs/issue-documents";
import { openDocumentFolder } from "../host/document-folder";
import { errorCode, nodeFiles, type FilePort } from "../host/file-port";
import { nodeCodec } from "../host/node-codec";
import { sweepTemporary, temporaryPath } from "../host/temporary-files";

/** Makes the folder and proves that files can be written into it. Throws Fault documents/out-unwritable. */
export async function prepareFolder(folder: string, files: FilePort = nodeFiles): Promise<void> {
  const probe = temporaryPath(path.join(folder, "probe"));
  try {
    await files.makeFolder(folder);
    await sweepTemporary(path.join(folder, "document"), files);
    await files.create(probe, new Uint8Array());
    await files.remove(probe);
  } catch (error) {
    if (errorCode(error) === "EEXIST" || errorCode(error) === "ENOTDIR") throw documentFault("out-is-file", { folder });
    throw documentFault("out-unwritable", { folder, detail: error instanceof Error ? error.message : String(error) });
  }
}

/** How the register names a file: its path seen from the workbook, with forward slashes. */
export function seenFrom(workbook: string, file: string): string {
  return path.relative(path.dirname(workbook), file).split(path.sep).join("/");
}

/** Files in a folder, one a document. Whether a file may be replaced was decided before the commit. */
export function folderDestination(folder: string, workbook: string, files: FilePort = nodeFiles): Destination {
  const opened = openDocumentFolder(folder, { force: true, files });
  return {
    open: () => prepareFolder(folder, files),
    existing: async (name) => {
      const bytes = await opened.read(name).catch((error: unknown) => {
        // The folder is none: open() says so before anything is written.
        if (errorCode(error) === "ENOTDIR") return null;
        throw error;
      });
      return bytes === null ? null : nodeCodec.sha256(bytes);
    },
    deliver: (file) => opened.deliver(file),
    recordedAs: (name) => seenFrom(workbook, path.join(folder, name)),
  };
}
