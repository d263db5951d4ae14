import type { NumberSeries, TemplateField } from "../types";
import { bulletinFields } from "./bulletin-fields";
import { feedbackLetterFields } from "./feedback-letter-fields";
import { rectificationNoticeFields } from "./rectification-notice-fields";
import { reminderFields } from "./reminder-fields";

export type DocumentKindId = "bulletin" | "feedback-letter" | "rectification-notice" | "reminder";

/** What is known of a kind before any workbook is read: names, template, tags, number series. */
export interface KindDescription {
  readonly id: DocumentKindId;
  readonly names: { readonly "zh-CN": string; readonly en: string };
  /** File name in templates/. */
  readonly template: string;
  readonly fields: readonly TemplateField[];
  readonly series: NumberSeries;
}

/** Kinds in the order in which they are offered. */
export const kindDescriptions: readonly KindDescription[] = [
  {
    id: "bulletin",
    names: { "zh-CN": "情况简报", en: "bulletin" },
    template: "bulletin.docx",
    fields: bulletinFields,
    series: { word: "简报", style: "issue", defaultCode: "" },
  },
  {
    id: "feedback-letter",
    names: { "zh-CN": "反馈意见函", en: "feedback letter" },
    template: "feedback-letter.docx",
    fields: feedbackLetterFields,
    series: { word: "函", style: "document", defaultCode: "" },
  },
  {
    id: "rectification-notice",
    names: { "zh-CN": "整改通知书", en: "rectification notice" },
    template: "rectification-notice.docx",
    fields: rectificationNoticeFields,
    series: { word: "通知", style: "document", defaultCode: "" },
  },
  {
    id: "reminder",
    names: { "zh-CN": "催办单", en: "reminder" },
    template: "reminder.docx",
    fields: reminderFields,
    series: { word: "催办", style: "document", defaultCode: "催办" },
  },
];
