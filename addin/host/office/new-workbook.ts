import { supports } from "./run";

/** Bytes as Excel takes them: base64, in pieces so that no call gets too many arguments. */
function base64(bytes: Uint8Array): string {
  let letters = "";
  for (let at = 0; at < bytes.length; at += 8192) letters += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return btoa(letters);
}

/**
 * Opens a workbook of ours in a window of its own: the one that is open stays as it is, and styles, lists and column widths come
 * along, which sheets added one by one would lose. False where this Excel cannot, or will not.
 */
export async function openInNewWindow(bytes: Uint8Array): Promise<boolean> {
  if (supports("1.8")) {
    return Excel.createWorkbook(base64(bytes)).then(
      () => true,
      () => false,
    );
  }
  return false;
}
