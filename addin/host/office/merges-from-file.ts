import type { Codec } from "../../../core/ports";
import type { CellRange } from "../../../core/workbook/grid";
import { fileReader } from "../file-reader";

const sliceSize = 4 * 1024 * 1024;

function askFile(): Promise<Office.File> {
  return new Promise((resolve, reject) => {
    Office.context.document.getFileAsync(Office.FileType.Compressed, { sliceSize }, (result) =>
      result.status === Office.AsyncResultStatus.Succeeded
        ? resolve(result.value)
        : reject(new Error(result.error.name)),
    );
  });
}

/** A slice is a list of bytes, or their base64. */
function bytesOf(data: string | ArrayLike<number>): Uint8Array {
  return typeof data === "string" ? Uint8Array.from(atob(data), (c) => c.charCodeAt(0)) : Uint8Array.from(data);
}

function askSlice(file: Office.File, index: number): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    file.getSliceAsync(index, (result) =>
      result.status === Office.AsyncResultStatus.Succeeded
        ? resolve(bytesOf(result.value.data as string | ArrayLike<number>))
        : reject(new Error(result.error.name)),
    );
  });
}

async function fileBytes(): Promise<Uint8Array> {
  const file = await askFile();
  try {
    const slices: Uint8Array[] = [];
    for (let index = 0; index < file.sliceCount; index += 1) slices.push(await askSlice(file, index));
    const bytes = new Uint8Array(slices.reduce((sum, each) => sum + each.length, 0));
    slices.reduce((at, each) => (bytes.set(each, at), at + each.length), 0);
    return bytes;
  } finally {
    // Excel keeps at most two copies open.
    file.closeAsync();
  }
}

/**
 * Merged cells by sheet name, out of a copy of the open file as it is now: ExcelApi 1.7 has no way to ask for them, and
 * the list of 1.13 fails above 512. Null where Excel gives no copy: then blanks go on from the row above, as everywhere.
 */
export async function mergesFromFile(codec: Codec): Promise<ReadonlyMap<string, readonly CellRange[]> | null> {
  if (!Office.context.requirements.isSetSupported("CompressedFile", "1.1")) return null;
  try {
    const { readWorkbook } = await fileReader();
    const { sheets } = readWorkbook(await fileBytes(), codec);
    return new Map(sheets.map(({ name, merges }) => [name, merges]));
  } catch {
    return null;
  }
}
