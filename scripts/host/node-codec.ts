import { isUtf8 } from "node:buffer";
import { createHash } from "node:crypto";
import zlib from "node:zlib";
import type { Codec } from "../../core/ports";
import { crc32 as plainCrc32 } from "../../core/package/crc32";

type NativeCrc32 = (bytes: Uint8Array, previous?: number) => number;
/** zlib.crc32 came with Node 20.15; before it the table does. */
const nativeCrc32 = (zlib as unknown as { crc32?: NativeCrc32 }).crc32;

/** One buffer of about the right size instead of many small ones: large sheets take half the time and memory. */
const chunkFor = (size: number): number => Math.max(1024, Math.min(Math.ceil(size), 64 * 1024 * 1024));

/** Buffers as plain byte arrays: the reader is compiled for one kind only. */
const plain = (buffer: Buffer): Uint8Array => new Uint8Array(buffer.buffer, buffer.byteOffset, buffer.length);

export const nodeCodec: Codec = {
  deflateRaw: (bytes, level) => plain(zlib.deflateRawSync(bytes, { level, chunkSize: chunkFor(bytes.length / 4) })),
  inflateRaw: (bytes, maxSize) =>
    plain(zlib.inflateRawSync(bytes, { maxOutputLength: Math.max(1, maxSize), chunkSize: chunkFor(maxSize + 1) })),
  crc32: nativeCrc32 ?? plainCrc32,
  sha256: (bytes) => createHash("sha256").update(bytes).digest("hex"),
  latin1: (bytes) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("latin1"),
  isUtf8,
};
