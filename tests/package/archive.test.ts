import { ArchiveWriter, archiveOf, openPackage } from "../../core/package";
import { centralRecord, endOfDirectory } from "../../core/package/zip-records";
import { nodeCodec } from "../../scripts/host/node-codec";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

test("an archive is read back as it was written", () => {
  const files = [
    { name: "甲.docx", bytes: bytes("一") },
    { name: "文件夹/乙.docx", bytes: new Uint8Array() },
  ];
  const opened = openPackage(archiveOf(files, nodeCodec), nodeCodec);
  for (const file of files) expect(opened.read(file.name)).toEqual(file.bytes);
});

test("deflated entries too, and the same content gives the same bytes", () => {
  const write = (): Uint8Array[] => {
    const writer = new ArchiveWriter(nodeCodec);
    return [...writer.add("x.xml", bytes("<a>".repeat(500)), 6), ...writer.finish()];
  };
  const archive = Buffer.concat(write());
  expect(archive.equals(Buffer.concat(write()))).toBe(true);
  expect(openPackage(archive, nodeCodec).read("x.xml")).toEqual(bytes("<a>".repeat(500)));
});

test("past 65,535 entries it is zip64", () => {
  const writer = new ArchiveWriter(nodeCodec);
  const count = 65600;
  const pieces = Array.from({ length: count }, (_, index) => writer.add(`${index}`, bytes("x"))).flat();
  const archive = Buffer.concat([...pieces, ...writer.finish()]);
  const end = archive.length - 22;
  expect(archive.readUInt16LE(end + 10)).toBe(0xffff);
  expect(archive.readUInt32LE(end - 20)).toBe(0x07064b50);
  expect(archive.readBigUInt64LE(end - 76 + 32)).toBe(BigInt(count));
  const opened = openPackage(archive, nodeCodec, { maxEntries: 70000 });
  expect(opened.entries).toHaveLength(count);
  expect(opened.read("65599")).toEqual(bytes("x"));
});

test("past 4 GB the place of an entry and of the directory are 64 bits wide", () => {
  const far = 5 * 2 ** 32 + 7;
  const facts = { name: bytes("a"), method: 0, crc: 1, compressedSize: 2, size: 2 };
  const record = Buffer.from(centralRecord(facts, far));
  expect(record.readUInt32LE(42)).toBe(0xffffffff);
  expect(record.readUInt16LE(47)).toBe(1);
  expect(record.readBigUInt64LE(51)).toBe(BigInt(far));
  const end = Buffer.from(endOfDirectory(1, record.length, far));
  expect(end.readBigUInt64LE(48)).toBe(BigInt(far));
  expect(end.readUInt32LE(end.length - 6)).toBe(0xffffffff);
});
