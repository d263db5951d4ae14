import { realpath, stat } from "node:fs/promises";
import path from "node:path";

/** URL prefix (ending in "/") → folder on disk. */
export type ServedFolders = Readonly<Record<string, string>>;

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".mjs": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".webmanifest": "application/manifest+json; charset=utf-8",
  ".xml": "application/xml; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".ico": "image/x-icon",
  ".woff2": "font/woff2",
  ".txt": "text/plain; charset=utf-8",
  ".docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

export function contentType(file: string): string {
  return types[path.extname(file).toLowerCase()] ?? "application/octet-stream";
}

/** The path inside a folder that a URL path may name, or null for anything that could step outside or name a hidden file. */
export function safeRelative(urlPath: string): string | null {
  let plain: string;
  try {
    plain = decodeURIComponent(urlPath);
  } catch {
    return null;
  }
  const unsafe = /[\\:\0]/.test(plain) || plain.split("/").some((part) => part.startsWith("."));
  return unsafe ? null : plain.split("/").filter(Boolean).join("/");
}

const indexNames = ["index.html", "standalone.html"] as const;

async function fileAt(candidate: string): Promise<string | null> {
  const found = await stat(candidate).catch(() => null);
  if (found?.isFile()) return candidate;
  if (!found?.isDirectory()) return null;
  for (const name of indexNames) {
    const index = path.join(candidate, name);
    if ((await stat(index).catch(() => null))?.isFile()) return index;
  }
  return null;
}

/** The file a URL path means, or null: symbolic links that lead out of the folder are refused. */
export async function servedFile(folders: ServedFolders, urlPath: string): Promise<string | null> {
  const prefixes = Object.keys(folders).sort((a, b) => b.length - a.length);
  const prefix = prefixes.find((each) => urlPath.startsWith(each));
  const folder = prefix === undefined ? undefined : folders[prefix];
  const relative = safeRelative(urlPath.slice(prefix?.length ?? 0));
  if (folder === undefined || relative === null) return null;
  const root = await realpath(folder).catch(() => null);
  const file = root === null ? null : await fileAt(path.join(root, relative));
  if (root === null || file === null) return null;
  const real = await realpath(file);
  return real.startsWith(root + path.sep) ? real : null;
}
