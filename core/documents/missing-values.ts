import { settingCell, settingLabel, type SettingField } from "../evaluation/sheets/settings";
import type { CampaignSettings } from "../evaluation/types";
import type { MissingValue } from "./types";

/** A setting that a document needs and 设置 leaves blank, with its cell when the label is there. */
export function missingSetting(
  settings: CampaignSettings,
  field: SettingField,
  tag: string,
  fatal: boolean,
): MissingValue {
  const cell = settingCell(settings, field);
  const place = { sheet: settings.sheet ?? "设置", cell, fatal };
  if (cell !== null) return { tag, ...place };
  const label = settingLabel(field);
  return settings.sheet === null ? { tag, ...place, label, why: "no-sheet" } : { tag, ...place, label };
}

/** The text, or undefined when blank: the template then shows 【待填：…】 or refuses. */
export function wanted(text: string): string | undefined {
  return text === "" ? undefined : text;
}

/** A free entry of 设置 (联系人, 抄送 …), "" when absent. */
export function freeSetting(settings: CampaignSettings, label: string): string {
  return settings.entries.get(label)?.text ?? "";
}
