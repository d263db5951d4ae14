const reserved = /^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?=\.|$)/i;
const maxBytes = 200;

function shortened(text: string): string {
  let bytes = 0;
  let kept = "";
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
    if (bytes > maxBytes) break;
    kept += character;
  }
  return kept;
}

/** A file name stem safe on Windows, Mac and Linux: no path signs, control or direction marks, reserved names; at most 200 bytes. */
export function safeStem(text: string): string {
  const plain = Array.from(text)
    .filter((character) => !/^[\ud800-\udfff]$/.test(character))
    .join("")
    .replace(/\s+/g, " ")
    .replace(/[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufffe\uffff]/g, "")
    .replace(/[\\/:*?"<>|]/g, "_")
    .replace(/^[. ]+/, "");
  const stem = shortened(plain).replace(/[. ]+$/, "");
  return stem === "" ? "文书" : stem.replace(reserved, "_$&");
}
