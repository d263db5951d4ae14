import type { KindDescription } from "../../../core/documents";
import { labelsOf } from "../../../core/evaluation/sheets/settings";
import type { CampaignSettings } from "../../../core/evaluation/types";

/** Where a pre-filled value comes from, said at the right of its label. */
export type FieldSource =
  | { readonly code: "same"; readonly number: string }
  | { readonly code: "cell"; readonly sheet: string; readonly cell: string }
  | { readonly code: "none" };

/** A value of a document that stands in 设置 and may be changed beside the document. */
export interface SettingField {
  readonly tag: string;
  readonly labels: readonly [string, ...string[]];
  readonly text: string;
  readonly long: boolean;
  readonly source: FieldSource;
}

/** What the document before said, as this computer remembers it. */
export interface LastIssued {
  readonly number: string;
  readonly values: Readonly<Record<string, string>>;
}

type Entries = Pick<CampaignSettings, "entries" | "sheet">;

/** The row of 设置 under any label that means it; null when there is none. */
export function settingEntry(settings: Entries, labels: readonly string[]): { text: string; cell: string } | null {
  const rows = labels.flatMap((label) => settings.entries.get(label) ?? []);
  return rows.find(({ text }) => text !== "") ?? rows[0] ?? null;
}

/** The fields of a kind that come from 设置, in the order of its template. */
export function settingFields(kind: KindDescription, settings: Entries, last: LastIssued | null): SettingField[] {
  return kind.fields.flatMap(({ tag, setting }) => {
    if (!setting) return [];
    const labels = labelsOf(setting.label);
    const entry = settingEntry(settings, labels);
    const text = entry?.text ?? "";
    const [label] = labels;
    return [{ tag, labels, text, long: setting.long ?? false, source: sourceOf(label, text, entry, settings, last) }];
  });
}

function sourceOf(
  label: string,
  text: string,
  entry: { cell: string } | null,
  { sheet }: Entries,
  last: LastIssued | null,
): FieldSource {
  if (text === "") return { code: "none" };
  if (last && last.values[label] === text) return { code: "same", number: last.number };
  return entry && sheet !== null ? { code: "cell", sheet, cell: entry.cell } : { code: "none" };
}

/** The values that the next document is compared with. */
export function valuesOf(fields: readonly SettingField[]): Record<string, string> {
  return Object.fromEntries(fields.map(({ labels: [label], text }) => [label, text]));
}
