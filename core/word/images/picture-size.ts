export interface PictureSize {
  readonly extension: "png" | "jpeg" | "gif" | "bmp";
  /** Pixels. */
  readonly width: number;
  readonly height: number;
}

const big16 = (bytes: Uint8Array, at: number): number => ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0);
const little16 = (bytes: Uint8Array, at: number): number => ((bytes[at + 1] ?? 0) << 8) | (bytes[at] ?? 0);
const startsWith = (bytes: Uint8Array, ...signature: number[]): boolean =>
  signature.every((byte, index) => bytes[index] === byte);

/** Kind and size of a picture by its first bytes; null for what Word cannot show in every version. */
export function pictureSize(bytes: Uint8Array): PictureSize | null {
  if (startsWith(bytes, 0x89, 0x50, 0x4e, 0x47))
    return { extension: "png", width: big16(bytes, 18), height: big16(bytes, 22) };
  if (startsWith(bytes, 0x47, 0x49, 0x46))
    return { extension: "gif", width: little16(bytes, 6), height: little16(bytes, 8) };
  if (startsWith(bytes, 0x42, 0x4d))
    return { extension: "bmp", width: little16(bytes, 18), height: little16(bytes, 22) };
  return startsWith(bytes, 0xff, 0xd8) ? jpegSize(bytes) : null;
}

/** Walks the JPEG's segments to its frame header. */
function jpegSize(bytes: Uint8Array): PictureSize | null {
  let at = 2;
  while (at + 9 < bytes.length && bytes[at] === 0xff) {
    const marker = bytes[at + 1] ?? 0;
    const isFrame = marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;
    if (isFrame) return { extension: "jpeg", height: big16(bytes, at + 5), width: big16(bytes, at + 7) };
    at += 2 + big16(bytes, at + 2);
  }
  return null;
}
