import { areaAddress, overlap, sheetAddress } from "../address";
import type { RigArea, RigCell, RigSheet } from "../book";
import { invalidArgument, notModelled, RigError } from "../rig-error";
import type { RigSession } from "../session";
import { shownText } from "../shown-text";
import { typed } from "../typed-input";
import { conditionalFormats } from "./conditional-format";
import { Result, type RigObject, type RigProperty } from "./types";

const blank: RigCell = { value: "", formula: null, format: "General" };

type Each<T> = (cell: RigCell, row: number, column: number) => T;

function matrix<T>(sheet: RigSheet, area: RigArea, each: Each<T>): T[][] {
  if (area.rows * area.columns > 5e6) throw new RigError("RangeExceedsLimit", "rig: more than 5 million cells");
  return Array.from({ length: area.rows }, (_, r) =>
    Array.from({ length: area.columns }, (__, c) =>
      each(sheet.cell(area.row + r, area.column + c) ?? blank, area.row + r, area.column + c),
    ),
  );
}

function checkShape(value: unknown, area: RigArea): unknown[][] {
  const rows = Array.isArray(value) ? (value as unknown[][]) : [];
  if (rows.length !== area.rows || rows.some((row) => !Array.isArray(row) || row.length !== area.columns)) {
    return invalidArgument(`the array is not ${area.rows} × ${area.columns}`);
  }
  return rows;
}

function writeValues(session: RigSession, sheet: RigSheet, area: RigArea, given: unknown): void {
  session.writing(sheet);
  const { date1904 } = session.book;
  checkShape(given, area).forEach((row, r) =>
    row.forEach((input, c) => {
      if (input === null) return;
      const [at, column] = [area.row + r, area.column + c];
      const inside = sheet.merges.some(
        (m) =>
          at + 1 >= m.top &&
          at + 1 <= m.bottom &&
          column + 1 >= m.left &&
          column + 1 <= m.right &&
          !(at + 1 === m.top && column + 1 === m.left),
      );
      if (inside && input !== "") notModelled("writing into a covered cell of a merge");
      const { format } = sheet.cell(at, column) ?? blank;
      const entered =
        typeof input === "string"
          ? typed(input, format, date1904)
          : { value: input as number | boolean, formula: null, format: null };
      const newFormat = entered.format !== null && format === "General" ? { format: entered.format } : {};
      sheet.put(at, column, { value: entered.value, formula: entered.formula, ...newFormat });
    }),
  );
  session.changed(sheet, areaAddress(area), "Local");
}

/** One value for all cells of a range, or null when they differ: how Excel answers formats. */
function uniform<T>(values: readonly T[]): T | null {
  return values.every((value) => value === values[0]) ? (values[0] ?? null) : null;
}

type FormatKey = "bold" | "struck" | "wrap" | "align" | "vertical" | "border" | "fill";

function cellFormat<K extends FormatKey>(
  session: RigSession,
  sheet: RigSheet,
  area: RigArea,
  key: K,
  usual: NonNullable<RigCell[K]>,
): RigProperty {
  const used = sheet.used();
  const big = area.rows * area.columns > 5e6;
  const asked = big ? used : area;
  return {
    get: () => (asked === null ? usual : uniform(matrix(sheet, asked, (cell) => cell[key] ?? usual).flat())),
    set: (value) => {
      session.writing(sheet);
      matrix(sheet, area, (_, row, column) => sheet.put(row, column, { [key]: value }));
    },
  };
}

/** Formats only; a smaller source is repeated. A merge would come along in Excel: refused, so that nothing relies on it. */
function copyFormats(session: RigSession, sheet: RigSheet, to: RigArea, from: RigArea, type: unknown): void {
  if (type !== "Formats") notModelled(`copying ${String(type)}`);
  if (to.rows % from.rows !== 0 || to.columns % from.columns !== 0) invalidArgument("sizes that do not fit");
  const merged = sheet.merges.some(({ top, left, bottom, right }) =>
    overlap(from, { row: top - 1, column: left - 1, rows: bottom - top + 1, columns: right - left + 1 }),
  );
  if (merged) notModelled("copying the format of a merged cell");
  session.writing(sheet);
  matrix(sheet, to, (_, row, column) => {
    const at = [from.row + ((row - to.row) % from.rows), from.column + ((column - to.column) % from.columns)] as const;
    const { format, bold, struck, wrap, align, vertical, border, fill } = sheet.cell(...at) ?? blank;
    sheet.put(row, column, { format, bold, struck, wrap, align, vertical, border, fill } as Partial<RigCell>);
  });
}

function formatObject(session: RigSession, sheet: RigSheet, area: RigArea): RigObject {
  const of = <K extends FormatKey>(key: K, usual: NonNullable<RigCell[K]>): RigProperty =>
    cellFormat(session, sheet, area, key, usual);
  return {
    kind: "RangeFormat",
    props: {
      WrapText: of("wrap", false),
      HorizontalAlignment: of("align", "General"),
      VerticalAlignment: of("vertical", "Bottom"),
      UseStandardWidth: {
        get: () => !sheet.widths.has(area.column),
        set: () => {
          session.writing(sheet);
          for (let c = 0; c < area.columns; c += 1) sheet.widths.delete(area.column + c);
        },
      },
      ColumnWidth: {
        get: () => sheet.widths.get(area.column) ?? 48,
        set: (value) => {
          session.writing(sheet);
          for (let c = 0; c < area.columns; c += 1) sheet.widths.set(area.column + c, Number(value));
        },
      },
    },
    nav: {
      Borders: () => ({
        kind: "RangeBorderCollection",
        indexer: () => ({ kind: "RangeBorder", props: { Style: of("border", "None") } }),
      }),
      Fill: () => ({
        kind: "RangeFill",
        methods: {
          Clear: () => {
            of("fill", "").set?.("");
            return undefined;
          },
        },
      }),
      Font: () => ({ kind: "RangeFont", props: { Bold: of("bold", false), Strikethrough: of("struck", false) } }),
    },
  };
}

function hiddenProperty(hidden: ReadonlySet<number>, from: number, count: number): RigProperty {
  return {
    get: () => {
      const inside = [...hidden].filter((each) => each >= from && each < from + count).length;
      return inside === 0 ? false : inside === count ? true : null;
    },
  };
}

function mergedAreas(session: RigSession, sheet: RigSheet, area: RigArea): RigObject | null {
  const found = sheet.merges
    .map((m) => ({ row: m.top - 1, column: m.left - 1, rows: m.bottom - m.top + 1, columns: m.right - m.left + 1 }))
    .filter((merge) => overlap(merge, area));
  if (found.length > 512) throw new RigError("GeneralException", "rig: more than 512 merged areas");
  if (found.length === 0) return null;
  return {
    kind: "RangeAreas",
    methods: { _KeepReference: () => undefined },
    // As Excel does it: first cells only.
    props: {
      Address: { get: () => found.map((m) => sheetAddress(sheet.name, { ...m, rows: 1, columns: 1 })).join(",") },
    },
    nav: {
      Areas: () => ({ kind: "RangeCollection", items: () => found.map((merge) => rangeObject(session, sheet, merge)) }),
    },
  };
}

function bounding(a: RigArea, b: RigArea): RigArea {
  const [row, column] = [Math.min(a.row, b.row), Math.min(a.column, b.column)];
  const bottom = Math.max(a.row + a.rows, b.row + b.rows);
  const right = Math.max(a.column + a.columns, b.column + b.columns);
  return { row, column, rows: bottom - row, columns: right - column };
}

function matrices(session: RigSession, sheet: RigSheet, area: RigArea): Record<string, RigProperty> {
  const { date1904 } = session.book;
  const write = (value: unknown): void => writeValues(session, sheet, area, value);
  return {
    Values: { get: () => matrix(sheet, area, ({ value }) => value), set: write },
    Formulas: { get: () => matrix(sheet, area, ({ value, formula }) => formula ?? value), set: write },
    Text: { get: () => matrix(sheet, area, ({ value, format }) => shownText(value, format, date1904)) },
    NumberFormat: {
      get: () => matrix(sheet, area, ({ format }) => format),
      set: (given) => {
        session.writing(sheet);
        checkShape(given, area).forEach((row, r) =>
          row.forEach((format, c) => {
            if (format !== null) sheet.put(area.row + r, area.column + c, { format: String(format) });
          }),
        );
      },
    },
  };
}

export function rangeObject(session: RigSession, sheet: RigSheet, area: RigArea): RigObject {
  const fixed = (get: () => unknown): RigProperty => ({ get });
  return {
    kind: "Range",
    area,
    props: {
      ...matrices(session, sheet, area),
      Address: fixed(() => sheetAddress(sheet.name, area)),
      RowIndex: fixed(() => area.row),
      ColumnIndex: fixed(() => area.column),
      RowCount: fixed(() => area.rows),
      ColumnCount: fixed(() => area.columns),
      RowHidden: hiddenProperty(sheet.hiddenRows, area.row, area.rows),
      ColumnHidden: hiddenProperty(sheet.hiddenColumns, area.column, area.columns),
    },
    nav: {
      ConditionalFormats: () => conditionalFormats(session, sheet, area),
      Format: () => formatObject(session, sheet, area),
    },
    methods: {
      _KeepReference: () => undefined,
      // The library itself cuts large arrays into bands of 1,500 cells with these three.
      _ValidateArraySize: (rows, columns) =>
        rows === area.rows && columns === area.columns ? undefined : invalidArgument("the array's size"),
      GetRow: (index) => rangeObject(session, sheet, { ...area, row: area.row + Number(index), rows: 1 }),
      GetBoundingRect: (other) => rangeObject(session, sheet, bounding(area, (other as RigObject).area ?? area)),
      CopyFrom: (from, type) => {
        copyFormats(session, sheet, area, (from as RigObject).area ?? area, type);
        return undefined;
      },
      GetMergedAreasOrNullObject: () => mergedAreas(session, sheet, area),
      GetCellProperties: (wanted) => {
        if (JSON.stringify(wanted) !== '{"format":{"font":{"strikethrough":true}}}')
          notModelled("other cell properties");
        return new Result(
          matrix(sheet, area, ({ struck = false }) => ({ format: { font: { strikethrough: struck } } })),
        );
      },
      Select: () => {
        session.book.selected = sheetAddress(sheet.name, area);
        return undefined;
      },
    },
  };
}
