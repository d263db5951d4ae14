import { queuePlainLook } from "./looks";
import type { ExcelValue, RawSheet } from "./raw-sheet";
import type { Reading } from "./reading-memory";
import { asText, type Rectangle } from "./rectangles";
import { runExcel } from "./run";
import { queueRule, type RemovedRule, type WritePlan } from "./write-sheets";

/** What has to be put back when a write is not to stand. */
export interface Undoable {
  /** Requests that have been sent, whether or not they got through. */
  readonly begun: WritePlan[];
  readonly removed: RemovedRule[];
  was: Reading;
}

/** What a cell held, as input that gives the same cell again: text stays text. */
function inputOf(formula: ExcelValue, value: ExcelValue): ExcelValue {
  const isText = typeof value === "string" && formula === value;
  return isText ? asText(value) : formula;
}

/** The same rectangle with what stood there before; cells outside the used range were blank. */
export function before(rectangle: Rectangle, { area, formulas, values, formats }: RawSheet): Rectangle {
  const at = (r: number, c: number): readonly [number, number] => [
    rectangle.top + r - (area?.top ?? 0),
    rectangle.left + c - (area?.left ?? 0),
  ];
  return {
    ...rectangle,
    values: rectangle.values.map((line, r) =>
      line.map((_, c) => {
        const [row, column] = at(r, c);
        return inputOf(formulas[row]?.[column] ?? "", values[row]?.[column] ?? "");
      }),
    ),
    formats: rectangle.formats.map((line, r) =>
      line.map((_, c) => {
        const [row, column] = at(r, c);
        return formats[row]?.[column] ?? "General";
      }),
    ),
  };
}

async function putRequestBack({ rectangles, looks }: WritePlan, { sheets }: Reading): Promise<void> {
  const old = rectangles.flatMap((each) => {
    const sheet = sheets.find(({ name }) => name === each.sheet);
    return sheet ? [before(each, sheet)] : [];
  });
  await runExcel(async (context) => {
    // Cells that took a look were blank.
    for (const { sheet, to } of looks.copies) queuePlainLook(context.workbook.worksheets.getItem(sheet), to);
    for (const { sheet: name, top, left, rows, columns, values, formats } of old) {
      const range = context.workbook.worksheets.getItem(name).getRangeByIndexes(top, left, rows, columns);
      range.numberFormat = formats.map((row) => [...row]);
      range.values = values.map((row) => [...row]);
    }
    await context.sync();
  });
}

async function putRulesAndSheetsBack({ begun, removed, was }: Undoable): Promise<void> {
  const planned = begun.flatMap(({ addRules }) => addRules);
  const had = new Set(was.sheets.flatMap(({ rules }) => rules.map(({ id }) => id)));
  const existed = new Set(was.layout.sheets.map(({ name }) => name));
  const fresh = begun
    .flatMap(({ newSheets }) => newSheets.map(({ name }) => name))
    .filter((name) => !existed.has(name));
  const ruled = [...new Set(planned.map(({ sheet }) => sheet))].filter((name) => existed.has(name));
  await runExcel(async (context) => {
    const { worksheets } = context.workbook;
    const sheets = fresh.map((name) => worksheets.getItemOrNullObject(name));
    for (const sheet of sheets) sheet.load("name");
    const rules = ruled.map((name) => worksheets.getItem(name).getRange().conditionalFormats);
    for (const each of rules) each.load("items/id,items/type,items/customOrNullObject/rule/formula");
    await context.sync();
    const formulas = new Set(planned.map(({ formula }) => formula.replace(/^=/, "")));
    for (const { items } of rules) {
      for (const rule of items) {
        const ours = rule.type === "Custom" && formulas.has(rule.customOrNullObject.rule.formula.replace(/^=/, ""));
        if (ours && !had.has(rule.id)) rule.delete();
      }
    }
    for (const sheet of sheets) if (!sheet.isNullObject) sheet.delete();
    for (const { rule, fill, font } of removed) queueRule(worksheets.getItem(rule.sheet), rule, { fill, font });
    await context.sync();
  });
}

/** Takes back what an interrupted or overtaken write has done, as far as it got. */
export async function takeBack(undo: Undoable): Promise<void> {
  if (undo.begun.length === 0) return;
  for (const request of [...undo.begun].reverse()) await putRequestBack(request, undo.was);
  await putRulesAndSheetsBack(undo);
}
