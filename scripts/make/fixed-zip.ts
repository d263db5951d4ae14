import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from "fflate";

/** What every entry is dated: the same file from the same content on every day and in every time zone. */
const fixedTime = new Date(2017, 7, 1, 0, 0, 0);

/** A zip whose bytes depend on nothing but names and contents, in the order given. */
export function fixedZip(parts: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const entries: Zippable = {};
  for (const [name, bytes] of Object.entries(parts)) entries[name] = [bytes, { mtime: fixedTime, level: 9, os: 0 }];
  return zipSync(entries);
}

/** Packs a package anew: content types first, the rest by name, fixed dates. `edit` may change a part's text. */
export function repack(bytes: Uint8Array, edit: Readonly<Record<string, (text: string) => string>> = {}): Uint8Array {
  const parts = unzipSync(bytes);
  for (const [name, change] of Object.entries(edit))
    parts[name] = strToU8(change(strFromU8(parts[name] ?? new Uint8Array())));
  const first = "[Content_Types].xml";
  const names = Object.keys(parts)
    .filter((name) => name !== first && !name.endsWith("/"))
    .sort();
  return fixedZip(Object.fromEntries([first, ...names].map((name) => [name, parts[name] ?? new Uint8Array()])));
}
