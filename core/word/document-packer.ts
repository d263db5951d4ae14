import type { GrowingBytes, Package } from "../package";
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
  readonly crc: number;
  readonly directory: Uint8Array;
  readonly count: number;
}

/** A finished document at the end of the bytes it was put into. */
export interface PackedDocument {
  readonly size: number;
  readonly crc: number;
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
    this.prepared = layOut(
      template.entries.filter((entry) => !fresh.has(entry.name)),
      codec,
    );
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

  /** The whole document. */
  pack(parts: readonly CompressedPart[]): Uint8Array {
    const layout = this.arrange(parts);
    const packed = new Uint8Array(layout.size);
    write(layout, packed);
    return packed;
  }

  /** The whole document put at the end of `out`, and its CRC-32: what is alike in all documents was counted once. */
  packInto(parts: readonly CompressedPart[], out: GrowingBytes): PackedDocument {
    const layout = this.arrange(parts);
    const packed = out.claim(layout.size);
    write(layout, packed);
    const { bytes, crc } = this.prepared;
    return { size: layout.size, crc: this.codec.crc32(packed.subarray(bytes.length), crc) };
  }

  /** The pieces of a document in their order. */
  private arrange(parts: readonly CompressedPart[]): Layout {
    const { prepared } = this;
    const pieces: Uint8Array[] = [prepared.bytes];
    const records: Uint8Array[] = [];
    let offset = prepared.bytes.length;
    let directorySize = prepared.directory.length;
    for (const { facts, data } of parts) {
      const header = localHeader(facts);
      const record = centralRecord(facts, offset);
      pieces.push(header, data);
      records.push(record);
      offset += header.length + data.length;
      directorySize += record.length;
    }
    const end = endOfDirectory(prepared.count + parts.length, directorySize, offset);
    pieces.push(prepared.directory, ...records, end);
    return { pieces, size: offset + directorySize + end.length };
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

interface Layout {
  readonly pieces: readonly Uint8Array[];
  readonly size: number;
}

function write({ pieces }: Layout, target: Uint8Array): void {
  let at = 0;
  for (const piece of pieces) {
    target.set(piece, at);
    at += piece.length;
  }
}

function layOut(entries: readonly PackageEntry[], codec: Codec): Prepared {
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
  const bytes = joined(pieces);
  return { bytes, crc: codec.crc32(bytes), directory: joined(records), count: entries.length };
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  write({ pieces, size: whole.length }, whole);
  return whole;
}
