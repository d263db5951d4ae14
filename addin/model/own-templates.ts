import { recall, remember, forget } from "./memory";

/** Own templates are kept in this browser, by kind, as base64. */
const place = (kind: string): string => `template:${kind}`;

export async function ownTemplate(kind: string): Promise<Uint8Array | null> {
  const kept = recall(place(kind));
  if (kept === null) return null;
  const response = Uint8Array.from(atob(kept), (letter) => letter.charCodeAt(0));
  return Promise.resolve(response);
}

export const hasOwnTemplate = (kind: string): boolean => recall(place(kind)) !== null;

/** False when this computer keeps nothing. */
export function keepTemplate(kind: string, bytes: Uint8Array): boolean {
  let letters = "";
  for (let at = 0; at < bytes.length; at += 8192) letters += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return remember(place(kind), btoa(letters));
}

export const dropTemplate = (kind: string): void => forget(place(kind));
