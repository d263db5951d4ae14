import { deflateSync } from "node:zlib";
import { palettePng, readPng } from "./palette-png";

/** A PNG as a browser writes it, from pixels and the line filter to use. */
function pngOf(lines: readonly (readonly [number, number, number][])[], filter: number): Buffer {
  const width = lines[0]!.length;
  const plain = lines.map((line) => line.flat());
  const raw = plain.flatMap((line, y) => [
    filter,
    ...line.map((value, x) => {
      const left = x >= 3 ? line[x - 3]! : 0;
      const up = y > 0 ? plain[y - 1]![x]! : 0;
      return (value - [0, left, up, (left + up) >> 1][filter]!) & 255;
    }),
  ]);
  const chunk = (type: string, data: Buffer) => {
    const length = Buffer.alloc(4);
    length.writeUInt32BE(data.length);
    return Buffer.concat([length, Buffer.from(type), data, Buffer.alloc(4)]);
  };
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(lines.length, 4);
  head.set([8, 2, 0, 0, 0], 8);
  return Buffer.concat([Buffer.alloc(8), chunk("IHDR", head), chunk("IDAT", deflateSync(Buffer.from(raw)))]);
}

const red = [200, 0, 0] as [number, number, number];
const almostRed = [201, 1, 0] as [number, number, number];
const white = [255, 255, 255] as [number, number, number];

test.each([0, 1, 2, 3])("line filter %i: few colours stay exactly as they are", (filter) => {
  const picture = pngOf(
    [
      [white, red, white],
      [red, red, white],
    ],
    filter,
  );
  const { width, height, colours } = readPng(palettePng(picture));
  expect([width, height]).toEqual([3, 2]);
  expect([...colours]).toEqual([0xffffff, 0xc80000, 0xffffff, 0xc80000, 0xc80000, 0xffffff]);
});

test("beyond the palette a colour becomes the nearest frequent one", () => {
  const { colours } = readPng(palettePng(pngOf([[white, white, red, red, almostRed]], 0), 2));
  expect([...colours]).toEqual([0xffffff, 0xffffff, 0xc80000, 0xc80000, 0xc80000]);
});

test("what no browser writes is refused", () => {
  const picture = pngOf([[white]], 0);
  picture[8 + 8 + 8] = 16;
  expect(() => readPng(picture)).toThrow("palette-png");
});
