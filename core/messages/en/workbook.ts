import type { workbook as chinese } from "../zh-CN/workbook";
import { lockName } from "../lock-name";

interface InFile {
  readonly file?: string;
}

const at = ({ file }: InFile): string => (file ? `${file}: ` : "");
const part = (name: string): string => (name ? ` (part ${name})` : "");
const megabytes = (bytes: number): string => `${Math.ceil(bytes / 1024 / 1024)} MB`;
const again = "Open it in Excel or WPS, save it as .xlsx, then try again.";
const copy = "Use a sound copy, or Excel's “Open and Repair”.";
const untouched = "The file is unchanged.";

const foreign: Readonly<Record<string, string>> = {
  empty: "the file is empty. Find the original workbook or download it again.",
  "office-lock": "this is the lock file that Excel or WPS leaves while a file is open. Use the file without ~$.",
  html: `this is a web page (HTML) under another extension. ${again}`,
  xml: `this is an XML file (for example “XML Spreadsheet 2003”), not .xlsx. ${again}`,
  rtf: "this is an RTF document, not a workbook. Use an .xlsx file.",
  pdf: "this is a PDF, not a workbook. Ask for the .xlsx original.",
  csv: `this is text (CSV) under another extension. ${again}`,
  json: "this is JSON text, not a workbook. Use an .xlsx file.",
  gzip: "this is a gzip archive, not a workbook. Unpack it first.",
  rar: "this is a RAR archive, not a workbook. Unpack it first.",
  "7z": "this is a 7z archive, not a workbook. Unpack it first.",
  image: "this is a picture, not a workbook. Use an .xlsx file.",
  unknown: `this is no .xlsx workbook, and no kind of file that we know. ${again}`,
};

const others: Readonly<Record<string, string>> = {
  word: "this is a Word document (.docx), not a workbook. Use an .xlsx file.",
  slides: "this is a presentation (.pptx), not a workbook. Use an .xlsx file.",
  ods: `this is an ODS spreadsheet. ${again}`,
  xlsb: `this is a binary workbook (.xlsb). ${again}`,
  "plain-zip": "this is a plain archive without a workbook in it. Unpack it and use the .xlsx file inside.",
};

const programs: Readonly<Record<string, string>> = { excel: "Excel", wps: "WPS", libreoffice: "LibreOffice" };

/** Files and workbooks: what happened, where, what to do next. */
export const workbook: typeof chinese = {
  faults: {
    "old-format": (v) =>
      v.file && /\.et$/i.test(v.file)
        ? `${at(v)}this is WPS's old format (.et). Open it in WPS, save it as .xlsx, then try again.`
        : v.holds === "document"
          ? `${at(v)}this is a text document of an old format (.doc or .wps), not a workbook. Use an .xlsx file.`
          : `${at(v)}this is an old format (.xls or .et). ${again}`,
    "password-protected": (v) =>
      v.by === "zip"
        ? `${at(v)}the archive has a password${part(v.part)}. Take it off first.`
        : `${at(v)}the workbook has a password and cannot be read. Open it in Excel or WPS, take the password off, save, try again.`,
    "not-a-package": (v) => `${at(v)}${foreign[v.kind] ?? foreign.unknown ?? ""}`,
    truncated: (v) =>
      `${at(v)}the file is incomplete${part(v.part)}, perhaps not fully downloaded or copied. Get it again.`,
    "damaged-archive": (v) => `${at(v)}the archive is damaged${part(v.part)} (${v.why}). ${copy}`,
    "damaged-part": (v) => `${at(v)}data in the file is damaged${part(v.part)}: the checksum does not match. ${copy}`,
    "duplicate-part": (v) =>
      `${at(v)}two parts have the same name${part(v.part)}; which one counts is unclear, so it is not read. ${again}`,
    "unsafe-name": (v) => `${at(v)}an unsafe part name${part(v.part)}; not read. Check where the file comes from.`,
    "overlapping-parts": (v) =>
      `${at(v)}parts overlap${part(v.part)}, which no proper program writes; not read. Check where the file comes from.`,
    "unknown-compression": (v) => `${at(v)}compression method ${v.method} is not supported${part(v.part)}. ${again}`,
    "too-many-parts": (v) =>
      `${at(v)}${v.count} parts, more than the limit of ${v.limit}; not read. Check where the file comes from.`,
    "too-large": (v) =>
      `${at(v)}unpacked ${megabytes(v.size)}${part(v.part)}, more than the limit of ${megabytes(v.limit)}; not read. Split the file.`,
    "suspicious-ratio": (v) =>
      `${at(v)}looks like a compression bomb${part(v.part)}: ${v.compressed} bytes unpack to ${megabytes(v.size)}, beyond the limit of ${v.limit} times; not read. Check where the file comes from.`,
    "lying-size": (v) =>
      `${at(v)}data does not have the stated size of ${v.size} bytes${part(v.part)}; not read. ${copy}`,
    "part-missing": (v) =>
      `${at(v)}part ${v.part} is missing${v.neededBy ? ` (needed by “${v.neededBy}”)` : ""}. ${copy}`,
    dtd: (v) =>
      `${at(v)}a DTD is declared${part(v.part)}, which may carry external entities; not read. Check where the file comes from.`,
    "bad-encoding": (v) => `${at(v)}the text encoding is wrong${part(v.part)} (${v.encoding}). ${again}`,
    "bad-characters": (v) => `${at(v)}control characters that XML does not allow${part(v.part)}. ${again}`,
    "ill-formed": (v) =>
      `${at(v)}ill-formed XML${part(v.part)}, line ${v.line} (character ${v.at}): ${v.why}. ${again}`,
    "other-document": (v) => `${at(v)}${others[v.kind] ?? ""}`,
    "no-sheets": (v) => `${at(v)}the workbook has no sheets. Use another one.`,
    "sheet-missing": (v) => `${at(v)}there is no sheet “${v.sheet}”. There are: ${v.known.join(", ")}.`,
    "sheet-not-cells": (v) => `${at(v)}“${v.sheet}” is a chart or macro sheet without cells. Choose another sheet.`,
    "shared-string-missing": (v) =>
      `${at(v)}the text of “${v.sheet}” ${v.cell} (shared string ${v.index}) is not in the file: it is damaged. ${copy}`,
    "bad-cell-address": (v) => `${at(v)}“${v.sheet}” has an impossible cell ${v.address}: the file is damaged. ${copy}`,
    "wrong-root": (v) =>
      `${at(v)}part ${v.part} does not hold what it should (${v.expected}): the file is damaged. ${copy}`,
    "sheet-disordered": (v) =>
      `${at(v)}cells of “${v.sheet}” are out of order or double (from ${v.cell} on), so nothing is written there. ${again} ${untouched}`,
    "cell-formula": (v) =>
      `${at(v)}“${v.sheet}” ${v.cell} is a formula and is not written over. Delete it in the sheet first, or choose another cell. ${untouched}`,
    "cell-array": (v) =>
      `${at(v)}“${v.sheet}” ${v.cell} is part of the array formula ${v.range} and cannot be changed alone. ${untouched}`,
    "cell-merged": (v) =>
      `${at(v)}“${v.sheet}” ${v.cell} is covered by the merged range ${v.range}; write to its first cell. ${untouched}`,
    "cell-table-header": (v) =>
      `${at(v)}“${v.sheet}” ${v.cell} is a heading of the table “${v.table}”; changing it here would break the table. Change it in Excel. ${untouched}`,
    "cell-table-totals": (v) =>
      `${at(v)}“${v.sheet}” ${v.cell} is in the totals row of the table “${v.table}”. ${untouched}`,
    "table-totals-below": (v) =>
      `${at(v)}table “${v.table}” has a totals row, so no row can follow below it ('${v.sheet}'!${v.cell}). Turn the totals row off in Excel and try again. ${untouched}`,
    "cell-pivot": (v) =>
      `${at(v)}“${v.sheet}” ${v.cell} is in a pivot table and would be lost on refresh. ${untouched}`,
    "cell-outside": (v) =>
      `${at(v)}“${v.sheet}” has no row ${v.row}, column ${v.column} (at most 1048576 rows, 16384 columns).`,
    "text-too-long": (v) =>
      `${at(v)}the text for “${v.sheet}” ${v.cell} has ${v.length} characters; a cell holds 32767. Shorten or split it. ${untouched}`,
    "bad-number": (v) => `${at(v)}“${v.sheet}” ${v.cell}: “${v.text}” is no number. ${untouched}`,
    "bad-date": (v) =>
      `${at(v)}“${v.sheet}” ${v.cell}: “${v.text}” is no date. Write it like 2017-09-10, not before 1900. ${untouched}`,
    "sheet-exists": (v) => `${at(v)}there is a sheet “${v.sheet}” already; it is not overwritten. ${untouched}`,
    "sheet-name": (v) =>
      `${at(v)}“${v.sheet}” cannot be a sheet name: 1 to 31 characters, none of []:*?/\\, no quote at either end. ${untouched}`,
    "file-missing": (v) => `There is no file ${v.file}. Check the path and the name.`,
    "file-is-folder": (v) => `${v.file} is a folder; a file is needed.`,
    "file-unreadable": (v) => `${v.file} cannot be read (${v.why}). Check the disk and the network.`,
    "file-exists": (v) => `${v.file} exists and is not overwritten. Choose another name, or add --force.`,
    "folder-missing": (v) =>
      `${v.file} cannot be written: there is no such folder. Make it first, or choose another place.`,
    "disk-full": (v) =>
      `${v.file} cannot be written: the disk is full. The old file is unchanged. Free some space and try again.`,
    "no-rights": (v) =>
      `${v.file}: no right to read or write. The old file is unchanged. Choose another place (--out), or ask for the right.`,
    "file-in-use": (v) =>
      `${v.file} cannot be written: another program is using it. Close it and try again, or use --out.`,
    "not-written": (v) => `${v.file} was not written (${v.why}). The old file is unchanged. Try another place (--out).`,
    "open-elsewhere": (v) =>
      `${v.file} is open in ${programs[v.by] ?? v.by}; what is not saved cannot be read, so nothing is written. Save and close it first, or write to another file with --out. If it is not open, delete ${v.lock} beside it.`,
    "name-too-long": (v) =>
      `The file name “${v.file}” is too long or has characters that cannot be used. Choose another one.`,
    "bad-cell-reference": (v) => `“${v.text}” is no cell. Write it like "'Sheet1'!D3" or "Sheet1!D3".`,
    "bad-cell-value": (v) =>
      `“${v.text}” is no ${v.type === "date" ? "date (like 2017-09-10)" : v.type === "bool" ? "true or false" : "number"}. Nothing was written.`,
    "bad-cell-type": (v) => `--type is text, number, date or bool, not “${v.text}”.`,
    "where-to-write": () =>
      "Say where to write: --in-place changes the file, --out FILE writes another one. Use one of them.",
    "no-room-for-marks": (v) =>
      `${at(v)}“${v.sheet}” has no free columns at the right for due date and state. ${untouched}`,
  },
  onDisk: {
    "moved-on": (v) =>
      `${v.details} was changed by another program just now; nothing was written. Run the command again.`,
    busy: (v) =>
      `${v.details} is being written by another Shuping process; nothing was written. Try again later, or add --wait to queue. If surely none is running (another computer lost power, say), delete ${lockName(v.details, (start, end) => `the hidden file that begins with ${start} and ends with ${end}`)} beside it and try again.`,
  },
  warnings: {
    "odd-part-names": () => "Part names in the archive are written oddly; read all the same.",
    "duplicate-sheet-ids": ({ sheet }) =>
      `Sheet “${sheet}” has the internal number of another sheet; read all the same.`,
    "sheet-without-part": ({ sheet }) =>
      `Sheet "${sheet}" has no part of its own; it was passed over and stays as it is.`,
    "duplicate-cells": ({ sheet, cell }) => `“${sheet}” has ${cell} twice; the first one counts.`,
    "rows-out-of-order": ({ sheet, cell }) => `“${sheet}” is out of order from ${cell} on; read by position.`,
    "merges-overlap": ({ sheet, range, count }) =>
      `“${sheet}” has ${count} merged ranges over others (such as ${range}); they do not count.`,
    "merge-odd": ({ sheet, range }) =>
      `“${sheet}” has the oddly written merged range ${range}; read as far as possible.`,
    "bad-number": ({ sheet, cell, text }) => `“${sheet}” ${cell} should be a number and is “${text}”; taken as text.`,
    "sheet-protected": ({ sheet }) => `Sheet “${sheet}” is protected; written, and still protected.`,
    signed: () => "The file had a digital signature, which is void after the change. Sign it again if needed.",
    "text-cleaned": ({ sheet, cell }) => `Control characters were taken out of the text for “${sheet}” ${cell}.`,
  },
  cell: {
    blank: "(blank)",
    wrote: (cell, file) => `Wrote ${cell}: ${file}`,
    same: (cell) => `${cell} holds this already; the file is unchanged.`,
  },
  marks: {
    due: "截止日期",
    state: "状态",
    done: "√已完成",
    doneLate: "√已完成（逾期）",
    overdue: "▲逾期",
    dueSoonBegin: "△临期",
    dueSoon: "△临期（剩",
    dueSoonEnd: "天）",
    dueToday: "△临期（今天到期）",
    days: "天",
    onTime: "○正常",
    awaitingEvent: "◇待定",
    undated: "－无期限",
    marked: (sheet, rows, columns, file) => `Marked ${rows} tasks of “${sheet}” (columns ${columns}): ${file}`,
    unmarked: (sheet, file) => `Took the marks off “${sheet}”: ${file}`,
    same: (sheet) => `The marks of “${sheet}” are up to date; the file is unchanged.`,
    none: "There are no marks of ours; the file is unchanged.",
    counts: (overdue, dueSoon) => `${overdue} overdue, ${dueSoon} due soon`,
    backup: (file) => `Previous version: ${file}`,
  },
};
