import zlib from "node:zlib";
import { crc32 } from "../../../core/package/crc32";

/** One entry to write, with everything that can be wrong about it. */
export interface ZipEntry {
  readonly name: string;
  readonly data: Uint8Array | string;
  readonly stored?: boolean;
  /** Sizes and CRC behind the data instead of in front. */
  readonly descriptor?: boolean;
  readonly zip64?: boolean;
  readonly crc?: number;
  readonly statedSize?: number;
  readonly flags?: number;
  readonly method?: number;
  readonly localName?: string;
}

export interface ZipOptions {
  readonly prefix?: Uint8Array;
  readonly comment?: string;
  /** Directory offsets count from the archive's own start although bytes stand in front. */
  readonly offsetsFromArchive?: boolean;
}

const bytesOf = (data: Uint8Array | string): Uint8Array =>
  typeof data === "string" ? Buffer.from(data, "utf8") : data;

interface Written {
  local: Buffer;
  central: (offset: number) => Buffer;
}

function writeEntry(entry: ZipEntry): Written {
  const data = bytesOf(entry.data);
  const packed = entry.stored ? data : zlib.deflateRawSync(data);
  const name = Buffer.from(entry.name, "utf8");
  const localName = Buffer.from(entry.localName ?? entry.name, "utf8");
  const crc = entry.crc ?? crc32(data);
  const size = entry.statedSize ?? data.length;
  const flags = (entry.flags ?? 0) | (entry.descriptor ? 8 : 0) | 0x800;
  const method = entry.method ?? (entry.stored ? 0 : 8);
  const head = Buffer.alloc(30);
  head.writeUInt32LE(0x04034b50, 0);
  head.writeUInt16LE(entry.zip64 ? 45 : 20, 4);
  head.writeUInt16LE(flags, 6);
  head.writeUInt16LE(method, 8);
  head.writeUInt32LE(0x00210000, 10);
  if (!entry.descriptor) {
    head.writeUInt32LE(crc, 14);
    head.writeUInt32LE(packed.length, 18);
    head.writeUInt32LE(size, 22);
  }
  head.writeUInt16LE(localName.length, 26);
  const tail = Buffer.alloc(entry.descriptor ? 16 : 0);
  if (entry.descriptor) {
    tail.writeUInt32LE(0x08074b50, 0);
    tail.writeUInt32LE(crc, 4);
    tail.writeUInt32LE(packed.length, 8);
    tail.writeUInt32LE(size, 12);
  }
  const central = (offset: number): Buffer => {
    const extra = Buffer.alloc(entry.zip64 ? 28 : 0);
    const record = Buffer.alloc(46);
    record.writeUInt32LE(0x02014b50, 0);
    record.writeUInt16LE(20, 4);
    record.writeUInt16LE(entry.zip64 ? 45 : 20, 6);
    head.copy(record, 8, 6, 14);
    record.writeUInt32LE(crc, 16);
    record.writeUInt32LE(entry.zip64 ? 0xffffffff : packed.length, 20);
    record.writeUInt32LE(entry.zip64 ? 0xffffffff : size, 24);
    record.writeUInt16LE(name.length, 28);
    record.writeUInt16LE(extra.length, 30);
    record.writeUInt32LE(entry.zip64 ? 0xffffffff : offset, 42);
    if (entry.zip64) {
      extra.writeUInt16LE(1, 0);
      extra.writeUInt16LE(24, 2);
      extra.writeBigUInt64LE(BigInt(size), 4);
      extra.writeBigUInt64LE(BigInt(packed.length), 12);
      extra.writeBigUInt64LE(BigInt(offset), 20);
    }
    return Buffer.concat([record, name, extra]);
  };
  return { local: Buffer.concat([head, localName, packed, tail]), central };
}

function end64(count: number, size: number, offset: number): Buffer {
  const end = Buffer.alloc(76);
  end.writeUInt32LE(0x06064b50, 0);
  end.writeBigUInt64LE(44n, 4);
  end.writeUInt16LE(45, 12);
  end.writeUInt16LE(45, 14);
  end.writeBigUInt64LE(BigInt(count), 24);
  end.writeBigUInt64LE(BigInt(count), 32);
  end.writeBigUInt64LE(BigInt(size), 40);
  end.writeBigUInt64LE(BigInt(offset), 48);
  end.writeUInt32LE(0x07064b50, 56);
  end.writeBigUInt64LE(BigInt(offset + size), 64);
  end.writeUInt32LE(1, 72);
  return end;
}

/** A ZIP archive with exactly these entries, sound or not. */
export function makeZip(entries: readonly ZipEntry[], options: ZipOptions = {}): Uint8Array {
  const prefix = Buffer.from(options.prefix ?? []);
  const locals: Buffer[] = [];
  const records: Buffer[] = [];
  let offset = options.offsetsFromArchive ? 0 : prefix.length;
  for (const entry of entries) {
    const { local, central } = writeEntry(entry);
    records.push(central(offset));
    locals.push(local);
    offset += local.length;
  }
  const size = records.reduce((sum, each) => sum + each.length, 0);
  const wide = entries.some(({ zip64 }) => zip64);
  const comment = Buffer.from(options.comment ?? "", "utf8");
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(wide ? 0xffff : entries.length, 8);
  end.writeUInt16LE(wide ? 0xffff : entries.length, 10);
  end.writeUInt32LE(wide ? 0xffffffff : size, 12);
  end.writeUInt32LE(wide ? 0xffffffff : offset, 16);
  end.writeUInt16LE(comment.length, 20);
  const wideEnd = wide ? [end64(entries.length, size, offset)] : [];
  return new Uint8Array(Buffer.concat([prefix, ...locals, ...records, ...wideEnd, end, comment]));
}
