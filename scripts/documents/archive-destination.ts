import { existsSync } from "node:fs";
import path from "node:path";
import type { Destination } from "../../core/jobs/issue-documents";
import { ArchiveWriter } from "../../core/package";
import { nodeCodec } from "../host/node-codec";
import { writeAtomically } from "../host/atomic-write";
import { prepareFolder, seenFrom } from "./folder-destination";

/** A name for the archive that is still free: 反馈意见函.zip, 反馈意见函-2.zip … */
export function freeArchive(folder: string, stem: string, force: boolean): string {
  let file = path.join(folder, `${stem}.zip`);
  for (let index = 2; !force && existsSync(file); index += 1) file = path.join(folder, `${stem}-${index}.zip`);
  return file;
}

/** One archive of all documents, written when the last one is in it. */
export function archiveDestination(file: string, workbook: string): Destination {
  const writer = new ArchiveWriter(nodeCodec);
  const pieces: Uint8Array[] = [];
  return {
    open: () => prepareFolder(path.dirname(file)),
    deliver: async ({ name, bytes }) => {
      pieces.push(...writer.add(name, bytes, 0));
      return { where: file };
    },
    finish: async () => {
      if (pieces.length > 0)
        await writeAtomically(file, Buffer.concat([...pieces, ...writer.finish()]), { replace: true });
    },
    recordedAs: (name) => `${seenFrom(workbook, file)}/${name}`,
  };
}
