import { createHash } from "node:crypto";
import zlib from "node:zlib";
import type { Codec } from "../../core/ports";
import { crc32 as plainCrc32 } from "../../core/package/crc32";

type NativeCrc32 = (bytes: Uint8Array, previous?: number) => number;
/** zlib.crc32 came with Node 20.15; before it the table does. */
const nativeCrc32 = (zlib as unknown as { crc32?: NativeCrc32 }).crc32;

export const nodeCodec: Codec = {
  deflateRaw: (bytes, level) => zlib.deflateRawSync(bytes, { level }),
  inflateRaw: (bytes, maxSize) => zlib.inflateRawSync(bytes, { maxOutputLength: Math.max(1, maxSize) }),
  crc32: nativeCrc32 ?? plainCrc32,
  sha256: (bytes) => createHash("sha256").update(bytes).digest("hex"),
};
