import type { Codec } from "../ports";
import type { Package } from "./open-package";
import { partKey } from "./part-name";
import type { PackageEntry } from "./types";

/** What is to be different; everything else keeps its bytes, compressed ones included, and its place. */
export interface PackageEdits {
  /** New content by part name (any letter case); a part that is not there yet is added at the end. */
  readonly replace: ReadonlyMap<string, Uint8Array>;
  readonly remove?: ReadonlySet<string>;
}

const megabyte = 1024 * 1024;

/** Deflate level by size: a large sheet is written at a speed people do not wait for, for some percent of its size. */
function levelFor(size: number): number {
  if (size > 8 * megabyte) return 1;
  return size > megabyte ? 2 : 6;
}

const dos1980 = 0x00210000;

interface Written {
  readonly local: readonly Uint8Array[];
  readonly central: Uint8Array;
}

function newEntry(nameBytes: Uint8Array, stamp: number, content: Uint8Array, codec: Codec): Written {
  const data = codec.deflateRaw(content, levelFor(content.length));
  const head = new Uint8Array(30 + nameBytes.length);
  const view = new DataView(head.buffer);
  view.setUint32(0, 0x04034b50, true);
  view.setUint16(4, 20, true);
  view.setUint16(6, nameBytes.every((byte) => byte < 0x80) ? 0 : 0x800, true);
  view.setUint16(8, 8, true);
  view.setUint32(10, stamp, true);
  view.setUint32(14, codec.crc32(content), true);
  view.setUint32(18, data.length, true);
  view.setUint32(22, content.length, true);
  view.setUint16(26, nameBytes.length, true);
  head.set(nameBytes, 30);
  const central = new Uint8Array(46 + nameBytes.length);
  const record = new DataView(central.buffer);
  record.setUint32(0, 0x02014b50, true);
  record.setUint16(4, 20, true);
  central.set(head.subarray(4, 30), 6);
  central.fill(0, 32, 46);
  central.set(nameBytes, 46);
  return { local: [head, data], central };
}

function replaced(entry: PackageEntry, content: Uint8Array, codec: Codec): Written {
  const record = new DataView(entry.central.buffer, entry.central.byteOffset, entry.central.byteLength);
  const nameBytes = entry.central.subarray(46, 46 + record.getUint16(28, true));
  return newEntry(nameBytes, record.getUint32(12, true), content, codec);
}

/** Writes the entry's new place into a copy of its record, in the zip64 field when the record keeps it there. */
function movedRecord(central: Uint8Array, offset: number): Uint8Array {
  const copy = new Uint8Array(central);
  const view = new DataView(copy.buffer);
  if (view.getUint32(42, true) !== 0xffffffff) {
    view.setUint32(42, offset, true);
    return copy;
  }
  let at = 46 + view.getUint16(28, true);
  const end = at + view.getUint16(30, true);
  while (at + 4 <= end && view.getUint16(at, true) !== 1) at += 4 + view.getUint16(at + 2, true);
  if (view.getUint32(24, true) === 0xffffffff) at += 8;
  if (view.getUint32(20, true) === 0xffffffff) at += 8;
  view.setUint32(at + 4, offset, true);
  view.setUint32(at + 8, 0, true);
  return copy;
}

function endRecord(count: number, size: number, offset: number, comment: Uint8Array): Uint8Array {
  const end = new Uint8Array(22 + comment.length);
  const view = new DataView(end.buffer);
  view.setUint32(0, 0x06054b50, true);
  view.setUint16(8, count, true);
  view.setUint16(10, count, true);
  view.setUint32(12, size, true);
  view.setUint32(16, offset, true);
  view.setUint16(20, comment.length, true);
  end.set(comment, 22);
  return end;
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

/** The package with the edits; entries that are not edited are copied as they stand. */
export function writePackage(pack: Package, edits: PackageEdits, codec: Codec): Uint8Array {
  const replace = new Map([...edits.replace].map(([part, content]) => [partKey(part), { part, content }]));
  const remove = new Set([...(edits.remove ?? [])].map(partKey));
  const pieces: Uint8Array[] = [pack.prefix];
  const records: Uint8Array[] = [];
  let offset = pack.prefix.length;
  const place = (local: readonly Uint8Array[], central: Uint8Array): void => {
    records.push(movedRecord(central, offset));
    for (const piece of local) {
      pieces.push(piece);
      offset += piece.length;
    }
  };
  for (const entry of pack.entries) {
    const key = partKey(entry.name);
    if (remove.has(key)) continue;
    const edit = replace.get(key);
    replace.delete(key);
    if (!edit) place([entry.raw], entry.central);
    else {
      const written = replaced(entry, edit.content, codec);
      place(written.local, written.central);
    }
  }
  for (const { part, content } of replace.values()) {
    const written = newEntry(new TextEncoder().encode(part), dos1980, content, codec);
    place(written.local, written.central);
  }
  const size = records.reduce((sum, record) => sum + record.length, 0);
  return joined([...pieces, ...records, endRecord(records.length, size, offset, pack.comment)]);
}
