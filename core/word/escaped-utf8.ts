import { isForbidden } from "./clean-text";

const entities: readonly (readonly number[] | undefined)[] = entityTable();

function entityTable(): (readonly number[] | undefined)[] {
  const table: (readonly number[] | undefined)[] = new Array(64).fill(undefined);
  const names: readonly (readonly [string, string])[] = [
    ["&", "&amp;"],
    ["<", "&lt;"],
    [">", "&gt;"],
    ['"', "&quot;"],
    ["'", "&apos;"],
  ];
  for (const [character, entity] of names) {
    table[character.charCodeAt(0)] = [...entity].map((each) => each.charCodeAt(0));
  }
  return table;
}

/** The most bytes one UTF-16 unit of text can take when escaped. */
export const MAX_BYTES_PER_UNIT = 6;

/**
 * Writes text as escaped UTF-8 at `at` and returns the position after it; the caller has made room.
 * Returns -1 when the text holds something XML forbids, a carriage return or a line feed: the slow way takes over.
 */
export function writeEscaped(text: string, out: Uint8Array, at: number): number {
  const length = text.length;
  let to = at;
  for (let index = 0; index < length; index += 1) {
    const unit = text.charCodeAt(index);
    if (unit < 0x80) {
      if (unit < 0x40) {
        const entity = entities[unit];
        if (entity !== undefined) {
          for (const byte of entity) out[to++] = byte;
          continue;
        }
        if (unit < 0x20 && unit !== 9) return -1;
      }
      out[to++] = unit;
    } else if (unit < 0x800) {
      out[to++] = 0xc0 | (unit >> 6);
      out[to++] = 0x80 | (unit & 0x3f);
    } else if (unit >= 0xd800 && unit < 0xe000) {
      const low = index + 1 < length ? text.charCodeAt(index + 1) : 0;
      if (unit >= 0xdc00 || low < 0xdc00 || low > 0xdfff) return -1;
      index += 1;
      const code = 0x10000 + ((unit - 0xd800) << 10) + (low - 0xdc00);
      out[to++] = 0xf0 | (code >> 18);
      out[to++] = 0x80 | ((code >> 12) & 0x3f);
      out[to++] = 0x80 | ((code >> 6) & 0x3f);
      out[to++] = 0x80 | (code & 0x3f);
    } else {
      if (isForbidden(unit)) return -1;
      out[to++] = 0xe0 | (unit >> 12);
      out[to++] = 0x80 | ((unit >> 6) & 0x3f);
      out[to++] = 0x80 | (unit & 0x3f);
    }
  }
  return to;
}

const characters: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&apos;",
};

/** Clean text escaped for XML, as docxtemplater escapes it. */
export function escapeXml(text: string): string {
  return /[&<>"']/.test(text) ? text.replace(/[&<>"']/g, (each) => characters[each] ?? each) : text;
}
