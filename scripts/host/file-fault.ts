import { Fault } from "../../core/fault";
import { errorCode } from "./file-port";

/** What can go wrong with files on disk; sentences in core/messages/<language>/workbook.ts. */
export interface FileFaults {
  "file-missing": { file: string };
  "file-is-folder": { file: string };
  "file-unreadable": { file: string; why: string };
  "file-exists": { file: string };
  "folder-missing": { file: string };
  "disk-full": { file: string };
  "no-rights": { file: string };
  "file-in-use": { file: string };
  "not-written": { file: string; why: string };
  "open-elsewhere": { file: string; by: "excel" | "wps" | "libreoffice"; lock: string };
  "name-too-long": { file: string };
}

export function fileFault<Code extends keyof FileFaults>(code: Code, values: FileFaults[Code]): Fault {
  return new Fault("workbook", code, { ...values });
}

/** The fault that a failed reading means. */
export function readFault(error: unknown, file: string): Fault {
  const code = errorCode(error);
  if (error instanceof Fault) return error;
  if (code === "ENOENT" || code === "ENOTDIR") return fileFault("file-missing", { file });
  if (code === "EISDIR") return fileFault("file-is-folder", { file });
  if (code === "EACCES" || code === "EPERM") return fileFault("no-rights", { file });
  return fileFault("file-unreadable", { file, why: code || String(error) });
}

/** The fault that a failed writing means; the file that was there is still there. */
export function writeFault(error: unknown, file: string): Fault {
  const code = errorCode(error);
  if (error instanceof Fault) return error;
  if (code === "ENOSPC" || code === "EDQUOT" || code === "EFBIG") return fileFault("disk-full", { file });
  if (code === "EACCES" || code === "EPERM" || code === "EROFS") return fileFault("no-rights", { file });
  if (code === "EBUSY" || code === "ETXTBSY") return fileFault("file-in-use", { file });
  if (code === "ENOENT" || code === "ENOTDIR") return fileFault("folder-missing", { file });
  if (code === "EISDIR") return fileFault("file-is-folder", { file });
  if (code === "EEXIST") return fileFault("file-exists", { file });
  if (code === "ENAMETOOLONG") return fileFault("name-too-long", { file });
  return fileFault("not-written", { file, why: code || String(error) });
}
