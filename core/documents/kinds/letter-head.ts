import type { CampaignSettings, EvaluationSubject, SheetPlace } from "../../evaluation/types";
import type { DocumentContext } from "../context";
import { freeSetting, missingSetting, wanted } from "../missing-values";
import type { SubjectFile } from "../subject-file";
import type { MissingValue, NumberSeries, TemplateData } from "../types";
import { evaluationMeeting } from "../plan-times";
import { oneLine, printedDate } from "../wording";

/** Tags that letters and notices share: who writes, to whom, about which meeting, when. */
export function letterHead(context: DocumentContext, file: SubjectFile, series: NumberSeries): TemplateData {
  const { settings, events } = context.campaign;
  const meeting = evaluationMeeting(events);
  const unit = file.subject?.unit ?? "";
  return {
    ...sender(settings, series, context.today),
    主送: unit || file.name,
    姓名: file.name,
    单位: unit || file.name,
    职务: file.subject?.post ?? "",
    会议名称: meeting.name,
    会议日期: meeting.date,
    抄送: freeSetting(settings, "抄送"),
  };
}

/** The office that issues this series: its own (发文单位:函), else 发文单位. */
function officeOf({ offices, office }: CampaignSettings, { word }: NumberSeries): string {
  return offices.get(word) ?? office;
}

/** Tags about the sender and the day. */
export function sender(settings: CampaignSettings, series: NumberSeries, today: string): TemplateData {
  return {
    发文单位: wanted(oneLine(officeOf(settings, series))),
    联系人: freeSetting(settings, "联系人"),
    联系电话: freeSetting(settings, "联系电话"),
    签发人: settings.signers.issuer,
    成文日期: printedDate(today),
  };
}

/** What the sender's settings lack: without a sender no letter goes out; a missing code or signature is said. */
export function senderGaps(settings: CampaignSettings, series: NumberSeries): MissingValue[] {
  const gaps: MissingValue[] = [];
  if (officeOf(settings, series) === "") gaps.push(missingSetting(settings, "office", "发文单位", true));
  if (settings.signers.issuer === "") gaps.push(missingSetting(settings, "issuer", "签发人", false));
  if (!settings.codes.has(series.word) && series.defaultCode === "") {
    gaps.push({
      tag: "发文字号",
      sheet: settings.sheet ?? "设置",
      cell: null,
      label: `代字:${series.word}`,
      fatal: false,
    });
  }
  return gaps;
}

/** A subject in the list needs its unit; someone whom the list does not name cannot be written to. */
export function subjectGaps({ campaign }: DocumentContext, { name, subject }: SubjectFile): MissingValue[] {
  const list = campaign.sheets.subjects;
  if (list === undefined) return [];
  if (subject === null)
    return [{ tag: `姓名“${name}”`, sheet: list, cell: null, fatal: true, why: "not-listed", name }];
  return subject.unit === "" && subject.unitCell !== null
    ? [{ tag: "单位", sheet: list, cell: subject.unitCell, fatal: true }]
    : [];
}

/** Rows that may be about this subject or a namesake: nobody gets what may be another's. One gap a sheet. */
export function unclearGaps({ name, label }: SubjectFile, unclear: readonly SheetPlace[]): MissingValue[] {
  const rows = new Map<string, number[]>();
  for (const { sheet, row } of unclear) rows.set(sheet, [...(rows.get(sheet) ?? []), row]);
  return [...rows].map(([sheet, numbers]) => ({
    tag: `${name}的单位（第${numbers.join("、")}行）`,
    sheet,
    cell: null,
    fatal: true,
    why: "unclear",
    name: label,
    rows: numbers,
  }));
}

/** 评议对象甲同志 for a person; an office is called by its name. */
export function addressOf(name: string, subject: EvaluationSubject | null): string {
  return subject !== null && subject.post !== "" ? `${name}同志` : name;
}
