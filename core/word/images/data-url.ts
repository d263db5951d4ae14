const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
const values = new Map([...alphabet].map((character, index) => [character, index] as const));

/** Bytes of "data:image/…;base64,…"; null for anything else or broken base64. */
export function dataUrlBytes(url: string): Uint8Array | null {
  const [, text] = /^data:image\/[a-z.+-]+;base64,([A-Za-z0-9+/\s]*={0,2})\s*$/i.exec(url) ?? [];
  if (text === undefined) return null;
  const clean = text.replace(/[\s=]/g, "");
  const bytes = new Uint8Array(Math.floor((clean.length * 3) / 4));
  let bits = 0;
  let count = 0;
  let at = 0;
  for (const character of clean) {
    bits = ((bits << 6) | (values.get(character) ?? 0)) & 0xffffff;
    count += 6;
    if (count >= 8) {
      count -= 8;
      bytes[at++] = (bits >> count) & 0xff;
    }
  }
  return bytes;
}
