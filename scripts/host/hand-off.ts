import { randomBytes } from "node:crypto";

export interface HandedFile {
  readonly name: string;
  readonly mime: string;
  readonly bytes: Uint8Array;
}

export interface HandOff {
  /** Keeps a file and returns its address path, or null when the shelf is full or the file too large. */
  put(file: HandedFile): string | null;
  /** The file, once: a second time, a wrong or an old address gives null. */
  take(token: string): HandedFile | null;
}

const lifetimeMs = 5 * 60 * 1000;
const maxFile = 64 * 1024 * 1024;
const maxTotal = 256 * 1024 * 1024;

/** One-time addresses for files made in a pane that cannot save (Excel for Mac). In memory only; `now` in milliseconds. */
export function handOffShelf(now: () => number): HandOff {
  const shelf = new Map<string, { file: HandedFile; until: number }>();
  const sweep = (): void => {
    for (const [token, { until }] of shelf) if (until <= now()) shelf.delete(token);
  };
  const held = (): number => [...shelf.values()].reduce((sum, { file }) => sum + file.bytes.length, 0);
  return {
    put(file) {
      sweep();
      if (file.bytes.length > maxFile || held() + file.bytes.length > maxTotal) return null;
      const token = randomBytes(32).toString("base64url");
      shelf.set(token, { file, until: now() + lifetimeMs });
      return `/hand-off/${token}`;
    },
    take(token) {
      sweep();
      const found = shelf.get(token);
      shelf.delete(token);
      return found?.file ?? null;
    },
  };
}

/** Header value that makes a browser save under a Chinese name (RFC 6266, RFC 5987). */
export function attachmentHeader(name: string): string {
  const plain = name.replace(/[^\x20-\x7e]|["\\%]/g, "_");
  const encoded = encodeURIComponent(name).replace(/['()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`;
}
