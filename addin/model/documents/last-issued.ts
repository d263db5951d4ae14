import { recall, remember } from "../memory";
import type { LastIssued } from "./setting-fields";

const place = (workbook: string, kind: string): string => `last:${workbook}:${kind}`;

/** What the newest document of a kind from this workbook said, when it was made on this computer. */
export function lastIssued(workbook: string, kind: string): LastIssued | null {
  const kept = recall(place(workbook, kind));
  if (kept === null) return null;
  try {
    return JSON.parse(kept) as LastIssued;
  } catch {
    return null;
  }
}

export function rememberIssued(workbook: string, kind: string, last: LastIssued): void {
  remember(place(workbook, kind), JSON.stringify(last));
}
