import type { Codec, Delivered, Host, OutFile } from "../../core/ports";
import { archiveOf } from "../../core/package";

export interface Collecting {
  /** Where a job puts its files: they are kept until it finishes, and count as delivered only then. */
  readonly destination: {
    deliver(file: OutFile): Promise<Delivered>;
    finish(): Promise<void>;
  };
  readonly files: readonly OutFile[];
  /** Delivers what was kept: one file as it is, several as one archive; null when there was none. May be called again. */
  finish(): Promise<Delivered | null>;
  /** Where the last delivery went, in words; "" before there was one. */
  where(): string;
}

/** A browser asks before it lets a page save many files at once: so a batch comes as one archive. */
export function collectFiles(host: Host, codec: Codec, archiveName: (count: number) => string): Collecting {
  const files: OutFile[] = [];
  let where = "";
  const finish = async (): Promise<Delivered | null> => {
    const [first] = files;
    if (first === undefined) return null;
    const entries = files.map(({ name, bytes }) => ({ name, bytes }));
    const file: OutFile =
      files.length === 1
        ? first
        : { name: archiveName(files.length), bytes: archiveOf(entries, codec), mime: "application/zip" };
    const delivered = await host.deliver(file);
    ({ where } = delivered);
    return delivered;
  };
  return {
    destination: {
      deliver: async (file) => {
        files.push(file);
        return { where: file.name };
      },
      finish: async () => void (await finish()),
    },
    files,
    finish,
    where: () => where,
  };
}
