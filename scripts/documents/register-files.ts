import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import type { FileLookup } from "../../core/documents/register/verify";
import { Fault } from "../../core/fault";
import { openPackage, type Package } from "../../core/package";
import { nodeCodec } from "../host/node-codec";

/** 函.zip/函-甲.docx: a document inside an archive. */
const archived = /^(.*\.zip)\/([^/]+)$/i;
/** What no fingerprint equals: the file is there and can no longer be read. */
const unreadable = "";

/** Names in the register come from a workbook: only relative ones are followed. */
function candidates(file: string, folders: readonly string[]): string[] {
  if (path.isAbsolute(file) || /^[A-Za-z]:/.test(file)) return [];
  return folders.flatMap((folder) => [path.join(folder, file), path.join(folder, path.posix.basename(file))]);
}

function orUnreadable<T>(read: () => T): T | typeof unreadable {
  try {
    return read();
  } catch (error) {
    if (error instanceof Fault) return unreadable;
    throw error;
  }
}

const fingerprint = (content: Uint8Array | null): string | null =>
  content === null ? null : nodeCodec.sha256(content);

/** Looks registered files up beside the workbook and in the given folder, inside archives too; an archive is opened once. */
export function registeredFiles(workbook: string, folder: string | null): FileLookup {
  const folders = [path.dirname(workbook), ...(folder === null ? [] : [folder])];
  const archives = new Map<string, Package | typeof unreadable | null>();
  const contentOf = (file: string): Uint8Array | null => {
    const found = candidates(file, folders).find((each) => existsSync(each));
    return found === undefined ? null : readFileSync(found);
  };
  const open = (file: string): Package | typeof unreadable | null => {
    const known = archives.get(file);
    if (known !== undefined) return known;
    const bytes = contentOf(file);
    const opened = bytes && orUnreadable(() => openPackage(bytes, nodeCodec, { maxEntries: 1_000_000 }));
    archives.set(file, opened);
    return opened;
  };
  return (registered) => {
    const file = registered.replace(/\\/g, "/");
    const [, zip, inside] = archived.exec(file) ?? [];
    if (zip === undefined || inside === undefined) return fingerprint(contentOf(file));
    const archive = open(zip);
    if (archive === null || archive === unreadable) return archive;
    return orUnreadable(() => fingerprint(archive.read(inside)));
  };
}
