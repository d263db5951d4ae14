import type { CampaignSettings } from "../../../core/evaluation/types";
import { labelsOf } from "../../../core/evaluation/sheets/settings";
import { settingEntry } from "../documents/setting-fields";

/** How a row of 设置 is entered. */
export type SettingShape = "text" | "long" | "days" | "year" | "day" | "yes-no" | "scale";

export type SettingName =
  | "year"
  | "scale"
  | "publish"
  | "office"
  | "masthead"
  | "editor"
  | "reviewer"
  | "issuer"
  | "distribution"
  | "copies"
  | "contact"
  | "phone"
  | "dueSoon"
  | "today"
  | "moveOffDays"
  | "letterCode"
  | "noticeCode"
  | "reminderCode";

export type GroupName = "campaign" | "office" | "signers" | "deadlines" | "numbers";

interface SettingRow {
  readonly name: SettingName;
  /** Our label in 设置. */
  readonly label: string;
  readonly shape: SettingShape;
}

const row = (name: SettingName, label: string, shape: SettingShape = "text"): SettingRow => ({ name, label, shape });

/** What can be set from the pane, in the order in which it is shown. To add one: a line here, its words in messages. */
export const settingGroups: readonly { readonly name: GroupName; readonly rows: readonly SettingRow[] }[] = [
  {
    name: "campaign",
    rows: [row("year", "年份", "year"), row("scale", "评议等次", "scale"), row("publish", "当场公布", "yes-no")],
  },
  { name: "office", rows: [row("office", "发文单位", "long"), row("masthead", "简报名称", "long")] },
  {
    name: "signers",
    rows: [
      row("editor", "编辑"),
      row("reviewer", "审核"),
      row("issuer", "签发"),
      row("distribution", "本期发至", "long"),
      row("copies", "抄送", "long"),
      row("contact", "联系人"),
      row("phone", "联系电话"),
    ],
  },
  {
    name: "deadlines",
    rows: [
      row("dueSoon", "临期天数", "days"),
      row("today", "今天", "day"),
      row("moveOffDays", "期末遇休息日顺延", "yes-no"),
    ],
  },
  {
    name: "numbers",
    rows: [row("letterCode", "代字:函"), row("noticeCode", "代字:通知"), row("reminderCode", "代字:催办")],
  },
];

/** A setting as the workbook has it. */
export interface SettingValue extends SettingRow {
  readonly labels: readonly [string, ...string[]];
  readonly text: string;
  /** Null when the workbook has no row for it yet. */
  readonly cell: string | null;
}

export function settingValue(each: SettingRow, settings: Pick<CampaignSettings, "entries" | "sheet">): SettingValue {
  const labels = labelsOf(each.label);
  const entry = settingEntry(settings, labels);
  return { ...each, labels, text: entry?.text ?? "", cell: entry?.cell ?? null };
}

/** Rows of 设置 that no group shows: changed in the sheet itself. */
export function otherEntries({
  entries,
}: Pick<CampaignSettings, "entries">): { label: string; text: string; cell: string }[] {
  const shown = new Set(settingGroups.flatMap(({ rows }) => rows.flatMap(({ label }) => labelsOf(label))));
  return [...entries].filter(([label]) => !shown.has(label)).map(([label, entry]) => ({ label, ...entry }));
}
