import path from "node:path";
import { fileFault } from "./file-fault";
import { errorCode, nodeFiles, type FilePort } from "./file-port";

/** Files that office programs put beside a workbook while it is open in them. */
const marks = [
  { by: "excel", name: (base: string) => `~$${base}` },
  { by: "wps", name: (base: string) => `.~${base}` },
  { by: "libreoffice", name: (base: string) => `.~lock.${base}#` },
] as const;

/** Throws Fault "open-elsewhere" when the workbook is open in Excel, WPS or LibreOffice: unsaved rows are not on disk. */
export async function refuseOpenElsewhere(workbook: string, files: FilePort = nodeFiles): Promise<void> {
  const folder = path.dirname(workbook);
  for (const { by, name } of marks) {
    const lock = name(path.basename(workbook));
    if (await isThere(path.join(folder, lock), files)) throw fileFault("open-elsewhere", { file: workbook, by, lock });
  }
}

/** A name too long for the file system is nobody's. */
async function isThere(file: string, files: FilePort): Promise<boolean> {
  try {
    return (await files.stamp(file)) !== null;
  } catch (error) {
    if (errorCode(error) === "ENAMETOOLONG") return false;
    throw error;
  }
}
