import type { ForeignKind, PackageFaultMaker } from "./package-fault";
import type { Fault } from "../fault";

const starts = (bytes: Uint8Array, ...head: number[]): boolean => head.every((byte, index) => bytes[index] === byte);

/** The first bytes as Latin letters, lower case, BOM and white space in front left out. */
function headText(bytes: Uint8Array): string {
  const wide = starts(bytes, 0xff, 0xfe) || starts(bytes, 0xfe, 0xff);
  let text = "";
  for (const byte of bytes.subarray(0, 2048))
    if (!wide || (byte !== 0 && byte < 0xfe)) text += String.fromCharCode(byte);
  return text.replace(/^(ï»¿)?\s*/, "").toLowerCase();
}

/** True when the UTF-16LE name stands in the bytes, as stream names do in an OLE directory. */
function hasWideName(bytes: Uint8Array, name: string): boolean {
  const wanted = [...name].flatMap((letter) => [letter.charCodeAt(0), 0]);
  const first = wanted[0] ?? 0;
  for (let at = bytes.indexOf(first, 512); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}

function oleFault(bytes: Uint8Array, fault: PackageFaultMaker): Fault {
  if (hasWideName(bytes, "EncryptedPackage") || hasWideName(bytes, "EncryptionInfo")) {
    return fault("password-protected", { by: "office", part: "" });
  }
  if (hasWideName(bytes, "WordDocument")) return fault("old-format", { holds: "document" });
  const book = hasWideName(bytes, "Workbook") || hasWideName(bytes, "Book");
  return fault("old-format", { holds: book ? "spreadsheet" : "other" });
}

const plainTextShare = 0.95;

function looksLikeText(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, 4096);
  let plain = 0;
  for (const byte of head) if (byte >= 0x20 || byte === 9 || byte === 10 || byte === 13) plain += 1;
  return plain >= head.length * plainTextShare && !head.includes(0);
}

function foreignKind(bytes: Uint8Array): ForeignKind {
  if (bytes.length === 0 || bytes.every((byte) => byte === 0)) return "empty";
  const nameLength = bytes[0] ?? 0;
  if ((bytes.length === 165 || bytes.length === 162) && nameLength > 0 && nameLength <= 54) return "office-lock";
  if (starts(bytes, 0x1f, 0x8b)) return "gzip";
  if (starts(bytes, 0x52, 0x61, 0x72, 0x21)) return "rar";
  if (starts(bytes, 0x37, 0x7a, 0xbc, 0xaf)) return "7z";
  if (starts(bytes, 0x89, 0x50, 0x4e, 0x47) || starts(bytes, 0xff, 0xd8, 0xff)) return "image";
  const head = headText(bytes);
  if (head.startsWith("%pdf")) return "pdf";
  if (head.startsWith("{\\rtf")) return "rtf";
  if (/^<(!doctype html|html|head|body|table|meta|style|div)|^<!--[^]*<html/.test(head)) return "html";
  if (head.startsWith("<?xml") && head.includes("<html")) return "html";
  if (head.startsWith("<")) return "xml";
  if (/^[[{]\s*["{[\]}]/.test(head)) return "json";
  const wide = starts(bytes, 0xff, 0xfe) || starts(bytes, 0xfe, 0xff);
  return wide || looksLikeText(bytes) ? "csv" : "unknown";
}

/** What to say about bytes that do not begin like a ZIP package: an old format, a password, a web page renamed … */
export function foreignFault(bytes: Uint8Array, fault: PackageFaultMaker): Fault {
  if (starts(bytes, 0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1)) return oleFault(bytes, fault);
  return fault("not-a-package", { kind: foreignKind(bytes) });
}
