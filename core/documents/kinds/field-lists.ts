import type { TemplateField } from "../types";
import { bulletinFields } from "./bulletin-fields";
import { feedbackLetterFields } from "./feedback-letter-fields";
import { kindSeries, type DocumentKindId, type KindSeries } from "./kind-series";
import { rectificationNoticeFields } from "./rectification-notice-fields";
import { reminderFields } from "./reminder-fields";

export type { DocumentKindId } from "./kind-series";

/** What is known of a kind before any workbook is read: names, template, tags, number series. */
export interface KindDescription extends KindSeries {
  readonly fields: readonly TemplateField[];
}

const fields: Readonly<Record<DocumentKindId, readonly TemplateField[]>> = {
  bulletin: bulletinFields,
  "feedback-letter": feedbackLetterFields,
  "rectification-notice": rectificationNoticeFields,
  reminder: reminderFields,
};

/** Kinds in the order in which they are offered, with the tags of their templates. */
export const kindDescriptions: readonly KindDescription[] = kindSeries.map((kind) => ({
  ...kind,
  fields: fields[kind.id],
}));
