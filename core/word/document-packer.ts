import type { Package } from "../package";
import type { PackageEntry } from "../package/types";
import { centralRecord, endOfDirectory, localHeader, type EntryFacts } from "../package/zip-records";
import type { Codec } from "../ports";

const encoder = new TextEncoder();

/** A part of the finished document that differs from the template's, or is new. */
export interface FreshPart {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Pictures are stored as they are. */
  readonly stored?: boolean;
}

interface Prepared {
  readonly bytes: Uint8Array;
  readonly directory: Uint8Array;
  readonly count: number;
}

/**
 * Writes finished documents: everything that filling does not change was laid out once, still compressed, and is copied
 * in one piece; only the fresh parts are deflated.
 */
export class DocumentPacker {
  private readonly prepared: Prepared;
  private readonly names = new Map<string, Uint8Array>();

  constructor(
    template: Package,
    fresh: ReadonlySet<string>,
    private readonly codec: Codec,
    private readonly level: number,
  ) {
    this.prepared = layOut(template.entries.filter((entry) => !fresh.has(entry.name)));
  }

  /** A part deflated, ready for {@link pack}: the executor's buffer may be overwritten after. */
  compress(part: FreshPart): CompressedPart {
    const { bytes, stored = false } = part;
    const data = stored ? bytes : this.codec.deflateRaw(bytes, this.level);
    return {
      facts: {
        name: this.nameBytes(part.name),
        method: stored ? 0 : 8,
        crc: this.codec.crc32(bytes),
        compressedSize: data.length,
        size: bytes.length,
      },
      data,
    };
  }

  pack(parts: readonly CompressedPart[]): Uint8Array {
    const { prepared } = this;
    const headers = parts.map(({ facts }) => localHeader(facts));
    let offset = prepared.bytes.length;
    const records = parts.map(({ facts, data }, index) => {
      const record = centralRecord(facts, offset);
      offset += (headers[index]?.length ?? 0) + data.length;
      return record;
    });
    const directorySize = records.reduce((sum, record) => sum + record.length, prepared.directory.length);
    const end = endOfDirectory(prepared.count + parts.length, directorySize, offset);
    const packed = new Uint8Array(offset + directorySize + end.length);
    let at = 0;
    const put = (bytes: Uint8Array): void => {
      packed.set(bytes, at);
      at += bytes.length;
    };
    put(prepared.bytes);
    parts.forEach(({ data }, index) => {
      put(headers[index] ?? data);
      put(data);
    });
    put(prepared.directory);
    records.forEach(put);
    put(end);
    return packed;
  }

  private nameBytes(name: string): Uint8Array {
    let bytes = this.names.get(name);
    if (!bytes) this.names.set(name, (bytes = encoder.encode(name)));
    return bytes;
  }
}

export interface CompressedPart {
  readonly facts: EntryFacts;
  readonly data: Uint8Array;
}

function layOut(entries: readonly PackageEntry[]): Prepared {
  const pieces: Uint8Array[] = [];
  const records: Uint8Array[] = [];
  let offset = 0;
  for (const entry of entries) {
    const facts = { ...entry, name: encoder.encode(entry.name) };
    const header = localHeader(facts);
    records.push(centralRecord(facts, offset));
    pieces.push(header, entry.compressed);
    offset += header.length + entry.compressed.length;
  }
  return { bytes: joined(pieces), directory: joined(records), count: entries.length };
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
