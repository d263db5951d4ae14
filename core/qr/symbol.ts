import { alignmentPlaces, LEVEL_M, versionFacts } from "./versions";

/** A square of modules, 1 dark; those that carry no data are fixed and never masked. */
export class QrSymbol {
  readonly size: number;
  private readonly modules: Uint8Array;
  private readonly fixed: Uint8Array;

  /** A symbol with its patterns and version information, still without data and format. */
  constructor(private readonly version: number) {
    this.size = versionFacts(version).size;
    this.modules = new Uint8Array(this.size * this.size);
    this.fixed = new Uint8Array(this.size * this.size);
    this.timing();
    for (const [row, column] of [
      [3, 3],
      [3, this.size - 4],
      [this.size - 4, 3],
    ] as const)
      this.rings(row, column, 4);
    this.alignment();
    if (version >= 7) this.versionInformation();
    this.format(0);
  }

  isDark(row: number, column: number): boolean {
    return this.modules[row * this.size + column] === 1;
  }

  isFixed(row: number, column: number): boolean {
    return this.fixed[row * this.size + column] === 1;
  }

  set(row: number, column: number, dark: boolean): void {
    this.modules[row * this.size + column] = dark ? 1 : 0;
  }

  /** Writes the codewords' bits, two columns at a time from the right, up and down in turns, past the timing column. */
  place(codewords: Uint8Array): void {
    let bit = 0;
    let isUpward = true;
    for (let right = this.size - 1; right > 0; right -= 2) {
      if (right === 6) right = 5;
      for (let step = 0; step < this.size; step += 1) {
        const row = isUpward ? this.size - 1 - step : step;
        for (const column of [right, right - 1]) {
          if (this.isFixed(row, column)) continue;
          this.set(row, column, (((codewords[bit >> 3] ?? 0) >> (7 - (bit & 7))) & 1) === 1);
          bit += 1;
        }
      }
      isUpward = !isUpward;
    }
  }

  /** Writes level and mask, twice, with their own correction (ISO/IEC 18004, 7.9). */
  format(mask: number): void {
    const bits = formatBits(mask);
    const last = this.size - 1;
    for (let index = 0; index < 15; index += 1) {
      const dark = ((bits >> index) & 1) === 1;
      // Around the first finder, down its right side and back along its lower side, past the timing lines.
      if (index < 8) this.fix(index < 6 ? index : index + 1, 8, dark);
      else this.fix(8, index === 8 ? 7 : 14 - index, dark);
      // And shared between the two others.
      if (index < 8) this.fix(8, last - index, dark);
      else this.fix(last - 14 + index, 8, dark);
    }
    this.fix(this.size - 8, 8, true);
  }

  private fix(row: number, column: number, dark: boolean): void {
    this.set(row, column, dark);
    this.fixed[row * this.size + column] = 1;
  }

  private timing(): void {
    for (let index = 0; index < this.size; index += 1) {
      this.fix(6, index, index % 2 === 0);
      this.fix(index, 6, index % 2 === 0);
    }
  }

  /** Square rings around a centre: a finder reaches 4 modules far (its rim is light), an alignment pattern 2. */
  private rings(row: number, column: number, reach: 2 | 4): void {
    for (let down = -reach; down <= reach; down += 1) {
      for (let across = -reach; across <= reach; across += 1) {
        const isInside = [row + down, column + across].every((place) => place >= 0 && place < this.size);
        const distance = Math.max(Math.abs(down), Math.abs(across));
        const isDark = reach === 4 ? distance !== 2 && distance !== 4 : distance !== 1;
        if (isInside) this.fix(row + down, column + across, isDark);
      }
    }
  }

  private alignment(): void {
    const places = alignmentPlaces(this.version);
    const last = places.at(-1);
    for (const row of places) {
      for (const column of places) {
        const isOnFinder = (row === 6 && (column === 6 || column === last)) || (row === last && column === 6);
        if (!isOnFinder) this.rings(row, column, 2);
      }
    }
  }

  private versionInformation(): void {
    const bits = versionBits(this.version);
    for (let index = 0; index < 18; index += 1) {
      const dark = ((bits >> index) & 1) === 1;
      const near = Math.floor(index / 3);
      const far = this.size - 11 + (index % 3);
      this.fix(near, far, dark);
      this.fix(far, near, dark);
    }
  }
}

/** Level and mask with ten correction bits, then mixed so that they are never all light. */
export function formatBits(mask: number): number {
  const data = (LEVEL_M << 3) | mask;
  return ((data << 10) | remainder(data << 10, 0b10100110111, 10)) ^ 0b101010000010010;
}

/** The version with twelve correction bits, from version 7 on. */
export function versionBits(version: number): number {
  return (version << 12) | remainder(version << 12, 0b1111100100101, 12);
}

/** What is left after dividing polynomials over bits; `degree` is the divisor's. */
function remainder(value: number, divisor: number, degree: number): number {
  let rest = value;
  for (let bit = 31 - Math.clz32(rest); bit >= degree; bit = 31 - Math.clz32(rest)) rest ^= divisor << (bit - degree);
  return rest;
}
