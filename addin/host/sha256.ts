/** Round constants of FIPS 180-4, 4.2.2: the first 32 bits of the fractions of the cube roots of the first 64 primes. */
const constants = (() => {
  const primes: number[] = [];
  for (let n = 2; primes.length < 64; n += 1) if (primes.every((prime) => n % prime !== 0)) primes.push(n);
  const fraction = (value: number) => Math.floor((value - Math.floor(value)) * 2 ** 32);
  return {
    rounds: primes.map((prime) => fraction(Math.cbrt(prime))),
    start: primes.slice(0, 8).map((prime) => fraction(Math.sqrt(prime))),
  };
})();

const rotate = (value: number, by: number): number => (value >>> by) | (value << (32 - by));

function padded(bytes: Uint8Array): DataView {
  const box = new Uint8Array(Math.ceil((bytes.length + 9) / 64) * 64);
  box.set(bytes);
  box[bytes.length] = 0x80;
  const view = new DataView(box.buffer);
  view.setUint32(box.length - 8, Math.floor(bytes.length / 2 ** 29));
  view.setUint32(box.length - 4, (bytes.length << 3) >>> 0);
  return view;
}

function schedule(view: DataView, at: number, words: Int32Array): void {
  for (let index = 0; index < 16; index += 1) words[index] = view.getInt32(at + index * 4);
  for (let index = 16; index < 64; index += 1) {
    const a = words[index - 15] ?? 0;
    const b = words[index - 2] ?? 0;
    const s0 = rotate(a, 7) ^ rotate(a, 18) ^ (a >>> 3);
    const s1 = rotate(b, 17) ^ rotate(b, 19) ^ (b >>> 10);
    words[index] = ((words[index - 16] ?? 0) + s0 + (words[index - 7] ?? 0) + s1) | 0;
  }
}

/**
 * SHA-256 (FIPS 180-4) as lower-case hex. The browser's own is asynchronous and missing where a page is opened from a folder;
 * fingerprints of documents are needed in both.
 */
export function sha256(bytes: Uint8Array): string {
  const view = padded(bytes);
  const state = Int32Array.from(constants.start);
  const words = new Int32Array(64);
  for (let at = 0; at < view.byteLength; at += 64) {
    schedule(view, at, words);
    let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
    for (let round = 0; round < 64; round += 1) {
      const s1 = rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25);
      const t1 = (h + s1 + ((e & f) ^ (~e & g)) + (constants.rounds[round] ?? 0) + (words[round] ?? 0)) | 0;
      const s0 = rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22);
      const t2 = (s0 + ((a & b) ^ (a & c) ^ (b & c))) | 0;
      [h, g, f, e, d, c, b, a] = [g, f, e, (d + t1) | 0, c, b, a, (t1 + t2) | 0];
    }
    [a, b, c, d, e, f, g, h].forEach((value, index) => {
      state[index] = ((state[index] ?? 0) + value) | 0;
    });
  }
  return [...state].map((value) => (value >>> 0).toString(16).padStart(8, "0")).join("");
}
