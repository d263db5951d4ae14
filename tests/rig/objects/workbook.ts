import { parseArea, wholeSheet } from "../address";
import type { RigSheet, RigTable } from "../book";
import { notFound } from "../rig-error";
import type { RigSession } from "../session";
import { rangeObject } from "./range";
import type { RigObject } from "./types";

const fixed = (get: () => unknown): { get: () => unknown } => ({ get });
const nothing = (): undefined => undefined;

function worksheet(session: RigSession, sheet: RigSheet): RigObject {
  const { book } = session;
  const cells = (row: unknown, column: unknown, rows: unknown, columns: unknown): RigObject =>
    rangeObject(session, sheet, {
      row: Number(row),
      column: Number(column),
      rows: Number(rows),
      columns: Number(columns),
    });
  return {
    kind: "Worksheet",
    id: sheet.id,
    props: {
      Id: fixed(() => sheet.id),
      Name: fixed(() => sheet.name),
      Visibility: fixed(() => sheet.visibility),
    },
    nav: { Protection: () => ({ kind: "WorksheetProtection", props: { Protected: fixed(() => sheet.locked) } }) },
    methods: {
      Activate: () => {
        book.active = sheet;
        return undefined;
      },
      Delete: () => {
        session.writing(sheet);
        book.sheets.splice(book.sheets.indexOf(sheet), 1);
        session.sheetsMoved("deleted", sheet);
        return undefined;
      },
      GetRange: (address) =>
        rangeObject(session, sheet, typeof address === "string" && address !== "" ? parseArea(address) : wholeSheet),
      GetCell: (row, column) => cells(row, column, 1, 1),
      GetRangeByIndexes: cells,
      GetUsedRangeOrNullObject: () => {
        const used = sheet.used();
        return used ? rangeObject(session, sheet, used) : null;
      },
      _RegisterDataChangedEvent: () => {
        sheet.watched = true;
        return undefined;
      },
      _UnregisterDataChangedEvent: () => {
        sheet.watched = false;
        return undefined;
      },
    },
  };
}

function worksheets(session: RigSession): RigObject {
  const { book } = session;
  const watchAll = (on: boolean) => () => {
    session.watchesAll = on;
    return undefined;
  };
  return {
    kind: "WorksheetCollection",
    items: () => book.sheets.map((sheet) => worksheet(session, sheet)),
    indexer: (key) => worksheet(session, book.sheet(String(key))),
    methods: {
      Add: (name) => {
        session.writing(null);
        const sheet = book.add(String(name));
        session.sheetsMoved("added", sheet);
        return worksheet(session, sheet);
      },
      GetItemOrNullObject: (key) => {
        const sheet = book.find(String(key));
        return sheet ? worksheet(session, sheet) : null;
      },
      _RegisterAddedEvent: nothing,
      _UnregisterAddedEvent: nothing,
      _RegisterDeletedEvent: nothing,
      _UnregisterDeletedEvent: nothing,
      _RegisterDataChangedEvent: watchAll(true),
      _UnregisterDataChangedEvent: watchAll(false),
    },
  };
}

function tables(session: RigSession): RigObject {
  const all = session.book.sheets.flatMap((sheet) => sheet.tables.map((table) => ({ sheet, table })));
  const object = ({ sheet, table }: { sheet: RigSheet; table: RigTable }): RigObject => ({
    kind: "Table",
    id: table.id,
    props: {
      Id: fixed(() => table.id),
      Name: fixed(() => table.name),
      ShowHeaders: fixed(() => true),
      ShowTotals: fixed(() => false),
    },
    nav: { Worksheet: () => worksheet(session, sheet) },
    methods: { GetRange: () => rangeObject(session, sheet, table.area) },
  });
  return {
    kind: "TableCollection",
    items: () => all.map(object),
    indexer: (key) => object(all.find(({ table }) => table.id === key) ?? notFound(`table ${String(key)}`)),
  };
}

/** The root of every object path: the workbook. */
export function workbookObject(session: RigSession): RigObject {
  return {
    kind: "Workbook",
    nav: { Worksheets: () => worksheets(session), Tables: () => tables(session) },
    methods: {
      // What createWorkbook comes to on the web; other Excels have it on the application.
      CreateAndOpenWorkbook: (base64) => {
        session.opened.push(new Uint8Array(Buffer.from(String(base64), "base64")));
        return undefined;
      },
      _RemoveReference: (key) => {
        session.references.delete(String(key));
        return undefined;
      },
    },
  };
}
