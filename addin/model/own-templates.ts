import { bytesOfDataAddress } from "./data-address";
import { forget, recall, remember } from "./memory";

/** Templates of an office's own, kept in this browser: for each kind their names, their bytes, and the one that is used. */
export interface OwnTemplate {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const namesPlace = (kind: string): string => `templates:${kind}`;
const bytesPlace = (kind: string, name: string): string => `template:${kind}:${name}`;
const chosenPlace = (kind: string): string => `template-in-use:${kind}`;

/** Names of the own templates of a kind, the newest last. */
export function ownTemplates(kind: string): string[] {
  const kept = recall(namesPlace(kind));
  if (kept === null) return [];
  try {
    const names: unknown = JSON.parse(kept);
    return Array.isArray(names) ? names.filter((name) => typeof name === "string") : [];
  } catch {
    return [];
  }
}

export function ownTemplate(kind: string, name: string): OwnTemplate | null {
  const kept = recall(bytesPlace(kind, name));
  return kept === null ? null : { name, bytes: bytesOfDataAddress(kept) };
}

/** The own template in use, or null: the built-in one. */
export function chosenTemplate(kind: string): OwnTemplate | null {
  const name = recall(chosenPlace(kind));
  return name === null || name === "" ? null : ownTemplate(kind, name);
}

export function chooseTemplate(kind: string, name: string | null): void {
  if (name === null) forget(chosenPlace(kind));
  else remember(chosenPlace(kind), name);
}

function lettersOf(bytes: Uint8Array): string {
  let letters = "";
  for (let at = 0; at < bytes.length; at += 8192) letters += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return btoa(letters);
}

/** Keeps a template and uses it; false when it lasts only until the window is closed. One of the same name is replaced. */
export function keepTemplate(kind: string, { name, bytes }: OwnTemplate): boolean {
  const names = ownTemplates(kind).filter((each) => each !== name);
  const isKept = remember(bytesPlace(kind, name), `base64,${lettersOf(bytes)}`);
  remember(namesPlace(kind), JSON.stringify([...names, name]));
  chooseTemplate(kind, name);
  return isKept;
}

/** Removes a template; where it was in use, the built-in one is. */
export function dropTemplate(kind: string, name: string): void {
  forget(bytesPlace(kind, name));
  remember(namesPlace(kind), JSON.stringify(ownTemplates(kind).filter((each) => each !== name)));
  if (recall(chosenPlace(kind)) === name) chooseTemplate(kind, null);
}
