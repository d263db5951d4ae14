import { deflateSync, inflateSync } from "node:zlib";

/** A picture of at most 256 colours: pictures of the pane are a third of the size and look the same. */
interface Pixels {
  readonly width: number;
  readonly height: number;
  /** 0xRRGGBB, line by line. */
  readonly colours: Uint32Array;
}

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

function* chunksOf(png: Buffer): Generator<{ type: string; data: Buffer }> {
  for (let at = 8; at < png.length;) {
    const length = png.readUInt32BE(at);
    yield { type: png.toString("latin1", at + 4, at + 8), data: png.subarray(at + 8, at + 8 + length) };
    at += 12 + length;
  }
}

function paeth(left: number, up: number, corner: number): number {
  const guess = left + up - corner;
  const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)];
  return a <= b && a <= c ? left : b <= c ? up : corner;
}

/** Undoes the line filters of PNG (RFC 2083, 6). */
function unfilter(lines: Buffer, width: number, height: number, bytes: number): Buffer {
  const stride = width * bytes;
  const out = Buffer.alloc(stride * height);
  for (let y = 0; y < height; y += 1) {
    const filter = lines[y * (stride + 1)] ?? 0;
    for (let x = 0; x < stride; x += 1) {
      const raw = lines[y * (stride + 1) + 1 + x] ?? 0;
      const left = x >= bytes ? (out[y * stride + x - bytes] ?? 0) : 0;
      const up = y > 0 ? (out[(y - 1) * stride + x] ?? 0) : 0;
      const corner = x >= bytes && y > 0 ? (out[(y - 1) * stride + x - bytes] ?? 0) : 0;
      const guess = [0, left, up, (left + up) >> 1, filter === 4 ? paeth(left, up, corner) : 0][filter] ?? 0;
      out[y * stride + x] = (raw + guess) & 0xff;
    }
  }
  return out;
}

/** Reads what browsers write: 8 bits a channel, with or without alpha, not interlaced. */
export function readPng(png: Buffer): Pixels {
  const chunks = [...chunksOf(png)];
  const head = chunks.find(({ type }) => type === "IHDR")?.data;
  if (!head || head[8] !== 8 || (head[9] !== 2 && head[9] !== 6 && head[9] !== 3) || head[12] !== 0)
    throw new Error("palette-png: only 8-bit pictures of a browser");
  const [width, height] = [head.readUInt32BE(0), head.readUInt32BE(4)];
  const bytes = head[9] === 6 ? 4 : head[9] === 2 ? 3 : 1;
  const packed = Buffer.concat(chunks.filter(({ type }) => type === "IDAT").map(({ data }) => data));
  const flat = unfilter(inflateSync(packed), width, height, bytes);
  const palette = chunks.find(({ type }) => type === "PLTE")?.data ?? Buffer.alloc(0);
  const colours = new Uint32Array(width * height);
  for (let at = 0; at < colours.length; at += 1) {
    const [from, place] = bytes === 1 ? [palette, (flat[at] ?? 0) * 3] : [flat, at * bytes];
    colours[at] = ((from[place] ?? 0) << 16) | ((from[place + 1] ?? 0) << 8) | (from[place + 2] ?? 0);
  }
  return { width, height, colours };
}

function distance(a: number, b: number): number {
  const [red, green, blue] = [(a >> 16) - (b >> 16), ((a >> 8) & 255) - ((b >> 8) & 255), (a & 255) - (b & 255)];
  return red * red + green * green + blue * blue;
}

/** The most frequent colours; every other becomes the nearest of them. */
function paletteOf(colours: Uint32Array, most: number): { palette: number[]; indexOf: Map<number, number> } {
  const counts = new Map<number, number>();
  for (const colour of colours) counts.set(colour, (counts.get(colour) ?? 0) + 1);
  const sorted = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]).map(([colour]) => colour);
  const palette = sorted.slice(0, most);
  const nearest = (colour: number): number =>
    palette.reduce((best, each, at) => (distance(each, colour) < distance(palette[best] ?? 0, colour) ? at : best), 0);
  return { palette, indexOf: new Map(sorted.map((colour, at) => [colour, at < most ? at : nearest(colour)])) };
}

const crcs = Array.from({ length: 256 }, (_, byte) => {
  let crc = byte;
  for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? 0xedb88320 ^ (crc >>> 1) : crc >>> 1;
  return crc >>> 0;
});

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  let crc = 0xffffffff;
  for (const byte of body) crc = (crcs[(crc ^ byte) & 255] ?? 0) ^ (crc >>> 8);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE((crc ^ 0xffffffff) >>> 0);
  return Buffer.concat([length, body, sum]);
}

/** The same picture with a palette of at most `most` colours (256 at most). The same pixels give the same bytes. */
export function palettePng(png: Buffer, most = 128): Buffer {
  const { width, height, colours } = readPng(png);
  const { palette, indexOf } = paletteOf(colours, most);
  const lines = Buffer.alloc((width + 1) * height);
  colours.forEach((colour, at) => {
    lines[Math.floor(at / width) * (width + 1) + 1 + (at % width)] = indexOf.get(colour) ?? 0;
  });
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 3, 0, 0, 0], 8);
  const colourBytes = Buffer.from(palette.flatMap((each) => [each >> 16, (each >> 8) & 255, each & 255]));
  const parts = [chunk("IHDR", head), chunk("PLTE", colourBytes), chunk("IDAT", deflateSync(lines, { level: 9 }))];
  return Buffer.concat([signature, ...parts, chunk("IEND", Buffer.alloc(0))]);
}
