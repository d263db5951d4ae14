import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import type { FileLookup } from "../../core/documents/register/verify";
import { nodeCodec } from "../host/node-codec";

/** A file inside an archive is not looked into. */
const inArchive = /\.zip\/[^/]+$/i;

/** Names in the register come from a workbook: only relative ones are followed. */
function candidates(file: string, folders: readonly string[]): string[] {
  const name = file.replace(/\\/g, "/");
  if (path.isAbsolute(name) || /^[A-Za-z]:/.test(name)) return [];
  return folders.flatMap((folder) => [path.join(folder, name), path.join(folder, path.posix.basename(name))]);
}

/** Looks registered files up beside the workbook and in the given folder. */
export function registeredFiles(workbook: string, folder: string | null): FileLookup {
  const folders = [path.dirname(workbook), ...(folder === null ? [] : [folder])];
  return (file) => {
    if (inArchive.test(file)) return undefined;
    const found = candidates(file, folders).find((each) => existsSync(each));
    return found === undefined ? null : nodeCodec.sha256(readFileSync(found));
  };
}
