import type { Codec } from "../ports";
import { centralRecord, endOfDirectory, localHeader } from "./zip-records";

const encoder = new TextEncoder();

/**
 * Writes a ZIP archive piece by piece: what `add` and `finish` give is to be appended in order, so an archive of any
 * size needs memory only for its directory. Past 65,535 entries or 4 GB it is zip64. Same content, same bytes.
 */
export class ArchiveWriter {
  private offset = 0;
  private count = 0;
  private readonly directory = new Directory();

  constructor(private readonly codec: Codec) {}

  /** Bytes so far, without the directory. */
  get size(): number {
    return this.offset;
  }

  /** One file; `level` 0 stores it as it is, which is right for files that are packages themselves. */
  add(
    name: string,
    bytes: Uint8Array,
    level = 0,
    crc = this.codec.crc32(bytes),
  ): readonly [header: Uint8Array, data: Uint8Array] {
    const data = level === 0 ? bytes : this.codec.deflateRaw(bytes, level);
    const facts = {
      name: encoder.encode(name),
      method: level === 0 ? 0 : 8,
      crc,
      compressedSize: data.length,
      size: bytes.length,
    };
    const header = localHeader(facts);
    this.directory.append(centralRecord(facts, this.offset));
    this.offset += header.length + data.length;
    this.count += 1;
    return [header, data];
  }

  /** The directory and the end of the archive. */
  finish(): readonly Uint8Array[] {
    const { size } = this.directory;
    return [...this.directory.pieces(), endOfDirectory(this.count, size, this.offset)];
  }
}

const directoryPiece = 1 << 16;

/** The archive's directory while it grows: in pieces, so that a long one is never copied into a larger buffer. */
class Directory {
  size = 0;
  private readonly full: Uint8Array[] = [];
  private piece = new Uint8Array(1 << 10);
  private used = 0;

  append(record: Uint8Array): void {
    if (this.used + record.length > this.piece.length) {
      this.full.push(this.piece.subarray(0, this.used));
      this.piece = new Uint8Array(Math.max(directoryPiece, record.length));
      this.used = 0;
    }
    this.piece.set(record, this.used);
    this.used += record.length;
    this.size += record.length;
  }

  pieces(): readonly Uint8Array[] {
    return [...this.full, this.piece.subarray(0, this.used)];
  }
}

/** A whole archive in memory, for few files. */
export function archiveOf(
  files: readonly { readonly name: string; readonly bytes: Uint8Array }[],
  codec: Codec,
): Uint8Array {
  const writer = new ArchiveWriter(codec);
  const pieces: Uint8Array[] = files.flatMap(({ name, bytes }) => writer.add(name, bytes));
  pieces.push(...writer.finish());
  const archive = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    archive.set(piece, at);
    at += piece.length;
  }
  return archive;
}
