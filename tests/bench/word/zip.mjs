// Minimal ZIP writer/reader used by the generators and by the bound prototype.
import fs from "node:fs";
import zlib from "node:zlib";

const DOS_TIME = 0;
const DOS_DATE = 0x21; // 1980-01-01

export const crc32 = zlib.crc32;

export function makeEntry(name, raw, level = 6) {
  const nameBuf = Buffer.from(name, "utf8");
  const method = level === 0 ? 0 : 8;
  const data = method ? zlib.deflateRawSync(raw, { level }) : raw;
  return { name, nameBuf, method, crc: crc32(raw), size: raw.length, data };
}

export function localHeader(e) {
  const h = Buffer.alloc(30 + e.nameBuf.length);
  h.writeUInt32LE(0x04034b50, 0);
  h.writeUInt16LE(20, 4);
  h.writeUInt16LE(0x0800, 6);
  h.writeUInt16LE(e.method, 8);
  h.writeUInt16LE(DOS_TIME, 10);
  h.writeUInt16LE(DOS_DATE, 12);
  h.writeUInt32LE(e.crc >>> 0, 14);
  h.writeUInt32LE(e.data.length, 18);
  h.writeUInt32LE(e.size, 22);
  h.writeUInt16LE(e.nameBuf.length, 26);
  e.nameBuf.copy(h, 30);
  return h;
}

export function centralHeader(e, offset) {
  const h = Buffer.alloc(46 + e.nameBuf.length);
  h.writeUInt32LE(0x02014b50, 0);
  h.writeUInt16LE(20, 4);
  h.writeUInt16LE(20, 6);
  h.writeUInt16LE(0x0800, 8);
  h.writeUInt16LE(e.method, 10);
  h.writeUInt16LE(DOS_TIME, 12);
  h.writeUInt16LE(DOS_DATE, 14);
  h.writeUInt32LE(e.crc >>> 0, 16);
  h.writeUInt32LE(e.data.length, 20);
  h.writeUInt32LE(e.size, 24);
  h.writeUInt16LE(e.nameBuf.length, 28);
  h.writeUInt32LE(offset, 42);
  e.nameBuf.copy(h, 46);
  return h;
}

export function endRecord(count, size, offset) {
  const h = Buffer.alloc(22);
  h.writeUInt32LE(0x06054b50, 0);
  h.writeUInt16LE(count, 8);
  h.writeUInt16LE(count, 10);
  h.writeUInt32LE(size, 12);
  h.writeUInt32LE(offset, 16);
  return h;
}

export function writeZip(files, level = 6) {
  const parts = [];
  const central = [];
  let offset = 0;
  for (const [name, content] of files) {
    const raw = Buffer.isBuffer(content) ? content : Buffer.from(content, "utf8");
    const e = makeEntry(name, raw, name.endsWith(".png") ? 0 : level);
    const h = localHeader(e);
    central.push(centralHeader(e, offset));
    parts.push(h, e.data);
    offset += h.length + e.data.length;
  }
  const c = Buffer.concat(central);
  return Buffer.concat([...parts, c, endRecord(central.length, c.length, offset)]);
}

// Reads the central directory; keeps the compressed bytes of every entry.
export function readZip(buf) {
  let p = buf.length - 22;
  while (p >= 0 && buf.readUInt32LE(p) !== 0x06054b50) p--;
  if (p < 0) throw new Error("not a zip file");
  const count = buf.readUInt16LE(p + 10);
  let q = buf.readUInt32LE(p + 16);
  const out = [];
  for (let i = 0; i < count; i++) {
    if (buf.readUInt32LE(q) !== 0x02014b50) throw new Error("bad central directory");
    const method = buf.readUInt16LE(q + 10);
    const crc = buf.readUInt32LE(q + 16);
    const csize = buf.readUInt32LE(q + 20);
    const size = buf.readUInt32LE(q + 24);
    const nlen = buf.readUInt16LE(q + 28);
    const xlen = buf.readUInt16LE(q + 30);
    const clen = buf.readUInt16LE(q + 32);
    const off = buf.readUInt32LE(q + 42);
    const nameBuf = buf.subarray(q + 46, q + 46 + nlen);
    const start = off + 30 + buf.readUInt16LE(off + 26) + buf.readUInt16LE(off + 28);
    out.push({ name: nameBuf.toString("utf8"), nameBuf, method, crc, size, data: buf.subarray(start, start + csize) });
    q += 46 + nlen + xlen + clen;
  }
  return out;
}

// A large archive of stored files, read where it is needed: its directory, then one file at a time.
export function readStored(file) {
  const handle = fs.openSync(file, "r");
  const read = (from, size) => {
    const bytes = Buffer.alloc(size);
    fs.readSync(handle, bytes, 0, size, from);
    return bytes;
  };
  const end = read(fs.fstatSync(handle).size - 22, 22);
  const directory = read(end.readUInt32LE(16), end.readUInt32LE(12));
  const places = [];
  for (let at = 0; at < directory.length; at += 46 + directory.readUInt16LE(at + 28) + directory.readUInt16LE(at + 30))
    places.push({ offset: directory.readUInt32LE(at + 42), size: directory.readUInt32LE(at + 24) });
  return {
    length: places.length,
    read(index) {
      const { offset, size } = places[index];
      return read(offset + 30 + read(offset, 30).readUInt16LE(26), size);
    },
  };
}

export function entryBytes(e) {
  return e.method === 0 ? e.data : zlib.inflateRawSync(e.data);
}
