/** Gives every file of a run a name of its own: of equal names (letter case ignored) the second becomes "… (2)". */
export class UniqueNames {
  private readonly taken = new TextMarks();
  /** How often a name came that was taken before. */
  private readonly repeats = new Map<string, number>();

  take(name: string): string {
    const key = keyOf(name);
    if (this.taken.add(key)) return name;
    for (let times = (this.repeats.get(key) ?? 1) + 1; ; times += 1) {
      const other = name.replace(/(\.[^.]*)?$/, (ending) => ` (${times})${ending}`);
      if (!this.taken.add(keyOf(other))) continue;
      this.repeats.set(key, times);
      return other;
    }
  }
}

/** Windows and Mac know no letter case, and Mac no difference between composed and decomposed letters. */
function keyOf(name: string): string {
  return name.normalize("NFC").toLowerCase();
}

const spread = 2 ** 32;

/**
 * A set of texts that remembers 52 bits of each instead of the text, 16 to 32 bytes a name: the names of 100,000 files
 * fit into 3 MB. Should two texts ever agree in all of them, the second file gets a number that it did not need.
 */
class TextMarks {
  private slots = new Float64Array(1 << 10);
  private count = 0;

  /** True when the text was not in it yet. */
  add(text: string): boolean {
    if (!insert(this.slots, markOf(text))) return false;
    this.count += 1;
    if (2 * this.count > this.slots.length) this.grow();
    return true;
  }

  private grow(): void {
    const larger = new Float64Array(2 * this.slots.length);
    for (const mark of this.slots) if (mark !== 0) insert(larger, mark);
    this.slots = larger;
  }
}

/** False when the mark is there; an empty slot is 0. */
function insert(slots: Float64Array, mark: number): boolean {
  const last = slots.length - 1;
  for (let at = (mark % spread) & last; ; at = (at + 1) & last) {
    if (slots[at] === mark) return false;
    if (slots[at] === 0) {
      slots[at] = mark;
      return true;
    }
  }
}

/** Two running products over the text's units, 32 and 20 bits of them side by side; never 0. */
function markOf(text: string): number {
  let low = 0x9e3779b1;
  let high = 0x85ebca77;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    low = Math.imul(low ^ unit, 0x01000193);
    high = Math.imul(high + unit, 0x27d4eb2f) ^ (high >>> 13);
  }
  low = Math.imul(low ^ (low >>> 15), 0x2c1b3c6d);
  low ^= low >>> 13;
  return ((high >>> 12) + 1) * spread + (low >>> 0);
}
