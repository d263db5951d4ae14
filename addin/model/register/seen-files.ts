import type { Codec } from "../../../core/ports";
import type { SeenFile } from "./file-check";

/** The part of a browser's file that is needed here. */
export interface ChosenFile {
  readonly name: string;
  arrayBuffer(): Promise<ArrayBuffer>;
}

/** More than this is no document of ours. */
const mostBytes = 200 * 1024 * 1024;

async function insideArchive(bytes: Uint8Array, codec: Codec): Promise<SeenFile[]> {
  const { openPackage } = await import(/* webpackChunkName: "documents" */ "../../../core/package");
  try {
    const archive = openPackage(bytes, codec, {}, "word");
    return archive.entries.flatMap(({ name }) => {
      const part = /\.docx$/i.test(name) ? archive.read(name) : null;
      return part ? [{ name, sha256: codec.sha256(part) }] : [];
    });
  } catch {
    // Some other archive in the folder: none of ours.
    return [];
  }
}

/** Fingerprints of chosen files; a batch's archive counts as the documents in it. */
export async function fingerprintsOf(
  files: readonly (ChosenFile & { readonly size: number })[],
  codec: Codec,
): Promise<SeenFile[]> {
  const seen: SeenFile[] = [];
  for (const file of files) {
    if (!/\.(?:docx|zip)$/i.test(file.name) || file.size > mostBytes) continue;
    const bytes = new Uint8Array(await file.arrayBuffer());
    if (/\.zip$/i.test(file.name)) seen.push(...(await insideArchive(bytes, codec)));
    else seen.push({ name: file.name, sha256: codec.sha256(bytes) });
  }
  return seen;
}
