import { lineEnd, type RecordEnd } from "../../core/jobs/fill";
import type { TextChunks } from "./text-chunks";

/** Whole records of a text file. */
export interface Records {
  readonly bytes: Uint8Array;
  /** Line of the file on which they begin. */
  readonly firstLine: number;
  /** Records with something in them. */
  readonly count: number;
}

const lineFeed = 10;

/** Cuts a text into runs of whole records; keeps only what was read and not yet handed out. */
export class RecordReader {
  private rest: Uint8Array = new Uint8Array();
  private line = 1;

  constructor(
    private readonly chunks: TextChunks,
    private readonly isBlank: (record: Uint8Array) => boolean,
    private recordEnd: RecordEnd = lineEnd,
  ) {}

  get reached(): number {
    return this.chunks.reached;
  }

  /** From the next record on. */
  cutBy(recordEnd: RecordEnd): void {
    this.recordEnd = recordEnd;
  }

  /** The text of the first line with something in it, without reading past it; "" when there is none. */
  firstLine(): string {
    for (;;) {
      const end = this.endOf(0);
      if (end === 0) return "";
      const line = this.rest.subarray(0, end);
      if (!this.isBlank(line)) return new TextDecoder().decode(line);
      this.drop(end);
    }
  }

  /** Up to `most` records with something in them, and what is blank between them; null at the end. */
  next(most: number): Records | null {
    const firstLine = this.line;
    let count = 0;
    let end = 0;
    let lines = 0;
    while (count < most) {
      const to = this.endOf(end);
      if (to === end) break;
      const record = this.rest.subarray(end, to);
      if (!this.isBlank(record)) count += 1;
      lines += lineBreaks(record);
      end = to;
    }
    if (end === 0) return null;
    // A copy of its own: it may be sent to a worker.
    const bytes = new Uint8Array(this.rest.subarray(0, end));
    this.rest = this.rest.subarray(end);
    this.line += lines;
    return { bytes, firstLine, count };
  }

  private drop(end: number): void {
    this.line += lineBreaks(this.rest.subarray(0, end));
    this.rest = this.rest.subarray(end);
  }

  /** The end of the record at `from`, read on as far as needed; `from` itself at the end of the text. */
  private endOf(from: number): number {
    for (;;) {
      const end = this.recordEnd(this.rest, from);
      if (end >= 0) return end;
      if (!this.readOn()) return this.rest.length;
    }
  }

  /** Doubles what is in memory, so that one endless record costs no quadratic time. */
  private readOn(): boolean {
    const pieces = [this.rest];
    for (let wanted = Math.max(1, this.rest.length); wanted > 0;) {
      const chunk = this.chunks.next();
      if (!chunk) break;
      pieces.push(chunk);
      wanted -= chunk.length;
    }
    if (pieces.length === 1) return false;
    this.rest = Buffer.concat(pieces);
    return true;
  }
}

/** Lines that a record takes: its last one counts also when its end is a carriage return, or the end of the file. */
function lineBreaks(record: Uint8Array): number {
  let breaks = record.at(-1) === lineFeed ? 0 : 1;
  for (let at = record.indexOf(lineFeed); at >= 0; at = record.indexOf(lineFeed, at + 1)) breaks += 1;
  return breaks;
}

/** First bytes of Chinese characters in UTF-8; white space and the mark at the beginning have others. */
const surelyText = [0xe4, 0xee] as const;

/**
 * True when a record holds nothing but white space and separators. Most records hold an ASCII sign or a Chinese
 * character early on; only the others are decoded and asked in full.
 */
export function blankness(isBlankText: (text: string) => boolean): (record: Uint8Array) => boolean {
  return (record) => {
    for (const byte of record) {
      if (byte >= surelyText[0] && byte <= surelyText[1]) return false;
      const isSign = byte > 0x20 && byte < 0x7f && byte !== 0x22 && byte !== 0x2c && byte !== 0x3b;
      if (isSign) return false;
    }
    return isBlankText(new TextDecoder().decode(record));
  };
}
