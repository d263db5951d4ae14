const encoder = new TextEncoder();

/** The bytes of a text, to be looked for among other bytes. */
export const lettersOf = (text: string): Uint8Array => encoder.encode(text);

/** True when just these letters stand at that place. */
export function stands(bytes: Uint8Array, letters: Uint8Array, at: number): boolean {
  for (let index = 0; index < letters.length; index += 1) if (bytes[at + index] !== letters[index]) return false;
  return true;
}
