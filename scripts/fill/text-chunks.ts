import fs from "node:fs";

const chunkBytes = 1 << 17;

/** A text file as UTF-8, a piece at a time. */
export interface TextChunks {
  /** The next piece; null at the end. */
  next(): Uint8Array | null;
  /** Share of the file that was read, 0 to 1. */
  readonly reached: number;
  close(): void;
}

type Encoding = "utf-8" | "utf-16le" | "gb18030";

/** Opens a text file: UTF-8, UTF-16 with its mark, else GB 18030 as Excel in China saves CSV. */
export function openText(file: string): TextChunks {
  const encoding = encodingOf(file);
  const handle = fs.openSync(file, "r");
  const { size } = fs.fstatSync(handle);
  const decoder = new TextDecoder(encoding);
  let read = 0;
  let isDone = false;
  return {
    next() {
      if (isDone) return null;
      const chunk = Buffer.allocUnsafe(chunkBytes);
      const got = fs.readSync(handle, chunk, 0, chunkBytes, null);
      read += got;
      isDone = got === 0;
      const bytes = chunk.subarray(0, got);
      if (encoding === "utf-8") return bytes;
      return Buffer.from(decoder.decode(bytes, { stream: !isDone }));
    },
    get reached() {
      return size === 0 ? 1 : Math.min(1, read / size);
    },
    close: () => fs.closeSync(handle),
  };
}

/** Read once through, a piece at a time: whether it is UTF-8 is only known at the end. */
function encodingOf(file: string): Encoding {
  const handle = fs.openSync(file, "r");
  const decoder = new TextDecoder("utf-8", { fatal: true });
  const chunk = Buffer.allocUnsafe(chunkBytes);
  try {
    for (let isFirst = true; ; isFirst = false) {
      const got = fs.readSync(handle, chunk, 0, chunkBytes, null);
      if (isFirst && chunk[0] === 0xff && chunk[1] === 0xfe) return "utf-16le";
      decoder.decode(chunk.subarray(0, got), { stream: got > 0 });
      if (got === 0) return "utf-8";
    }
  } catch {
    return "gb18030";
  } finally {
    fs.closeSync(handle);
  }
}
