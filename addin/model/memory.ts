const prefix = "shuping:";
const here = new Map<string, string>();

/** What this computer keeps for the pane; when it refuses, it lasts until the window is closed. */
export function recall(name: string): string | null {
  try {
    return localStorage.getItem(prefix + name) ?? here.get(name) ?? null;
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

export function forget(name: string): void {
  here.delete(name);
  try {
    localStorage.removeItem(prefix + name);
  } catch {
    // Nothing was kept, so nothing is left.
  }
}
