import type { SheetGrid } from "../../workbook/grid";
import { listItems, plainName, readDay, readDays } from "../read-values";
import { findTable, type TableKind, type TableRow } from "../sheet-table";
import type { CampaignEvent } from "../types";

type Key = "event" | "date" | "end" | "aliases" | "note";

export const eventsSheet: TableKind<Key> = {
  name: "时间节点",
  columns: [
    { key: "event", headings: ["事件", "节点", "时间节点", "会议"] },
    { key: "date", headings: ["日期", "开始日期", "时间"] },
    { key: "end", headings: ["结束日期", "截止日期", "止"] },
    { key: "aliases", headings: ["又称", "别称", "也叫"] },
    { key: "note", headings: ["备注", "说明"] },
  ],
  accepts: (has) => has("event") && has("date"),
};

function readEvent(sheet: SheetGrid, row: TableRow<Key>, year: number | null): CampaignEvent {
  const day = (key: Key) =>
    readDay(sheet, { value: row.value(key), text: row.text(key), isDate: row.isDate(key) }, year);
  const words = typeof row.value("date") === "string" ? readDays(row.text("date"), year) : null;
  const start = words?.start ?? day("date");
  return {
    sheet: sheet.name,
    row: row.row,
    name: plainName(row.text("event")),
    start,
    end: day("end") ?? words?.end ?? start,
    aliases: listItems(row.text("aliases")).map(plainName),
    dateCell: row.cell("date"),
    note: row.text("note"),
  };
}

/** Events and their days; an event without a date has start null. */
export function readEvents(
  sheets: readonly SheetGrid[],
  year: number | null,
): { sheet: string; rows: CampaignEvent[] } | null {
  const table = findTable(sheets, eventsSheet);
  if (!table) return null;
  const rows = table.rows.map((row) => readEvent(table.sheet, row, year)).filter((event) => event.name !== "");
  return { sheet: table.sheet.name, rows };
}
