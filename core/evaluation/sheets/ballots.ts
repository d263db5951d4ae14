import { cellAddress, type SheetGrid } from "../../workbook/grid";
import { plainName, readCount } from "../read-values";
import { isLevel } from "../scales";
import { findTable, shownCell, type SheetTable, type TableKind, type TableRow } from "../sheet-table";
import type { Ballot } from "../types";
import { subjectHeadings, subjectUnitHeadings } from "./subject-column";

const figures = ["expected", "present", "issued", "collected", "valid", "invalid", "abstained"] as const;
type Figure = (typeof figures)[number];
type Key = "subject" | "subjectUnit" | "rating" | Figure;

export const ballotsSheet: TableKind<Key> = {
  name: "测评结果",
  columns: [
    { key: "subject", headings: subjectHeadings },
    { key: "expected", headings: ["应到", "应到人数"] },
    { key: "present", headings: ["实到", "实到人数"] },
    { key: "issued", headings: ["发出", "发出票数", "发票", "发出测评票"] },
    { key: "collected", headings: ["收回", "收回票数", "收回测评票"] },
    { key: "valid", headings: ["有效", "有效票", "有效票数"] },
    { key: "invalid", headings: ["无效", "无效票", "无效票数", "废票"] },
    { key: "abstained", headings: ["弃权", "弃权票"] },
    { key: "rating", headings: ["等次", "测评等次", "结论", "结果", "测评结论"] },
    { key: "subjectUnit", headings: ["所在单位", ...subjectUnitHeadings] },
  ],
  accepts: (has) => has("subject") && (has("issued") || has("collected") || has("valid")),
};

function levelColumns(table: SheetTable<Key>, own: readonly string[]): [number, string][] {
  const known = new Set(table.columns.values());
  return [...table.headings]
    .map(([column, heading]): [number, string] => [column, heading.replace(/票数?$/, "")])
    .filter(([column, level]) => !known.has(column) && isLevel(level, own));
}

function readBallot(table: SheetTable<Key>, row: TableRow<Key>, levels: readonly [number, string][]): Ballot {
  const count = (key: Figure) => readCount(row.value(key), row.text(key));
  const cells = new Map<string, string>();
  for (const key of figures) {
    const cell = row.cell(key);
    if (cell) cells.set(key, cell);
  }
  return {
    sheet: table.sheet.name,
    row: row.row,
    subject: plainName(row.text("subject")),
    subjectUnit: plainName(row.text("subjectUnit")),
    expected: count("expected"),
    present: count("present"),
    issued: count("issued"),
    collected: count("collected"),
    valid: count("valid"),
    invalid: count("invalid"),
    abstained: count("abstained"),
    rating: row.text("rating"),
    cells,
    levels: levels.map(([column, level]) => {
      const at = shownCell(table.sheet, row.row, column);
      return {
        level,
        votes: readCount(table.sheet.value(at.row, at.column), table.sheet.text(at.row, at.column)),
        cell: cellAddress(at.row, at.column),
      };
    }),
  };
}

/** Counted votes, one row a subject; `own` are the office's own levels from 设置. */
export function readBallots(
  sheets: readonly SheetGrid[],
  own: readonly string[],
): { sheet: string; rows: Ballot[] } | null {
  const table = findTable(sheets, ballotsSheet);
  if (!table) return null;
  const levels = levelColumns(table, own);
  const rows = table.rows.map((row) => readBallot(table, row, levels));
  return {
    sheet: table.sheet.name,
    rows: rows.filter(({ subject }) => subject !== "" && !/^(?:合计|总计)/.test(subject)),
  };
}
