const prefix = "shuping:";
const here = new Map<string, string>();

/** What this computer keeps for the pane; when it refuses, it lasts until the window is closed. */
export function recall(name: string): string | null {
  try {
    // What could not be kept is newer than what is kept.
    return here.get(name) ?? localStorage.getItem(prefix + name);
  } catch {
    return here.get(name) ?? null;
  }
}

/** False when it could only be kept until the window is closed. */
export function remember(name: string, value: string): boolean {
  here.set(name, value);
  try {
    localStorage.setItem(prefix + name, value);
    return true;
  } catch {
    return false;
  }
}

/** False when this computer refuses to keep anything for the pane: what is chosen lasts until the window is closed. */
export const keepsAnything = (): boolean => remember("keeps", "yes");

export function forget(name: string): void {
  here.delete(name);
  try {
    localStorage.removeItem(prefix + name);
  } catch {
    // Nothing was kept, so nothing is left.
  }
}
