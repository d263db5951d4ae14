import { createHash } from "node:crypto";
import path from "node:path";

/** What a file system takes for one name: 255 bytes on Linux; Windows and Mac take as much or more. */
export const longestName = 255;

const bytesOf = (text: string): number => Buffer.byteLength(text, "utf8");

/** The beginning of a text, at most so many bytes of UTF-8, without half a character. */
export function beginning(text: string, bytes: number): string {
  let room = bytes;
  let end = 0;
  for (const character of text) {
    room -= bytesOf(character);
    if (room < 0) break;
    end += character.length;
  }
  return text.slice(0, end);
}

/**
 * A file's name, as part of the name of something of ours beside it, in at most so many bytes. A longer one is cut and
 * gets 16 digits of its own hash: the same for every process and computer, another for another file.
 */
export function nameWithin(name: string, bytes: number): string {
  if (bytesOf(name) <= bytes) return name;
  const ending = path.extname(name).length <= 8 ? path.extname(name) : "";
  const rest = `~${createHash("sha256").update(name).digest("hex").slice(0, 16)}${ending}`;
  return beginning(name, bytes - bytesOf(rest)) + rest;
}

/** Where the version before the last run is kept: NAME.bak. */
export function backupPath(file: string): string {
  return path.join(path.dirname(file), `${nameWithin(path.basename(file), longestName - ".bak".length)}.bak`);
}
