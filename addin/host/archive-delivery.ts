import type { Codec, Delivered, Host, OutFile } from "../../core/ports";
import { archiveOf } from "../../core/package";

export interface Collecting {
  /** The same workbook, but files are kept back. */
  readonly host: Host;
  /** Delivers what was kept: one file as it is, several as one archive; null when there was none. May be called again. */
  finish(): Promise<Delivered | null>;
}

/** A browser asks before it lets a page save many files at once: so a batch comes as one archive. */
export function collectFiles(host: Host, codec: Codec, archiveName: (count: number) => string): Collecting {
  const files: OutFile[] = [];
  return {
    host: {
      ...host,
      deliver: async (file) => {
        files.push(file);
        return { where: file.name };
      },
    },
    finish: async () => {
      const [first] = files;
      if (first === undefined) return null;
      if (files.length === 1) return host.deliver(first);
      const bytes = archiveOf(
        files.map(({ name, bytes: content }) => ({ name, bytes: content })),
        codec,
      );
      return host.deliver({ name: archiveName(files.length), bytes, mime: "application/zip" });
    },
  };
}
