import type { FaultRoom } from "../fault";
import type { Codec } from "../ports";
import { packageFaultsOf, type PackageFaultMaker } from "./package-fault";
import { decodeEntryName, partKey } from "./part-name";
import { readDirectory, type Directory, type DirectoryRecord } from "./read-directory";
import { foreignFault } from "./sniff";
import { defaultLimits, type PackageEntry, type PackageLimits } from "./types";

/** A ZIP package whose directory was checked; contents are inflated, and checked, when asked for. */
export interface Package {
  readonly entries: readonly PackageEntry[];
  /** Bytes in front of the first entry, and the archive's comment: kept when writing. */
  readonly prefix: Uint8Array;
  readonly comment: Uint8Array;
  /** Names were written with backslashes or a leading slash. */
  readonly oddNames: boolean;
  readonly fault: PackageFaultMaker;
  readonly codec: Codec;
  /** The entry of a part, letter case ignored. */
  find(part: string): PackageEntry | null;
  /** Inflated and CRC-checked content; throws when the part is damaged, null when there is none. */
  read(part: string): Uint8Array | null;
}

const localSignature = 0x04034b50;
/** Below this size even the highest ratio does no harm, and a sheet of like rows packs very well. */
const ratioFloor = 8 * 1024 * 1024;

function checkSizes(record: DirectoryRecord, part: string, limits: PackageLimits, fault: PackageFaultMaker): void {
  const { size, compressedSize } = record;
  if (size > ratioFloor && size > compressedSize * limits.maxRatio) {
    throw fault("suspicious-ratio", { part, size, compressed: compressedSize, limit: limits.maxRatio });
  }
  if (size > limits.maxEntry) throw fault("too-large", { part, size, limit: limits.maxEntry });
  if (record.method === 0 && size !== compressedSize) throw fault("damaged-part", { part });
}

interface Located {
  readonly record: DirectoryRecord;
  readonly name: string;
  readonly local: number;
  readonly data: number;
}

function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  if (a.length !== b.length) return false;
  for (let at = 0; at < a.length; at += 1) if (a[at] !== b[at]) return false;
  return true;
}

function locate(
  bytes: Uint8Array,
  view: DataView,
  directory: Directory,
  record: DirectoryRecord,
  name: string,
  fault: PackageFaultMaker,
): Located {
  const local = record.offset + directory.shift;
  if (local + 30 > directory.start || view.getUint32(local, true) !== localSignature) {
    throw fault("damaged-archive", { why: "local-header", part: name });
  }
  const nameLength = view.getUint16(local + 26, true);
  const data = local + 30 + nameLength + view.getUint16(local + 28, true);
  if (data + record.compressedSize > directory.start) throw fault("truncated", { part: name });
  const localName = bytes.subarray(local + 30, local + 30 + nameLength);
  if (!sameBytes(localName, record.nameBytes)) throw fault("damaged-archive", { why: "two-names", part: name });
  return { record, name, local, data };
}

/** Entries in directory order, each with the bytes from its local header to the next one. */
function readEntries(bytes: Uint8Array, directory: Directory, limits: PackageLimits, fault: PackageFaultMaker) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const seen = new Set<string>();
  let total = 0;
  const located = directory.records.map((record) => {
    const name = decodeEntryName(record.nameBytes, fault);
    if (record.encrypted) throw fault("password-protected", { by: "zip", part: name });
    if (record.method !== 0 && record.method !== 8)
      throw fault("unknown-compression", { part: name, method: record.method });
    const key = partKey(name);
    if (seen.has(key)) throw fault("duplicate-part", { part: name });
    seen.add(key);
    checkSizes(record, name, limits, fault);
    total += record.size;
    if (total > limits.maxTotal) throw fault("too-large", { part: "", size: total, limit: limits.maxTotal });
    return locate(bytes, view, directory, record, name, fault);
  });
  const byPlace = [...located].sort((a, b) => a.local - b.local);
  const ends = new Map<Located, number>();
  byPlace.forEach((each, index) => {
    const end = byPlace[index + 1]?.local ?? directory.start;
    if (each.data + each.record.compressedSize > end) throw fault("overlapping-parts", { part: each.name });
    ends.set(each, end);
  });
  const entries = located.map((each): PackageEntry => {
    const { record, name, local, data } = each;
    return {
      name,
      method: record.method,
      crc: record.crc,
      compressedSize: record.compressedSize,
      size: record.size,
      raw: bytes.subarray(local, ends.get(each)),
      compressed: bytes.subarray(data, data + record.compressedSize),
      central: record.central,
    };
  });
  return { entries, prefix: bytes.subarray(0, byPlace[0]?.local ?? 0) };
}

function inflate(entry: PackageEntry, codec: Codec, fault: PackageFaultMaker): Uint8Array {
  const part = entry.name;
  let content: Uint8Array;
  try {
    content = entry.method === 0 ? entry.compressed : codec.inflateRaw(entry.compressed, entry.size);
  } catch (cause) {
    const longer = (cause as { code?: unknown } | null)?.code === "ERR_BUFFER_TOO_LARGE";
    throw longer ? fault("lying-size", { part, size: entry.size }) : fault("damaged-part", { part });
  }
  if (content.length !== entry.size) throw fault("lying-size", { part, size: entry.size });
  if (codec.crc32(content) !== entry.crc) throw fault("damaged-part", { part });
  return content;
}

/** Opens a ZIP package strictly: names, sizes, overlaps and the directory are checked before anything is inflated. */
export function openPackage(
  bytes: Uint8Array,
  codec: Codec,
  limits: Partial<PackageLimits> = {},
  room: FaultRoom = "workbook",
): Package {
  const fault = packageFaultsOf(room);
  const allowed = { ...defaultLimits, ...limits };
  const zipHead = bytes[0] === 0x50 && bytes[1] === 0x4b;
  let directory: Directory;
  try {
    directory = readDirectory(bytes, allowed.maxEntries, fault);
  } catch (cause) {
    throw zipHead ? cause : foreignFault(bytes, fault);
  }
  const { entries, prefix } = readEntries(bytes, directory, allowed, fault);
  const byKey = new Map(entries.map((entry) => [partKey(entry.name), entry]));
  const find = (part: string): PackageEntry | null => byKey.get(partKey(part)) ?? null;
  return {
    entries,
    prefix,
    comment: directory.comment,
    oddNames: entries.some((entry) => entry.name.includes("\\") || entry.name.startsWith("/")),
    fault,
    codec,
    find,
    read(part) {
      const entry = find(part);
      return entry ? inflate(entry, codec, fault) : null;
    },
  };
}
