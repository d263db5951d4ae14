import type { IsoDate } from "../../calendar";
import type { SheetGrid } from "../../workbook/grid";
import { listItems, nameKey, readCount, readDay, readDays, readYesNo } from "../read-values";
import { scaleOf } from "../scales";
import { findTable, type SheetTable, type TableKind } from "../sheet-table";
import type { CampaignSettings } from "../types";

type Key = "label" | "value" | "says";

export const settingsSheet: TableKind<Key> = {
  name: "设置",
  columns: [
    { key: "label", headings: ["项目", "设置项", "设置"] },
    { key: "value", headings: ["内容", "值", "设置值"] },
    { key: "says", headings: ["说明", "备注"] },
  ],
  accepts: (has) => has("label") && has("value"),
};

/** Labels that are read, by what they set; the first is the one we write. */
const labels = {
  year: ["年份", "年度"],
  asOf: ["今天", "截至日期", "统计日期", "当前日期"],
  office: ["发文单位", "发文机关", "编印单位"],
  masthead: ["简报名称", "简报刊头"],
  overallNumbers: ["总期号", "使用总期号"],
  dueSoonDays: ["临期天数", "提醒天数"],
  scale: ["评议等次", "测评等次", "评分方式"],
  publish: ["当场公布", "公布测评结果", "测评结果公布", "是否公布"],
  editor: ["编辑"],
  reviewer: ["审核"],
  issuer: ["签发", "签发人"],
  distribution: ["本期发至", "发送范围", "分送"],
  units: ["责任单位名单", "单位名单"],
  moveOffDays: ["期末遇休息日顺延", "遇休息日顺延"],
  extraDaysOff: ["另加休息日"],
  extraWorkdays: ["另加工作日"],
} as const;

interface Entry {
  readonly text: string;
  readonly cell: string;
  readonly row: number;
}

/** Label without blanks, its first bracket or note cut off; colons folded so that 成员：甲 is 成员:甲. */
function labelKey(text: string): string {
  return nameKey(text).replace(/[::]$/, "");
}

function entriesOf(table: SheetTable<Key>): Map<string, Entry> {
  const entries = new Map<string, Entry>();
  for (const row of table.rows) {
    const label = labelKey(row.text("label"));
    const cell = row.cell("value");
    if (label && cell && !entries.has(label)) entries.set(label, { text: row.text("value"), cell, row: row.row });
  }
  return entries;
}

/** Entries whose label is "代字:函", "成员:各履职初评小组": what follows the colon → text. */
function prefixed(entries: ReadonlyMap<string, Entry>, prefix: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const [label, { text }] of entries) {
    if (label.startsWith(`${prefix}:`) && text) found.set(label.slice(prefix.length + 1), text);
  }
  return found;
}

function daysOf(text: string, year: number | null): IsoDate[] {
  return listItems(text.replace(/\s+(?=\d)/g, "、"))
    .map((item) => readDays(item, year)?.start ?? null)
    .filter((day) => day !== null);
}

function yearOf(text: string): number | null {
  const digits = /(?:19|20)\d{2}/.exec(text.normalize("NFKC"));
  return digits ? Number(digits[0]) : null;
}

function asOfDay(table: SheetTable<Key> | null, entry: Entry | undefined, year: number | null): IsoDate | null {
  const row = entry && table?.rows.find((each) => each.row === entry.row);
  if (!row || !table) return null;
  return readDay(
    table.sheet,
    { value: row.value("value"), text: row.text("value"), isDate: row.isDate("value") },
    year,
  );
}

/** The typed settings of a workbook; everything neutral when it has no such sheet. */
export function readSettings(sheets: readonly SheetGrid[]): CampaignSettings {
  const table = findTable(sheets, settingsSheet);
  const entries = table ? entriesOf(table) : new Map<string, Entry>();
  const entry = (names: readonly string[]) => {
    const found = names.map((name) => entries.get(name)).filter((each) => each !== undefined);
    return found.find((each) => each.text !== "") ?? found[0];
  };
  const text = (names: readonly string[]) => entry(names)?.text ?? "";
  const year = yearOf(text(labels.year));
  const scale = scaleOf(text(labels.scale));
  const members = [...prefixed(entries, "成员")];
  return {
    entries: new Map([...entries].map(([label, each]) => [label, { text: each.text, cell: each.cell }])),
    sheet: table?.sheet.name ?? null,
    year,
    asOf: asOfDay(table, entry(labels.asOf), year),
    office: text(labels.office),
    masthead: text(labels.masthead),
    overallNumbers: readYesNo(text(labels.overallNumbers)),
    dueSoonDays: readCount(null, text(labels.dueSoonDays).replace(/[天日]$/, "")) ?? 3,
    counting: {
      moveOffDays: readYesNo(text(labels.moveOffDays)) ?? false,
      extraDaysOff: daysOf(text(labels.extraDaysOff), year),
      extraWorkdays: daysOf(text(labels.extraWorkdays), year),
    },
    scale: scale.id,
    levels: scale.levels,
    publishResults: readYesNo(text(labels.publish)) ?? false,
    signers: { editor: text(labels.editor), reviewer: text(labels.reviewer), issuer: text(labels.issuer) },
    distribution: text(labels.distribution),
    units: listItems(text(labels.units)),
    collectives: new Map(members.map(([name, list]) => [name, listItems(list)])),
    codes: prefixed(entries, "代字"),
    offices: new Map([...prefixed(entries, "发文机关"), ...prefixed(entries, "发文单位")]),
  };
}

/** Where a setting stands or would stand: its cell when the label is there, else null. */
export function settingCell(settings: CampaignSettings, field: keyof typeof labels): string | null {
  for (const label of labels[field]) {
    const found = settings.entries.get(label);
    if (found) return found.cell;
  }
  return null;
}

/** The label we use for a setting: 发文单位, 签发 … */
export function settingLabel(field: keyof typeof labels): string {
  return labels[field][0];
}

/** Every label that means the same row of 设置, ours first. */
export function labelsOf(label: string): readonly [string, ...string[]] {
  const lists: readonly (readonly [string, ...string[]])[] = Object.values(labels);
  return lists.find((names) => names.includes(label)) ?? [label];
}

export type SettingField = keyof typeof labels;
