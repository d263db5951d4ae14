const powersOfTen = Float64Array.from({ length: 16 }, (_, index) => 10 ** index);

const less = 60;

/** Reads the plain numbers of one part. */
export class FastNumbers {
  /** The number read last. */
  number = 0;

  constructor(private readonly bytes: Uint8Array) {}

  /** Reads the plain decimal number at `at`; returns where the tag behind it begins, or -1. Up to 15 digits are exact in a double, and so is their quotient by a power of ten. */
  read(at: number): number {
    const { bytes } = this;
    let p = at;
    const negative = bytes[p] === 45;
    if (negative) p += 1;
    let mantissa = 0;
    let digits = 0;
    let decimals = -1;
    let code = bytes[p] ?? 0;
    for (; ; code = bytes[(p += 1)] ?? 0) {
      if (code >= 48 && code <= 57) {
        mantissa = mantissa * 10 + code - 48;
        digits += 1;
        if (decimals >= 0) decimals += 1;
      } else if (code === 46 && decimals < 0) decimals = 0;
      else break;
    }
    if (digits === 0) return -1;
    if (digits <= 15 && code === less) {
      const value = decimals > 0 ? mantissa / (powersOfTen[decimals] ?? 1) : mantissa;
      this.number = negative ? -value : value;
      return p;
    }
    return this.readLong(at);
  }

  private readLong(at: number): number {
    const { bytes } = this;
    let written = "";
    let end = at;
    for (; bytes[end] !== less; end += 1) {
      if (end - at > 40) return -1;
      written += String.fromCharCode(bytes[end] ?? 0);
    }
    if (!/^-?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?$/.test(written)) return -1;
    this.number = Number(written);
    return Number.isFinite(this.number) ? end : -1;
  }
}
