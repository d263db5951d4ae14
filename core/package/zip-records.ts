/** What an entry's headers say. Times are always 1980-01-01: the same content gives the same bytes. */
export interface EntryFacts {
  readonly name: Uint8Array;
  /** 0 stored, 8 deflate. */
  readonly method: number;
  readonly crc: number;
  readonly compressedSize: number;
  readonly size: number;
}

const dos1980 = 0x00210000;
const utf8Names = 0x0800;
const full32 = 0xffffffff;
const full16 = 0xffff;

/** Local file header; entries of 4 GB and more are not written. */
export function localHeader({ name, method, crc, compressedSize, size }: EntryFacts): Uint8Array {
  const header = new Uint8Array(30 + name.length);
  const view = new DataView(header.buffer);
  view.setUint32(0, 0x04034b50, true);
  view.setUint16(4, 20, true);
  view.setUint16(6, utf8Names, true);
  view.setUint16(8, method, true);
  view.setUint32(10, dos1980, true);
  view.setUint32(14, crc, true);
  view.setUint32(18, compressedSize, true);
  view.setUint32(22, size, true);
  view.setUint16(26, name.length, true);
  header.set(name, 30);
  return header;
}

/** Central directory record; an offset from 4 GB on goes into a zip64 field (APPNOTE 4.5.3). */
export function centralRecord({ name, method, crc, compressedSize, size }: EntryFacts, offset: number): Uint8Array {
  const far = offset >= full32;
  const record = new Uint8Array(46 + name.length + (far ? 12 : 0));
  const view = new DataView(record.buffer);
  view.setUint32(0, 0x02014b50, true);
  view.setUint16(4, far ? 45 : 20, true);
  view.setUint16(6, far ? 45 : 20, true);
  view.setUint16(8, utf8Names, true);
  view.setUint16(10, method, true);
  view.setUint32(12, dos1980, true);
  view.setUint32(16, crc, true);
  view.setUint32(20, compressedSize, true);
  view.setUint32(24, size, true);
  view.setUint16(28, name.length, true);
  view.setUint16(30, far ? 12 : 0, true);
  view.setUint32(42, far ? full32 : offset, true);
  record.set(name, 46);
  if (far) {
    view.setUint16(46 + name.length, 1, true);
    view.setUint16(48 + name.length, 8, true);
    setUint64(view, 50 + name.length, offset);
  }
  return record;
}

/** End of the central directory; past 65,535 entries or 4 GB with the zip64 records before it (APPNOTE 4.3.14–16). */
export function endOfDirectory(count: number, size: number, offset: number): Uint8Array {
  const large = count >= full16 || size >= full32 || offset >= full32;
  const end = new Uint8Array((large ? 76 : 0) + 22);
  const view = new DataView(end.buffer);
  let at = 0;
  if (large) {
    view.setUint32(0, 0x06064b50, true);
    setUint64(view, 4, 44);
    view.setUint16(12, 45, true);
    view.setUint16(14, 45, true);
    setUint64(view, 24, count);
    setUint64(view, 32, count);
    setUint64(view, 40, size);
    setUint64(view, 48, offset);
    view.setUint32(56, 0x07064b50, true);
    setUint64(view, 64, offset + size);
    view.setUint32(72, 1, true);
    at = 76;
  }
  view.setUint32(at, 0x06054b50, true);
  view.setUint16(at + 8, Math.min(count, full16), true);
  view.setUint16(at + 10, Math.min(count, full16), true);
  view.setUint32(at + 12, Math.min(size, full32), true);
  view.setUint32(at + 16, Math.min(offset, full32), true);
  return end;
}

function setUint64(view: DataView, at: number, value: number): void {
  view.setUint32(at, value % 0x100000000, true);
  view.setUint32(at + 4, Math.floor(value / 0x100000000), true);
}
