import type { register as chinese } from "../zh-CN/register";

export const register: typeof chinese = {
  problems: {
    "number-gap": ({ series, year, missing }) =>
      `${series}${year ? ` (${year})` : ""} lacks ${missing.length} numbers: ${missing.slice(0, 20).join(", ")}${missing.length > 20 ? " …" : ""}. Find out whether they were not registered or not issued; add a row marked 作废 for a number not used.`,
    "number-double": ({ firstRow }) =>
      `Same number as row ${firstRow}. Issue the later one again under a new number; the earlier keeps this one.`,
    "number-unreadable": ({ text }) =>
      `The number "${text}" cannot be read. Bulletins: 第4期; letters and notices: 代字〔2017〕1号.`,
    "year-wrong": ({ year, other }) => `年份 says ${year}, the number or date says ${other}. Correct one of them.`,
    "overall-double": ({ overall, firstRow }) => `${overall} is in row ${firstRow} as well.`,
    "file-missing": ({ file }) => `The file "${file}" was not found. If it was moved, name the folder with --files.`,
    "file-changed": ({ file }) =>
      `The file "${file}" no longer matches its fingerprint: it was changed after it was issued. To change its content, issue a correction with --corrects.`,
    "file-pending": ({ file }) =>
      `The number is registered, the file "${file}" was not written yet. Run the command for this kind again to finish it.`,
  },
  severities: { error: "error", warning: "warning", info: "info" },
  row: (row) => (row === null ? "" : `row ${row}  `),
  none: "There is no register yet; it is created with the first document.",
  entry: (number, title, subject, state) => `${number}  ${title}${subject ? `  ${subject}` : ""}  ${state}`,
  states: {
    pending: "waiting for its file",
    reserved: "reserved",
    issued: "issued",
    void: "void",
    replaced: "corrected",
  },
  next: (kind, number) => `next ${kind}: ${number}`,
  allRight: (count, files) =>
    `${count} entries checked: no gap, no double; ${files > 0 ? `${files} files compared, none changed` : "no file is registered, none was compared"}.`,
  allRightNumbers: (count) => `${count} entries checked: no gap, no double.`,
  voided: (number) => `"${number}" is void; the number is not used again.`,
  reserved: (number, cell) => `"${number}" is reserved (${cell}); use it with --number "${number}".`,
};
