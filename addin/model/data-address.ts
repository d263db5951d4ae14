/** The bytes of a base64 data: address: files that come with the pane are part of its scripts, so that it works from a folder. */
export function bytesOfDataAddress(address: string): Uint8Array {
  const letters = atob(address.slice(address.indexOf(",") + 1));
  const bytes = new Uint8Array(letters.length);
  for (let index = 0; index < letters.length; index += 1) bytes[index] = letters.charCodeAt(index);
  return bytes;
}
