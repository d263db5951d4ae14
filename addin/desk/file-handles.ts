/** What the File System Access API gives; Firefox, Safari and pages in a frame have none of it. */
interface FileHandle {
  readonly kind?: string;
  readonly name: string;
  getFile(): Promise<File>;
  createWritable(): Promise<{ write(bytes: Uint8Array<ArrayBuffer>): Promise<void>; close(): Promise<void> }>;
}
type OpenPicker = (options: object) => Promise<FileHandle[]>;

export interface OpenedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Made here, never saved. */
  readonly isNew?: boolean;
  /** Writes back into the same file; absent where the browser does not allow it. */
  readonly write?: (bytes: Uint8Array) => Promise<void>;
}

export const accepted = ".xlsx,.xlsm";

const bytesOf = async (file: File): Promise<Uint8Array> => new Uint8Array(await file.arrayBuffer());

async function fromHandle(handle: FileHandle): Promise<OpenedFile> {
  const file = await handle.getFile();
  const write = async (bytes: Uint8Array): Promise<void> => {
    const target = await handle.createWritable();
    await target.write(Uint8Array.from(bytes));
    await target.close();
  };
  return { name: file.name, bytes: await bytesOf(file), write };
}

export const fromFile = async (file: File): Promise<OpenedFile> => ({ name: file.name, bytes: await bytesOf(file) });

/** Lets the user choose a file that can be written back; null when given up, "absent" when only a file field can do it. */
export async function pickFile(): Promise<OpenedFile | null | "absent"> {
  const picker = (globalThis as unknown as { showOpenFilePicker?: OpenPicker }).showOpenFilePicker;
  if (!picker) return "absent";
  try {
    const type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    const [handle] = await picker({ types: [{ accept: { [type]: [".xlsx", ".xlsm"] } }] });
    return handle ? await fromHandle(handle) : null;
  } catch (error) {
    return error instanceof DOMException && error.name === "AbortError" ? null : "absent";
  }
}

/** The first file of a drop, writable where the browser gives its handle. */
export async function droppedFile(transfer: DataTransfer): Promise<OpenedFile | null> {
  const item = [...transfer.items].find(({ kind }) => kind === "file") as
    (DataTransferItem & { getAsFileSystemHandle?: () => Promise<FileHandle | null> }) | undefined;
  const file = item?.getAsFile() ?? transfer.files[0];
  const handle = await item?.getAsFileSystemHandle?.().catch(() => null);
  if (handle?.kind === "file") return fromHandle(handle).catch(() => (file ? fromFile(file) : null));
  return file ? fromFile(file) : null;
}
