import type { PackageFaultMaker } from "./package-fault";

/** One record of the central directory, before its local header is looked at. */
export interface DirectoryRecord {
  readonly nameBytes: Uint8Array;
  readonly utf8: boolean;
  readonly encrypted: boolean;
  readonly method: number;
  readonly crc: number;
  readonly compressedSize: number;
  readonly size: number;
  readonly offset: number;
  readonly central: Uint8Array;
}

export interface Directory {
  readonly records: readonly DirectoryRecord[];
  /** Where the central directory begins. */
  readonly start: number;
  /** How far every stored offset is wrong because of bytes put in front of the archive. */
  readonly shift: number;
  readonly comment: Uint8Array;
}

const endSignature = 0x06054b50;
const end64Signature = 0x06064b50;
const locator64Signature = 0x07064b50;
const recordSignature = 0x02014b50;

function findEnd(view: DataView, fault: PackageFaultMaker): number {
  const lowest = Math.max(0, view.byteLength - 22 - 65535);
  for (let at = view.byteLength - 22; at >= lowest; at -= 1) {
    if (view.getUint32(at, true) !== endSignature) continue;
    if (at + 22 + view.getUint16(at + 20, true) <= view.byteLength) return at;
  }
  throw fault("truncated", { part: "" });
}

/** A 64-bit size; a file on our hands is never longer than 2^53. */
function long(view: DataView, at: number): number {
  return view.getUint32(at, true) + view.getUint32(at + 4, true) * 0x1_0000_0000;
}

interface End {
  count: number;
  size: number;
  offset: number;
  /** Position of the first of the end records. */
  position: number;
}

function readEnd(view: DataView, at: number, fault: PackageFaultMaker): End {
  const end: End = {
    count: view.getUint16(at + 10, true),
    size: view.getUint32(at + 12, true),
    offset: view.getUint32(at + 16, true),
    position: at,
  };
  const disks = view.getUint16(at + 4, true) | view.getUint16(at + 6, true);
  const zip64 = at >= 20 && view.getUint32(at - 20, true) === locator64Signature;
  if (!zip64) {
    if (disks !== 0) throw fault("damaged-archive", { why: "disks", part: "" });
    return end;
  }
  const stored = long(view, at - 20 + 8);
  // Bytes put in front of the archive move the record; it stands right before its locator.
  const where = [stored, at - 20 - 56].find(
    (each) => each >= 0 && each + 56 <= at && view.getUint32(each, true) === end64Signature,
  );
  if (where === undefined) throw fault("damaged-archive", { why: "zip64", part: "" });
  return {
    count: long(view, where + 32),
    size: long(view, where + 40),
    offset: long(view, where + 48),
    position: where,
  };
}

/** Values of the zip64 extra field, which holds only what did not fit into the record, in this order. */
function widen(view: DataView, from: number, to: number, fields: [number, number, number], fault: PackageFaultMaker) {
  let at = from;
  while (at + 4 <= to) {
    const id = view.getUint16(at, true);
    const length = view.getUint16(at + 2, true);
    let value = at + 4;
    if (id === 1) {
      const wide = fields.map((field) => {
        if (field !== 0xffffffff) return field;
        if (value + 8 > at + 4 + length || value + 8 > to) throw fault("damaged-archive", { why: "zip64", part: "" });
        value += 8;
        return long(view, value - 8);
      });
      return { size: wide[0] ?? 0, compressedSize: wide[1] ?? 0, offset: wide[2] ?? 0 };
    }
    at += 4 + length;
  }
  return { size: fields[0], compressedSize: fields[1], offset: fields[2] };
}

function readRecord(bytes: Uint8Array, view: DataView, at: number, fault: PackageFaultMaker): DirectoryRecord {
  const nameEnd = at + 46 + view.getUint16(at + 28, true);
  const extraEnd = nameEnd + view.getUint16(at + 30, true);
  const end = extraEnd + view.getUint16(at + 32, true);
  if (end > bytes.length) throw fault("truncated", { part: "" });
  const flags = view.getUint16(at + 8, true);
  const sizes = widen(
    view,
    nameEnd,
    extraEnd,
    [view.getUint32(at + 24, true), view.getUint32(at + 20, true), view.getUint32(at + 42, true)],
    fault,
  );
  return {
    nameBytes: bytes.subarray(at + 46, nameEnd),
    utf8: (flags & 0x800) !== 0,
    encrypted: (flags & 0x2041) !== 0,
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    ...sizes,
    central: bytes.subarray(at, end),
  };
}

/** Reads the central directory of a ZIP archive (APPNOTE 6.3, zip64 included), trusting no figure in it. */
export function readDirectory(bytes: Uint8Array, maxEntries: number, fault: PackageFaultMaker): Directory {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 22) throw fault("truncated", { part: "" });
  const endAt = findEnd(view, fault);
  const end = readEnd(view, endAt, fault);
  if (end.count > maxEntries) throw fault("too-many-parts", { count: end.count, limit: maxEntries });
  const start = end.position - end.size;
  const shift = start - end.offset;
  if (start < 0 || shift < 0) throw fault("damaged-archive", { why: "directory", part: "" });
  const records: DirectoryRecord[] = [];
  let at = start;
  for (let index = 0; index < end.count; index += 1) {
    if (at + 46 > end.position || view.getUint32(at, true) !== recordSignature) {
      throw fault("damaged-archive", { why: "directory", part: "" });
    }
    const record = readRecord(bytes, view, at, fault);
    records.push(record);
    at += record.central.length;
  }
  if (at !== end.position) throw fault("damaged-archive", { why: "directory", part: "" });
  const comment = bytes.subarray(endAt + 22, endAt + 22 + view.getUint16(endAt + 20, true));
  return { records, start, shift, comment };
}
