import type { Register, RegisterEntry } from "../../../core/documents/register";

/** How a registered file compares with what is there: the same, changed, not there, or nobody looked. */
export type FileState = "same" | "changed" | "missing" | "unseen";

/** A file that was looked at, by its name alone and its SHA-256. */
export interface SeenFile {
  readonly name: string;
  readonly sha256: string;
}

/** The register may say a path; a file chosen in a browser has only its name. */
const baseName = (path: string): string => path.split(/[/\\]/).at(-1)?.normalize("NFC") ?? path;

/** Entries that have a file to compare: delivered, with its fingerprint. */
const withFile = ({ entries }: Register): RegisterEntry[] =>
  entries.filter(
    ({ state, file, fingerprint }) => (state === "issued" || state === "replaced") && file !== "" && fingerprint !== "",
  );

/** Compares what was chosen with the register's fingerprints, by row. `isAll`: a whole folder was looked through. */
export function compareFiles(
  register: Register,
  seen: readonly SeenFile[],
  isAll: boolean,
): ReadonlyMap<number, FileState> {
  const found = new Map<string, Set<string>>();
  for (const { name, sha256 } of seen) {
    const key = baseName(name);
    found.set(key, (found.get(key) ?? new Set()).add(sha256.toLowerCase()));
  }
  return new Map(
    withFile(register).map(({ row, file, fingerprint }) => {
      const prints = found.get(baseName(file));
      const state: FileState =
        prints === undefined
          ? isAll
            ? "missing"
            : "unseen"
          : prints.has(fingerprint.toLowerCase())
            ? "same"
            : "changed";
      return [row, state];
    }),
  );
}

export type FileCounts = Readonly<Record<FileState, number>>;

export function countFiles(states: ReadonlyMap<number, FileState>): FileCounts {
  const counts = { same: 0, changed: 0, missing: 0, unseen: 0 };
  for (const state of states.values()) counts[state] += 1;
  return counts;
}
