import zlib from "node:zlib";
import { qrCode, qrPng, type QrCode } from "../../core/qr";
import { versionFor } from "../../core/qr/codewords";
import { correctionOf } from "../../core/qr/reed-solomon";
import { formatBits, versionBits } from "../../core/qr/symbol";
import { alignmentPlaces, versionFacts } from "../../core/qr/versions";
import { nodeCodec } from "../../scripts/host/node-codec";
import { readCode } from "./read-code";

const picture = (code: QrCode): string[] =>
  Array.from({ length: code.size }, (_, row) =>
    Array.from({ length: code.size }, (__, column) => (code.isDark(row, column) ? "█" : "·")).join(""),
  );

describe("examples of ISO/IEC 18004", () => {
  test("correction codewords of 01234567 in 1-M (annex I)", () => {
    const data = [0x10, 0x20, 0x0c, 0x56, 0x61, 0x80, 0xec, 0x11, 0xec, 0x11, 0xec, 0x11, 0xec, 0x11, 0xec, 0x11];
    expect([...correctionOf(Uint8Array.from(data), 10)]).toEqual([
      0xa5, 0x24, 0xd4, 0xc1, 0xed, 0x36, 0xc7, 0x87, 0x2c, 0x55,
    ]);
  });
  test("format of level M with mask 5", () => expect(formatBits(5).toString(2)).toBe("100000011001110"));
  test("version information of version 7", () => {
    expect(versionBits(7).toString(2).padStart(18, "0")).toBe("000111110010010100");
  });
  test.each([
    [1, []],
    [2, [6, 18]],
    [7, [6, 22, 38]],
    [14, [6, 26, 46, 66]],
    [22, [6, 26, 50, 74, 98]],
    [32, [6, 34, 60, 86, 112, 138]],
    [40, [6, 30, 58, 86, 114, 142, 170]],
  ])("alignment patterns of version %i (annex E)", (version, places) => {
    expect(alignmentPlaces(version)).toEqual(places);
  });
  test.each([
    [1, 26, 14],
    [2, 44, 26],
    [7, 196, 122],
    [10, 346, 213],
    [20, 1085, 666],
    [32, 2465, 1538],
    [40, 3706, 2331],
  ])("version %i holds %i codewords, %i bytes in level M (tables 1 and 7)", (version, codewords, bytes) => {
    expect(versionFacts(version).codewords).toBe(codewords);
    expect([versionFor(bytes), versionFor(bytes + 1)]).toEqual([version, version === 40 ? null : version + 1]);
  });
});

test("a whole code, as other writers draw it", () => {
  const code = qrCode("述评")!;
  expect([code.version, code.mask]).toEqual([1, 2]);
  expect(picture(code)).toEqual([
    "███████····██·███████",
    "█·····█··█····█·····█",
    "█·███·█·█·██··█·███·█",
    "█·███·█·█··█··█·███·█",
    "█·███·█·█·███·█·███·█",
    "█·····█·█·█·█·█·····█",
    "███████·█·█·█·███████",
    "········█··██········",
    "█·█████···█·█·█████··",
    "·····█·████·█··█·█·██",
    "██··█████··█·█··██··█",
    "·█·███····█····██····",
    "█·███·███·██·█··██··█",
    "········█··█████··█·█",
    "███████·····█·██··███",
    "█·····█·████████·█··█",
    "█·███·█·██··█······█·",
    "█·███·█·███·█··█·····",
    "█·███·█·█·██·█·██·█··",
    "█·····█··█······█····",
    "███████·████·█··█··█·",
  ]);
});

const texts = [
  "",
  "a",
  "述评 Shuping",
  "https://example.org/查询?号=〔2017〕3号&页=1#末",
  "𠮷 😀 مرحبا",
  "\u0000\n<&>",
  ...[14, 15, 62, 63, 180, 181, 213, 214, 700, 1538, 2331].map((bytes) => "x".repeat(bytes)),
];
test.each(texts)("%j is read back, every block sound", (text) => {
  const code = qrCode(text)!;
  const { text: read, syndromes, mask } = readCode(code);
  expect(read).toBe(text);
  expect(mask).toBe(code.mask);
  expect(syndromes.every((value) => value === 0)).toBe(true);
});

test("one byte more than the largest code holds gives none", () => {
  expect(qrCode("x".repeat(2332))).toBeNull();
  expect(qrPng("x".repeat(2332), nodeCodec)).toBeNull();
});

test("the picture has a margin of four modules and eight pixels a module", () => {
  const text = "述评";
  const code = qrCode(text)!;
  const png = Buffer.from(qrPng(text, nodeCodec)!);
  const side = (code.size + 8) * 8;
  expect([png.readUInt32BE(16), png.readUInt32BE(20), png[24], png[25]]).toEqual([side, side, 1, 0]);
  const length = png.readUInt32BE(33);
  const rows = zlib.inflateSync(png.subarray(41, 41 + length));
  const isLight = (x: number, y: number): boolean =>
    ((rows[y * (side / 8 + 1) + 1 + (x >> 3)]! >> (7 - (x & 7))) & 1) === 1;
  for (let row = -4; row < code.size + 4; row += 1)
    for (let column = -4; column < code.size + 4; column += 1) {
      const isInside = Math.min(row, column) >= 0 && Math.max(row, column) < code.size;
      expect(isLight((column + 4) * 8 + 3, (row + 4) * 8 + 5)).toBe(!(isInside && code.isDark(row, column)));
    }
  for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at)) {
    const end = at + 8 + png.readUInt32BE(at);
    expect(png.readUInt32BE(end)).toBe(zlib.crc32(png.subarray(at + 4, end)));
  }
});
