import path from "node:path";
import type { Delivered, OutFile } from "../../core/ports";
import { writeAtomically } from "./atomic-write";
import { fileFault, readFault, writeFault } from "./file-fault";
import { nodeFiles, type FilePort } from "./file-port";

/** Where documents go on the command line. */
export interface DocumentFolder {
  readonly path: string;
  /** Writes the file whole or not at all; a file of that name is a fault unless `force`. */
  deliver(file: OutFile): Promise<Delivered>;
  /** The bytes of a file in the folder, or null. */
  read(name: string): Promise<Uint8Array | null>;
}

export interface DocumentFolderOptions {
  readonly files?: FilePort;
  readonly force?: boolean;
}

const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\..*)?$/i;
const unsafe = new RegExp('[\\u0000-\\u001f<>:"/\\\\|?*]');

/** A folder to deliver into, made when the first file comes. Names are checked: no folders, nothing Windows cannot hold. */
export function openDocumentFolder(folder: string, options: DocumentFolderOptions = {}): DocumentFolder {
  const files = options.files ?? nodeFiles;
  let made = false;
  const inside = (name: string): string => {
    const bad =
      name === "" || unsafe.test(name) || /[. ]$/.test(name) || reserved.test(name) || Buffer.byteLength(name) > 240;
    if (bad) throw fileFault("name-too-long", { file: name });
    return path.join(folder, name);
  };
  return {
    path: folder,
    async deliver(file) {
      const target = inside(file.name);
      if (!made) {
        await files.makeFolder(folder).catch((error: unknown) => {
          throw writeFault(error, folder);
        });
        made = true;
      }
      await writeAtomically(target, file.bytes, { files, replace: options.force ?? false });
      return { where: target };
    },
    async read(name) {
      const target = inside(name);
      if (!(await files.stamp(target))) return null;
      return files.read(target).catch((error: unknown) => {
        throw readFault(error, target);
      });
    },
  };
}
