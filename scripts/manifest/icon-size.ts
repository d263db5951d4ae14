import { readFileSync } from "node:fs";
import path from "node:path";

/** Width and height of a PNG in a folder, from its header (PNG specification, 11.2.2), or null when there is none. */
export function pngSizeIn(folder: string): (fileName: string) => readonly [number, number] | null {
  return (fileName) => {
    try {
      const bytes = readFileSync(path.join(folder, path.basename(fileName)));
      const isPng = bytes.subarray(0, 8).toString("latin1") === "\x89PNG\r\n\x1a\n";
      return isPng ? [bytes.readUInt32BE(16), bytes.readUInt32BE(20)] : null;
    } catch {
      return null;
    }
  };
}
