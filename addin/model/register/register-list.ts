import type { Register, RegisterEntry } from "../../../core/documents/register";

/** Which entries are shown; "" for all. */
export interface RegisterFilter {
  readonly kind: string;
  readonly year: string;
}

export const noFilter: RegisterFilter = { kind: "", year: "" };

export const kindsIn = ({ entries }: Register): string[] => [...new Set(entries.map(({ kind }) => kind))];

/** Years of the entries, newest first. */
export const yearsIn = ({ entries }: Register): string[] =>
  [...new Set(entries.flatMap(({ year }) => (year === null ? [] : [String(year)])))].sort().reverse();

/** Newest first: by date, and where that does not tell, what stands lower in the register came later. */
export function shownEntries({ entries }: Register, { kind, year }: RegisterFilter): RegisterEntry[] {
  return entries
    .filter((entry) => (kind === "" || entry.kind === kind) && (year === "" || String(entry.year) === year))
    .sort((a, b) => (b.date ?? "9999").localeCompare(a.date ?? "9999") || b.row - a.row);
}
