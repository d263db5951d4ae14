import type { Codec } from "../ports";
import { qrCode, type QrCode } from "./qr-code";

/** Light modules around the code (ISO/IEC 18004, 6.3.8). */
const margin = 4;
/** Pixels a module: sharp at any size that is printed. */
const scale = 8;
const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** A text as a QR code in a PNG of one bit a pixel; null when the text is too long. Same text, same bytes. */
export function qrPng(text: string, codec: Codec): Uint8Array | null {
  const code = qrCode(text);
  if (!code) return null;
  const side = (code.size + 2 * margin) * scale;
  const header = new Uint8Array(13);
  const view = new DataView(header.buffer);
  view.setUint32(0, side);
  view.setUint32(4, side);
  header[8] = 1;
  const chunks = [
    chunk("IHDR", header, codec),
    chunk("IDAT", zlibStream(pixels(code, side), codec), codec),
    chunk("IEND", new Uint8Array(), codec),
  ];
  return Uint8Array.from([...signature, ...chunks.flatMap((each) => [...each])]);
}

/** Rows of bits, 1 light, each after a byte that says "not filtered". */
function pixels(code: QrCode, side: number): Uint8Array {
  const width = 1 + side / 8;
  const bytes = new Uint8Array(width * side);
  for (let y = 0; y < side; y += 1) {
    for (let x = 0; x < side; x += 1) {
      const [row, column] = [Math.floor(y / scale) - margin, Math.floor(x / scale) - margin];
      const isInside = Math.min(row, column) >= 0 && Math.max(row, column) < code.size;
      const at = y * width + 1 + (x >> 3);
      if (!isInside || !code.isDark(row, column)) bytes[at] = (bytes[at] ?? 0) | (0x80 >> (x & 7));
    }
  }
  return bytes;
}

function chunk(type: string, data: Uint8Array, codec: Codec): Uint8Array {
  const bytes = new Uint8Array(12 + data.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, data.length);
  bytes.set(
    [...type].map((each) => each.charCodeAt(0)),
    4,
  );
  bytes.set(data, 8);
  view.setUint32(8 + data.length, codec.crc32(bytes.subarray(4, 8 + data.length)));
  return bytes;
}

/** DEFLATE in the envelope that PNG wants (RFC 1950). */
function zlibStream(data: Uint8Array, codec: Codec): Uint8Array {
  const deflated = codec.deflateRaw(data, 6);
  const stream = new Uint8Array(deflated.length + 6);
  stream.set([0x78, 0x9c]);
  stream.set(deflated, 2);
  let low = 1;
  let high = 0;
  for (const byte of data) {
    low = (low + byte) % 65521;
    high = (high + low) % 65521;
  }
  new DataView(stream.buffer).setUint32(deflated.length + 2, high * 65536 + low);
  return stream;
}
