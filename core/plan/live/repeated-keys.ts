/**
 * Of `count` keys the place of the first that is the same, by place: keys that stand alone, as most do, are told from others
 * without an object for each. Open addressing over the keys' bits; at most half of the slots are taken.
 */
export function firstPlaces(keys: Int32Array, count: number): Int32Array {
  const bits = Math.max(4, 33 - Math.clz32(count));
  const [last, shift] = [(1 << bits) - 1, 32 - bits];
  const slots = new Int32Array(1 << bits);
  const first = new Int32Array(count);
  for (let at = 0; at < count; at += 1) {
    const key = keys[at] ?? 0;
    let slot = Math.imul(key, 0x9e3779b1) >>> shift;
    let taken = slots[slot] ?? 0;
    while (taken !== 0 && keys[taken - 1] !== key) {
      slot = (slot + 1) & last;
      taken = slots[slot] ?? 0;
    }
    if (taken === 0) slots[slot] = at + 1;
    first[at] = taken === 0 ? at : taken - 1;
  }
  return first;
}
