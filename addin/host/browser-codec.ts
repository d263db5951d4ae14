import { deflateSync, inflateSync, type DeflateOptions } from "fflate";
import { crc32 } from "../../core/package/crc32";
import type { Codec } from "../../core/ports";
import { sha256 } from "./sha256";

/** Raw inflate into a box of the expected size: more than it holds is refused, so that no bomb unpacks. */
function inflateRaw(bytes: Uint8Array, maxSize: number): Uint8Array {
  const box = new Uint8Array(maxSize + 1);
  const inflated = inflateSync(bytes, { out: box });
  if (inflated.length > maxSize) throw new Error("inflated data is longer than stated");
  return inflated;
}

/** Compression and checksums in a browser; works the same from a folder, without workers and without network. */
export const browserCodec: Codec = {
  deflateRaw: (bytes, level) => deflateSync(bytes, { level: level as NonNullable<DeflateOptions["level"]> }),
  inflateRaw,
  crc32,
  sha256,
};
