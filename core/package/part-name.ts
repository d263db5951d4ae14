import type { PackageFaultMaker } from "./package-fault";

/** How parts are compared: letter case, slashes and a leading slash make no difference (ECMA-376 part 2, 6.2.2). */
export function partKey(name: string): string {
  const slashed = name.includes("\\") ? name.replaceAll("\\", "/") : name;
  return (slashed.startsWith("/") ? slashed.slice(1) : slashed).toLowerCase();
}

/** The entry's name as text; refuses names that lead out of the package when unpacked. */
export function decodeEntryName(bytes: Uint8Array, fault: PackageFaultMaker): string {
  let name: string;
  try {
    name = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    name = Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");
  }
  const parts = name.replaceAll("\\", "/").replace(/^\//, "").split("/");
  const unsafe = parts.some((part) => part === ".." || part === ".") || /^[a-z]:/i.test(name) || /^[\\/]{2}/.test(name);
  if (unsafe || name === "" || name.includes("\0")) throw fault("unsafe-name", { part: name });
  return name;
}

const folderOf = (part: string): string => part.slice(0, part.lastIndexOf("/") + 1);

/** The part that a relationship's target means, seen from `source` ("" is the package itself). */
export function resolveTarget(source: string, target: string): string {
  const clean = decodePercent(target.replaceAll("\\", "/")).replace(/#.*$/, "");
  if (clean.startsWith("/")) return clean.slice(1);
  const folders = folderOf(source).split("/").filter(Boolean);
  for (const step of clean.split("/")) {
    if (step === "..") folders.pop();
    else if (step !== "." && step !== "") folders.push(step);
  }
  return folders.join("/");
}

function decodePercent(target: string): string {
  try {
    return target.includes("%") ? decodeURIComponent(target) : target;
  } catch {
    return target;
  }
}

/** Where the relationships of a part stand; "" gives the package's own. */
export function relationshipsPartOf(part: string): string {
  const folder = folderOf(part);
  return `${folder}_rels/${part.slice(folder.length)}.rels`;
}
