import type { PackageFaults } from "../../package";
import type { ProblemValues, TemplateProblem, UnfilledPlace } from "../../word/inspect/types";
import type { FillWarning } from "../../word/types";
import type { WordFaults } from "../../word/word-faults";
import type { word as chinese } from "../zh-CN/word";

type Sentences<Values> = { readonly [Code in keyof Values]: (values: Values[Code]) => string };
type ProblemSentences = {
  readonly [Code in keyof ProblemValues]: (values: ProblemValues[Code]) => { says: string; remedy: string };
};

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

const ownFaults: Sentences<WordFaults> = {
  "not-docx": ({ name, why }) => `${named(name)} ${notDocx[why]}.`,
  "template-broken": ({ name, problems: list }) =>
    [
      `${named(name)} has ${list.length} errors; nothing was made:`,
      ...list.map((each) => `  ${problemLine(each)}`),
    ].join("\n"),
  "missing-values": ({ row: number, tags }) =>
    `${row(number)}nothing for ${tags.map((tag) => `{${tag}}`).join(", ")}. Add it to the data, or use --missing visible to print 【待填：…】.`,
  "not-text": ({ row: number, tag }) =>
    `${row(number)}{${tag}} is a table and cannot be printed as text. Use a loop in the template: {#${tag}}…{/${tag}}.`,
  "tags-unknown": ({ name, tags, columns }) =>
    [
      `${named(name)} has ${tags.length} tags without a column in the data:`,
      ...tags.map(({ tag, nearest }) => `  {${tag}}${nearest === "" ? "" : `; the nearest column is "${nearest}"`}`),
      `Columns of the data: ${columns.join(", ")}. Change the template or the headings; to leave them open use --missing blank or --missing visible.`,
    ].join("\n"),
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

const unfilled: Readonly<Record<UnfilledPlace, { readonly name: string; readonly remedy: string }>> = {
  endnote: { name: "an endnote", remedy: "move it to the text, header, footer or a footnote" },
  chart: { name: "a chart", remedy: "write it into the text beside the chart" },
  diagram: { name: "SmartArt", remedy: "write it into the text beside it, or use a text box" },
  link: { name: "the address of a link", remedy: "print the address as text, or as a QR code: {%address|QR}" },
  field: { name: "the code of a field", remedy: "write it into the text outside the field" },
};

const problems: ProblemSentences = {
  "tag-unclosed": ({ tag }) => ({
    says: `the tag "{${tag}" has no closing brace }`,
    remedy: "add } at its end; to print a brace, use the full-width ｛",
  }),
  "tag-unopened": ({ tag }) => ({
    says: tag === "" ? "there is a } too many" : `"${tag}" has no opening brace {`,
    remedy: "add { at its beginning, or delete the }",
  }),
  "tag-empty": () => ({
    says: "there is no name between the braces",
    remedy: "write a column's name in { }, or delete them",
  }),
  "braces-doubled": ({ tag, mended }) => ({ says: `"${tag}" has two pairs of braces`, remedy: `keep one: ${mended}` }),
  "braces-full-width": ({ text, mended }) => ({
    says: `"${text}" has full-width braces and will not be filled`,
    remedy: `use half-width braces: ${mended} (switch the Chinese input method off)`,
  }),
  "marks-full-width": ({ tag, mended }) => ({
    says: `"{${tag}}" has a full-width mark (# or /), which does nothing`,
    remedy: `type it half-width: {${mended}} (with the Chinese input method off)`,
  }),
  "tag-broken": ({ tag }) => ({
    says: `the braces of "{${tag}}" stand in two paragraphs`,
    remedy: "write the whole tag in one paragraph; if its end is missing, add }",
  }),
  "no-tags": () => ({
    says: "there is no tag: every document would be alike",
    remedy: "write {column} where something is to be filled in, e.g. {姓名}",
  }),
  "tag-unknown": ({ tag, nearest, loop }) => ({
    says: loop === "" ? `nothing is called "${tag}"` : `only the loop "${loop}" has "${tag}"`,
    remedy:
      loop !== ""
        ? `put it between {#${loop}} and {/${loop}}`
        : nearest === ""
          ? "check the name; shuping template tags lists what there is"
          : `is it "${nearest}"? If so, write "${nearest}" instead of "${tag}" between the braces`,
  }),
  "filter-unknown": ({ filter, nearest }) => ({
    says: `no format is called "${filter}"`,
    remedy: nearest === "" ? "templates/README.md lists the formats" : `is it "${nearest}"?`,
  }),
  "loop-unclosed": ({ tag, sign }) => ({
    says: `the loop {${sign}${tag}} does not end`,
    remedy: `add {/${tag}} where it ends`,
  }),
  "loop-unopened": ({ tag }) => ({
    says: `there is {/${tag}} without {#${tag}}`,
    remedy: `add {#${tag}} where the loop begins, or delete {/${tag}}`,
  }),
  "loop-crossed": ({ opening, sign, closing }) => ({
    says: `the loops {${sign}${opening}} and "${closing}" cross: it begins inside "${closing}" but ends after {/${closing}}`,
    remedy: `put {/${opening}} before {/${closing}}; of loops inside one another, the one opened last ends first`,
  }),
  "loop-misnamed": ({ opening, sign, closing, mistyped }) => ({
    says: `the loop {${sign}${opening}} is closed by {/${closing}}`,
    remedy:
      mistyped === "opening"
        ? `write {${sign}${closing}} instead of {${sign}${opening}}: both ends have the same name`
        : `write {/${opening}} instead of {/${closing}}: both ends have the same name`,
  }),
  "loop-half-row": ({ tag, sign }) => ({
    says: `the loop${tag === "" ? "" : ` {${sign}${tag}}`} is around half a table row, or one end is in a table (text box, content control) and the other outside`,
    remedy:
      "put {#…} at the start of the row's first cell and {/…} at the end of its last cell; outside tables, put both in the same place",
  }),
  "loops-share-row": ({ tag, sign, other }) => ({
    says: `the loops {${sign}${tag}} and "${other}" would repeat the same table row; only one can`,
    remedy: "use two rows, or put the whole of one loop into one cell, its two ends in paragraphs of their own",
  }),
  "paragraphs-not-alone": ({ tag }) => ({
    says: `{@${tag}} does not stand alone in its paragraph`,
    remedy: `give {@${tag}} a paragraph of its own, without other text or blanks`,
  }),
  "part-not-filled": ({ tag, place }) => ({
    says: `{${tag}} stands where nothing is filled in (${unfilled[place].name})`,
    remedy: unfilled[place].remedy,
  }),
  "merge-field": ({ name }) => ({
    says: `the field «${name}» of Word's mail merge will not be filled`,
    remedy: `delete it and write {${name}} there`,
  }),
  "changes-tracked": ({ count }) => ({
    says: `${count} tracked changes are not accepted yet and would be in every document; tags in text moved away still work`,
    remedy: "accept or reject all of them under Review and save",
  }),
  "comments-left": ({ count }) => ({
    says: `${count} comments would be in every document`,
    remedy: "delete them under Review and save",
  }),
  "external-link": ({ target }) => ({
    says: `it links to something outside: ${target}`,
    remedy: "break the link in Word (File – Info – Edit Links to Files), or embed the content",
  }),
  macros: ({ part }) => ({
    says: `it has macros (${part})`,
    remedy: "save it as a Word document (.docx); macros are dropped",
  }),
  "font-may-lack": ({ font }) => ({
    says: `it uses the font "${font}"; computers without it show another`,
    remedy: "install the font where it is printed, or use 仿宋, 楷体, 黑体 or 宋体",
  }),
  "xml-damaged": ({ detail }) => ({
    says: `its content is damaged: ${detail}`,
    remedy: "open it in Word and save it again",
  }),
};

function partName(part: string): string {
  if (/header/.test(part)) return "header";
  if (/footer/.test(part)) return "footer";
  if (/footnotes/.test(part)) return "footnotes";
  if (/endnotes/.test(part)) return "endnotes";
  if (/comments/.test(part)) return "comments";
  if (/docProps/.test(part)) return "document properties";
  return /document/.test(part) ? "text" : part;
}

function problemLine(problem: TemplateProblem): string {
  const { says, remedy } = sentenceOf(problem);
  const around = problem.around === "" ? "" : ` "${problem.around}"`;
  return `${partName(problem.part)}${around}: ${says}. Remedy: ${remedy}${remedy.endsWith("?") ? "" : "."}`;
}

function sentenceOf(problem: TemplateProblem): { says: string; remedy: string } {
  return (problems[problem.code] as (values: unknown) => { says: string; remedy: string })(problem.values);
}

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
  problemSentence: sentenceOf,
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
