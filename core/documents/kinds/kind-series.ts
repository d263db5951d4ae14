import type { NumberSeries } from "../types";

export type DocumentKindId = "bulletin" | "feedback-letter" | "rectification-notice" | "reminder";

/** What the register needs to know of a kind: how it is called and how it is numbered. */
export interface KindSeries {
  readonly id: DocumentKindId;
  readonly names: { readonly "zh-CN": string; readonly en: string };
  /** File name in templates/. */
  readonly template: string;
  readonly series: NumberSeries;
}

/** Kinds in the order in which they are offered. */
export const kindSeries: readonly KindSeries[] = [
  {
    id: "bulletin",
    names: { "zh-CN": "情况简报", en: "bulletin" },
    template: "bulletin.docx",
    series: { word: "简报", style: "issue", defaultCode: "" },
  },
  {
    id: "feedback-letter",
    names: { "zh-CN": "反馈意见函", en: "feedback letter" },
    template: "feedback-letter.docx",
    series: { word: "函", style: "document", defaultCode: "" },
  },
  {
    id: "rectification-notice",
    names: { "zh-CN": "整改通知书", en: "rectification notice" },
    template: "rectification-notice.docx",
    series: { word: "通知", style: "document", defaultCode: "" },
  },
  {
    id: "reminder",
    names: { "zh-CN": "催办单", en: "reminder" },
    template: "reminder.docx",
    series: { word: "催办", style: "document", defaultCode: "催办" },
  },
];
