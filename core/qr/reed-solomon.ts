/** GF(256) over x⁸+x⁴+x³+x²+1, as ISO/IEC 18004 takes it: powers of its generator 2, and their logarithms. */
const powers = new Uint8Array(510);
const logarithms = new Uint8Array(256);
for (let exponent = 0, value = 1; exponent < 255; exponent += 1) {
  powers[exponent] = value;
  powers[exponent + 255] = value;
  logarithms[value] = exponent;
  value = (value << 1) ^ (value & 0x80 ? 0x11d : 0);
}

export function multiply(a: number, b: number): number {
  if (a === 0 || b === 0) return 0;
  return powers[(logarithms[a] ?? 0) + (logarithms[b] ?? 0)] ?? 0;
}

/** The correction codewords of one block: what is left of data·xⁿ when divided by (x−2⁰)(x−2¹)…(x−2ⁿ⁻¹). */
export function correctionOf(data: Uint8Array, count: number): Uint8Array {
  const divisor = generator(count);
  const rest = new Uint8Array(count);
  for (const byte of data) {
    const factor = byte ^ (rest[0] ?? 0);
    rest.copyWithin(0, 1);
    rest[count - 1] = 0;
    for (let index = 0; index < count; index += 1)
      rest[index] = (rest[index] ?? 0) ^ multiply(divisor[index] ?? 0, factor);
  }
  return rest;
}

/** Coefficients of the generator polynomial below the highest, which is 1. */
function generator(count: number): Uint8Array {
  const polynomial = new Uint8Array(count);
  polynomial[count - 1] = 1;
  for (let root = 0; root < count; root += 1) {
    for (let index = 0; index < count; index += 1)
      polynomial[index] = multiply(polynomial[index] ?? 0, powers[root] ?? 1) ^ (polynomial[index + 1] ?? 0);
  }
  return polynomial;
}
