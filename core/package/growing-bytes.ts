/** Bytes end to end in one buffer, which grows as needed and is used again: thousands of documents cost no allocation. */
export class GrowingBytes {
  /** How many bytes are in it. */
  length = 0;
  private buffer: Uint8Array;

  constructor(buffer: Uint8Array | number = 1 << 12) {
    this.buffer = typeof buffer === "number" ? new Uint8Array(buffer) : buffer;
  }

  /** Room for that many more bytes, to be written by the caller: a view that the next call may abandon. */
  claim(size: number): Uint8Array {
    const start = this.length;
    this.length += size;
    if (this.length > this.buffer.length) {
      const larger = new Uint8Array(Math.max(2 * this.buffer.length, this.length));
      larger.set(this.buffer.subarray(0, start));
      this.buffer = larger;
    }
    return this.buffer.subarray(start, this.length);
  }

  append(piece: Uint8Array): void {
    this.claim(piece.length).set(piece);
  }

  /** What is in it: a view that the next claim may abandon. */
  view(): Uint8Array {
    return this.buffer.subarray(0, this.length);
  }

  clear(): void {
    this.length = 0;
  }
}
