import type { IsoDate } from "../calendar";
import type { KindDescription } from "./kinds/field-lists";
import { safeStem } from "./file-name";
import type { GivenNumber } from "./register/next-number";
import { printedDate } from "./wording";
import type { DocumentDraft, DocumentPlan } from "./types";

/** The part of a number that goes into a file name: 第4期, 〔2017〕1号. */
function filePart({ text, code }: GivenNumber): string {
  return code !== "" && text.startsWith(code) ? text.slice(code.length) : text;
}

/** A draft with its number: tags 期号 and 总期号 or 发文字号, and the file name. */
export function numbered(
  draft: DocumentDraft,
  kind: KindDescription,
  number: GivenNumber,
  date: IsoDate,
): DocumentPlan {
  const tags =
    kind.series.style === "issue"
      ? {
          日期: printedDate(date),
          期号: String(number.n),
          总期号: number.overall === null ? "" : String(number.overall),
        }
      : { 成文日期: printedDate(date), 发文字号: number.text };
  return {
    kind: draft.kind,
    number: number.text,
    title: draft.title,
    subject: draft.subject,
    fileName: `${safeStem(draft.fileStem.replace("{编号}", filePart(number)))}.docx`,
    date,
    data: { ...draft.data, ...tags },
    missing: draft.missing,
  };
}
