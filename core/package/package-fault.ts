import { Fault, type FaultRoom } from "../fault";

/** What a file turned out to be that is no .xlsx / .docx package. */
export type ForeignKind =
  | "empty"
  | "office-lock"
  | "html"
  | "xml"
  | "rtf"
  | "pdf"
  | "csv"
  | "json"
  | "gzip"
  | "rar"
  | "7z"
  | "image"
  | "unknown";

/** Everything that can be wrong with a package or with the XML in it; sentences in messages/<language>/<room>.ts. */
export interface PackageFaults {
  /** An OLE container: .xls, .et, .doc, .wps. */
  "old-format": { holds: "spreadsheet" | "document" | "other" };
  "password-protected": { by: "office" | "zip"; part: string };
  "not-a-package": { kind: ForeignKind };
  truncated: { part: string };
  "damaged-archive": { why: string; part: string };
  "damaged-part": { part: string };
  "duplicate-part": { part: string };
  "unsafe-name": { part: string };
  "overlapping-parts": { part: string };
  "unknown-compression": { part: string; method: number };
  "too-many-parts": { count: number; limit: number };
  /** Sizes in bytes. */
  "too-large": { part: string; size: number; limit: number };
  "suspicious-ratio": { part: string; size: number; compressed: number; limit: number };
  "lying-size": { part: string; size: number };
  "part-missing": { part: string; neededBy: string };
  dtd: { part: string };
  "bad-encoding": { part: string; encoding: string };
  "bad-characters": { part: string };
  /** `at`: offset in characters; `line` counts from 1. */
  "ill-formed": { part: string; why: string; at: number; line: number };
}

export type PackageFaultCode = keyof PackageFaults;

/** Makes the faults of one room: the same package layer serves workbooks and templates. */
export type PackageFaultMaker = <Code extends PackageFaultCode>(code: Code, values: PackageFaults[Code]) => Fault;

export function packageFaultsOf(room: FaultRoom): PackageFaultMaker {
  return (code, values) => new Fault(room, code, { ...values });
}
