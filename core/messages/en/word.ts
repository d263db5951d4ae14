import type { PackageFaults } from "../../package";
import type { FillWarning } from "../../word/types";
import type { TagsWithoutColumn, WordFaults } from "../../word/word-faults";
import type { word as chinese } from "../zh-CN/word";
import { partName, problemLine, problems, problemSentence } from "./template-problems";

type Sentences<Values> = { readonly [Code in keyof Values]: (values: Values[Code]) => string };

const row = (number: number | null): string => (number === null ? "" : `Row ${number}: `);
const named = (name: string): string => (name === "" ? "The template" : `The template "${name}"`);

const notDocx: Readonly<Record<WordFaults["not-docx"]["why"], string>> = {
  docm: "has macros (.docm). Save it in Word as a Word document (.docx) and try again",
  "no-document": "is no Word document (.docx). Check that it is the right file",
};

const foreign: Readonly<Record<PackageFaults["not-a-package"]["kind"], string>> = {
  empty: "the file is empty",
  "office-lock": "this is Word's lock file (~$…); choose the template itself",
  html: "this is a web page",
  xml: "this is XML text",
  rtf: "this is an RTF file",
  pdf: "this is a PDF file",
  csv: "this is plain text",
  json: "this is JSON data; the template comes first, the data second",
  gzip: "this is a compressed archive",
  rar: "this is a compressed archive",
  "7z": "this is a compressed archive",
  image: "this is a picture",
  unknown: "the format is not known",
};

const packageFaults: Sentences<PackageFaults> = {
  "old-format": () =>
    "The template has an old format (.doc or .wps). Save it in Word or WPS as a Word document (.docx).",
  "password-protected": () => "The template has a password. Remove it in Word and try again.",
  "not-a-package": ({ kind }) => `The template cannot be used: ${foreign[kind]}. Choose a .docx file.`,
  truncated: () => "The template is not complete; perhaps a download or copy was cut off. Get it again.",
  "damaged-archive": ({ why, part }) => `The template is damaged (${why} ${part}). Open it in Word and save it again.`,
  "damaged-part": ({ part }) => `"${part}" in the template is damaged. Open it in Word and save it again.`,
  "duplicate-part": ({ part }) => `The template holds "${part}" twice. Save it in Word again.`,
  "unsafe-name": ({ part }) => `The template holds a suspicious file name, "${part}"; it was not opened.`,
  "overlapping-parts": ({ part }) => `"${part}" in the template overlaps other content; it was not opened.`,
  "unknown-compression": ({ part }) =>
    `"${part}" in the template is compressed in an unknown way. Save it in Word again.`,
  "too-many-parts": ({ count, limit }) => `The template has ${count} parts, more than ${limit}; it was not opened.`,
  "too-large": ({ size, limit }) =>
    `The template unpacks to ${Math.round(size / 1048576)} MB, more than ${Math.round(limit / 1048576)} MB; it was not opened. Compress its pictures.`,
  "suspicious-ratio": ({ part }) => `"${part}" in the template unpacks to an unreasonable size; it was not opened.`,
  "lying-size": ({ part }) => `"${part}" in the template has another size than it says; it was not opened.`,
  "part-missing": ({ part }) => `"${part}" is missing from the template. Open it in Word and save it again.`,
  dtd: ({ part }) => `"${part}" in the template has outside definitions; it was not opened. Save it in Word again.`,
  "bad-encoding": ({ part, encoding }) =>
    `"${part}" in the template (${encoding}) cannot be read. Save it in Word again.`,
  "bad-characters": ({ part }) => `"${part}" in the template has forbidden control characters. Save it in Word again.`,
  "ill-formed": ({ part, line }) => `"${part}" in the template is no sound XML at line ${line}. Save it in Word again.`,
};

const withoutColumn = ({ tags, columns }: TagsWithoutColumn): string =>
  [
    `${tags.length} tags without a column in the data:`,
    ...tags.map(({ tag, nearest }) => `  {${tag}}${nearest === "" ? "" : `; the nearest column is "${nearest}"`}`),
    `Columns of the data: ${columns.join(", ")}. Change the template or the headings; to leave them open use --missing blank or --missing visible.`,
  ].join("\n");

const ownFaults: Sentences<WordFaults> = {
  "not-docx": ({ name, why }) => `${named(name)} ${notDocx[why]}.`,
  "template-broken": ({ name, problems: list, unknown }) =>
    [
      `${named(name)} has ${list.length} errors; nothing was made:`,
      ...list.map((each) => `  ${problemLine(each)}`),
      ...(unknown ? [`Also ${withoutColumn(unknown)}`] : []),
    ].join("\n"),
  "missing-values": ({ row: number, tags }) =>
    `${row(number)}nothing for ${tags.map((tag) => `{${tag}}`).join(", ")}. Add it to the data, or use --missing visible to print 【待填：…】.`,
  "not-text": ({ row: number, tag }) =>
    `${row(number)}{${tag}} is a table and cannot be printed as text. Use a loop in the template: {#${tag}}…{/${tag}}.`,
  "tags-unknown": ({ name, ...unknown }) => `${named(name)} has ${withoutColumn(unknown)}`,
  "data-unreadable": ({ file, line, detail }) =>
    `The data "${file}"${line === null ? "" : `, line ${line},`} cannot be read (${detail}). Known formats: .xlsx, .csv, .json, .jsonl.`,
  "row-unreadable": ({ row: number, detail }) => `${row(number)}this line is no JSON object (${detail}).`,
  "data-empty": ({ file, where }) =>
    where === ""
      ? `The data "${file}" has no rows. The first row holds the headings, each row below makes one document.`
      : `No row of the data "${file}" has ${where} (--where). Check the heading and the words: they must be the same to the letter.`,
  "column-unknown": ({ column, nearest, columns }) =>
    `The data has no column "${column}"${nearest === "" ? "" : `; is it "${nearest}"?`}. Columns: ${columns.join(", ")}.`,
  "file-missing": ({ file }) => `The file "${file}" is not there.`,
  "file-exists": ({ file }) =>
    `"${file}" exists and was not overwritten. Use --force to overwrite, --resume to go on with an earlier run.`,
  "archive-exists": ({ file }) =>
    `The archive "${file}" exists and was not replaced. An archive is written whole, never half; to replace it add --force, or give another name.`,
  "merged-exists": ({ file }) =>
    `The merged file "${file}" exists and was not replaced. Add --force, or give another name.`,
  "no-output": () => "Say where the documents go: --out FOLDER or --zip FILE.",
  "name-invalid": ({ text, detail }) =>
    `{${text}} in --name is not understood${detail === "" ? "" : ` (no format "${detail}")`}. Example: --name "{序号}-{姓名}.docx".`,
  "jobs-invalid": ({ text }) => `--jobs takes a whole number from 1 to 64, not "${text}".`,
  "missing-invalid": ({ text }) => `--missing takes fault, blank or visible, not "${text}".`,
  "kind-unknown": ({ kind, kinds }) => `There is no document kind "${kind}". Known: ${kinds.join(", ")}.`,
  "pdf-missing": () =>
    "LibreOffice was not found, so there is no PDF. Install LibreOffice (command soffice), or leave out --pdf.",
  "pdf-failed": ({ detail }) => `The conversion to PDF failed (${detail}). The Word files are there.`,
  "merge-too-large": ({ documents }) =>
    `After ${documents} documents the merged file is too large for Word. Merge in portions with --where, or leave out --merge.`,
  "pdf-needs-folder": () => "--pdf goes with --out or --merge: the PDF is put beside the Word file.",
  "merge-impossible": ({ part }) =>
    `The documents differ in "${part}" (tags in a header, footer or footnote, or pictures), so they cannot be merged. Leave out --merge.`,
};

const warnings: Readonly<Record<FillWarning["code"], (warning: FillWarning) => string>> = {
  "characters-removed": (each) =>
    `${row(each.row)}{${each.place}} had characters that a document cannot hold (${each.detail}); they were removed.`,
  "image-missing": (each) =>
    `${row(each.row)}no usable picture "${each.detail}" for {%${each.place}}; none was placed.`,
  "code-too-long": (each) =>
    `${row(each.row)}the text "${each.detail}…" of {%${each.place}} is too long for a QR code (2,331 bytes at most); none was placed.`,
};

export const word: typeof chinese = {
  faults: { ...packageFaults, ...ownFaults },
  warnings,
  problems,
  problemLine,
  problemSentence,
  partName,
  fallback: (part, construct) =>
    `The template${part === "" ? "" : `'s ${partName(part)}`} has something the fast way does not know (${construct}); docxtemplater makes each document: same result, slower.`,
  fill: {
    done: (made, where, seconds, perSecond) => `${made} documents in ${where}, ${seconds} s (${perSecond} a second).\n`,
    kept: (count) => `${count} of them were done before, are unchanged, and were kept.\n`,
    planned: (made) => `${made} documents; nothing was written (--dry-run).\n`,
    more: (count) => `  … ${count} more\n`,
    failed: (count) => `${count} documents were not made:\n`,
    progress: (done, percent, perSecond, left) =>
      `${done} done, ${percent}%  ${perSecond} a second  about ${left} left`,
    merged: (file, pages) => `Merged into one file to print: ${file} (${pages} documents).\n`,
    pdf: (count) => `${count} converted to PDF.\n`,
  },
  check: {
    fine: (name) => `"${name}" has no problem and can be used.\n`,
    summary: (name, errors, others) =>
      errors > 0
        ? `"${name}" has ${errors} errors${others > 0 ? ` and ${others} remarks` : ""}; correct the errors first:\n`
        : `"${name}" can be used; ${others} remarks:\n`,
    severity: { error: "error", warning: "warning", info: "note" },
    tags: (name, count) => `"${name}" has ${count} tags:\n`,
    uses: { value: "value", loop: "loop", inverted: "shown when absent", paragraphs: "paragraphs", image: "picture" },
    within: (loops) => `in the loop ${loops.join(" › ")}`,
  },
};
