import type { documents as chinese } from "../zh-CN/documents";

interface Missing {
  readonly tag: string;
  readonly sheet: string;
  readonly cell: string | null;
  readonly label?: string;
  readonly why?: "not-listed" | "nothing-about" | "unclear" | "no-sheet";
  readonly name?: string;
  readonly rows?: readonly number[];
}

const place = ({ sheet, cell }: Missing): string => `sheet "${sheet}"${cell === null ? "" : ` ${cell}`}`;

/** Where nothing stands: a blank cell, or a row or a sheet that is still to be made. */
function gap(each: Missing): string {
  if (each.why === "no-sheet") return `there is no sheet "${each.sheet}"`;
  if (each.why === "nothing-about") return `sheet "${each.sheet}" says nothing about "${each.name ?? ""}"`;
  return each.cell === null && each.label
    ? `sheet "${each.sheet}" has no row "${each.label}"`
    : `${place(each)} is blank`;
}

/** One thing that a document lacks. */
function lacking(each: Missing): string {
  const { sheet, tag, why, name = "", rows = [] } = each;
  if (why === "not-listed") return `sheet "${sheet}" does not list "${name}"`;
  if (why === "nothing-about") {
    return `sheet "${sheet}" has no opinion about "${name}", and there is no ballot and no problem either: add a row, or name only the others with --only`;
  }
  if (why === "unclear") {
    return `sheet "${sheet}", row ${rows.join(", ")}, does not say whether "${name}" or a namesake is meant: write the unit behind the name, or add a column 单位`;
  }
  if (why === "no-sheet") {
    return `there is no sheet "${sheet}" for "${tag}": make one with 项目 and 内容 in its first row, and below "${each.label ?? tag}" with its text`;
  }
  if (each.cell === null && each.label) {
    return `sheet "${sheet}" has no row "${each.label}": add one, with "${each.label}" under 项目 and its text under 内容`;
  }
  return `${place(each)} lacks "${tag}"`;
}

const kinds: Readonly<Record<string, string>> = {
  bulletin: "bulletin",
  "feedback-letter": "feedback letter",
  "rectification-notice": "rectification notice",
  reminder: "reminder",
};

const lacks: Readonly<Record<string, string>> = {
  bulletin: "it has no breakdown table, and no article was given with --articles",
  "feedback-letter": "none of 评议对象, 征求意见, 测评结果, 问题整改 names a subject",
  "rectification-notice": "the sheet 问题整改 has no problem that is still open",
  reminder: "no task is overdue or due soon",
};

export const documents: typeof chinese = {
  kind: (id) => kinds[id] ?? id,
  missing: (each) => `${gap(each)}: "${each.tag}" is missing`,
  shownAsMissing: (each) => `${gap(each)}: the document shows 【待填：${each.tag}】 there`,
  mayLack: (each) => `${gap(each)}: "${each.tag}" is missing, the document is made all the same`,
  failed: {
    "missing-value": ({ missing }) =>
      `Not made, no number used: ${missing.map(lacking).join("; ")}. Fill it in and run again.`,
    "template-values": ({ detail }) => `Not made, no number used: ${detail}`,
    "file-exists": ({ detail }) =>
      `Not made, no number used: another file "${detail}" is there. Choose another folder, or add --force to replace it.`,
    "not-delivered": ({ detail }) =>
      `The number is registered, the file was not written: ${detail}. Put that right and run again: the number stays.`,
  },
  made: (number, subject, file) => `${number}${subject ? `  ${subject}` : ""}  ${file}`,
  finished: (number) => `${number}: cut off last time, finished now under the same number`,
  skipped: (number, subject) =>
    `${subject || number}: issued already${subject ? ` (${number})` : ""} and unchanged, left out`,
  passedOver: (subject: string) => `${subject}: every problem is put right, none needed`,
  planned: (number, subject, file) => `would make ${number}${subject ? `  ${subject}` : ""}  ${file}`,
  failedLine: (subject, message) => `failed${subject ? `  ${subject}` : ""}: ${message}`,
  waiting: (number, subject) =>
    `${number}${subject ? ` (${subject})` : ""} still has no file: run again without --only to finish it`,
  unnoted: 'The files are written, but the register does not say "已出" yet; the next run notes it, numbers stay.',
  removedCharacters: (subject, tag, detail) =>
    `${subject ? `${subject}: ` : ""}characters that Word does not allow were removed from "${tag}": ${detail}`,
  done: (made, failed, folder) => `${made} made${failed > 0 ? `, ${failed} failed` : ""}${folder ? `: ${folder}` : ""}`,
  dryRun: (count) => `Dry run: ${count} would be made, nothing was written`,
  faults: {
    "nothing-to-issue": ({ kind, workbook }) =>
      `"${workbook}" has nothing for a ${kinds[kind] ?? kind}: ${lacks[kind] ?? ""}. Nothing was written.`,
    "unknown-subject": ({ names, known }) =>
      `No subject is called "${names.join('", "')}". There are: ${known.slice(0, 20).join("、")}${known.length > 20 ? " …" : ""}`,
    "number-unknown": ({ number, sheet }) =>
      `The sheet "${sheet}" has no number "${number}". See the numbers with shuping register.`,
    "number-ambiguous": ({ number, sheet, numbers }) =>
      `In the sheet "${sheet}" "${number}" may mean ${numbers.length} numbers: ${numbers.join("、")}. Write the whole number and run again. Nothing was written.`,
    "number-not-free": ({ number, state }) =>
      `"${number}" is "${state}" and cannot be used like this. See the states with shuping register.`,
    "number-of-other-kind": ({ number, kind }) => `"${number}" is a number of ${kind}, not of this kind of document.`,
    "register-moving": ({ workbook }) =>
      `"${workbook}" keeps being changed by someone, so no number could be registered. Nothing was written; run again later.`,
    "article-empty": ({ file }) =>
      `"${file}" has no text for an article. Put the title on the first line, the text below.`,
    "kind-unknown": ({ kind, known }) =>
      `There is no kind of document "${kind}". There are: ${known.map((id) => kinds[id] ?? id).join(", ")} (${known.join(", ")})`,
    "reason-missing": ({ number }) => `Voiding "${number}" needs a reason: --reason "why"`,
    "already-void": ({ number }) => `"${number}" is void already.`,
    "template-missing": ({ file }) => `The template "${file}" was not found. Name one with --template.`,
    "out-is-file": ({ folder }) =>
      `"${folder}" (or a part of its path) is a file, not a folder, so no document can go there. Name another folder with --out, or move that file away. Nothing was written.`,
    "out-unwritable": ({ folder, detail }) =>
      `Files cannot be written into "${folder}" (${detail}). Choose another folder or get the right to write. Nothing was written.`,
    "file-missing": ({ file }) => `The file "${file}" was not found or cannot be read. Nothing was written.`,
    "jobs-invalid": ({ text }) => `--jobs takes a whole number from 1 to 64, not "${text}".`,
    "year-invalid": ({ text }) => `--year takes four digits such as 2017, not "${text}".`,
    "out-missing": ({ command }) => `Say which folder the files go to: shuping ${command} WORKBOOK --out FOLDER`,
  },
};
