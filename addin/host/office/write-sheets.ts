import type { MarkRule, NewSheet, WorkbookChanges } from "../../../core/workbook/changes";
import { formatFor, planLooks, queueLooks, type LookPlan } from "./looks";
import type { RawSheet } from "./raw-sheet";
import { cutToSize, rectanglesOf, sizeOf, type Rectangle } from "./rectangles";

/** Colours of a mark; the word for people who do not see them stands in the 状态 column. */
const looks: Readonly<
  Record<MarkRule["look"], { readonly fill: string; readonly font: string; readonly bold: boolean }>
> = {
  overdue: { fill: "#FFC7CE", font: "#9C0006", bold: true },
  dueSoon: { fill: "#FFEB9C", font: "#7F6000", bold: false },
};

/** Half of the 5 MB that Excel on the web takes in a request, so that its own wrapping fits. */
const requestLimit = 2_500_000;

export interface RuleToRemove {
  readonly sheetId: string;
  readonly sheet: string;
  readonly ruleId: string;
}

/** Everything to write, in Excel's terms and in order. */
export interface WritePlan {
  readonly newSheets: readonly NewSheet[];
  readonly looks: LookPlan;
  readonly rectangles: readonly Rectangle[];
  readonly widths: WorkbookChanges["widths"];
  readonly addRules: readonly MarkRule[];
  readonly removeRules: readonly RuleToRemove[];
}

/** Turns changes into writes; the rules to remove are found in the sheets as read. */
export function planWrites(changes: WorkbookChanges, sheets: readonly RawSheet[], date1904: boolean): WritePlan {
  const headings = changes.newSheets.flatMap(({ name, rows }) =>
    rows.flatMap((inputs, r) =>
      inputs.map((input, c) => ({
        sheet: name,
        row: r + 1,
        column: c + 1,
        input,
        look: r === 0 ? ("heading" as const) : ("plain" as const),
      })),
    ),
  );
  const removeRules = changes.removeRules.flatMap(({ sheet, formulaHas }) =>
    sheets
      .filter(({ name }) => name === sheet)
      .flatMap(({ id, rules }) =>
        rules
          .filter(({ formula }) => formula.includes(formulaHas))
          .map((rule) => ({ sheetId: id, sheet, ruleId: rule.id })),
      ),
  );
  const byName = new Map(sheets.map((sheet) => [sheet.name, sheet]));
  return {
    newSheets: changes.newSheets,
    looks: planLooks(changes, sheets),
    rectangles: rectanglesOf([...headings, ...changes.cells], date1904, (edit) =>
      formatFor(edit, byName.get(edit.sheet)),
    ),
    widths: [
      ...changes.widths,
      ...changes.newSheets.flatMap(({ name, widths = [] }) =>
        widths.map((width, i) => ({ sheet: name, column: i + 1, width })),
      ),
    ],
    addRules: changes.addRules,
    removeRules,
  };
}

/** The plan as requests that Excel takes: usually one. Rules come with the last one. */
export function inRequests(plan: WritePlan): WritePlan[] {
  const requests: Rectangle[][] = [[]];
  let size = 0;
  for (const part of plan.rectangles.flatMap((each) => cutToSize(each, requestLimit))) {
    size += sizeOf(part);
    if (size > requestLimit && requests.at(-1)?.length) {
      requests.push([]);
      size = sizeOf(part);
    }
    requests.at(-1)?.push(part);
  }
  const looks: LookPlan = { copies: [], cleared: [] };
  const nothing: WritePlan = { newSheets: [], looks, rectangles: [], widths: [], addRules: [], removeRules: [] };
  return requests.map((rectangles, i) => ({
    ...nothing,
    ...(i === 0 ? { newSheets: plan.newSheets, looks: plan.looks } : {}),
    ...(i === requests.length - 1
      ? { widths: plan.widths, addRules: plan.addRules, removeRules: plan.removeRules }
      : {}),
    rectangles,
  }));
}

/** A width in characters of the default font, in the points that Excel's API counts in. */
const columnPoints = (characters: number): number => (characters * 7 + 5) * 0.75;

function queueRectangle(sheet: Excel.Worksheet, { top, left, rows, columns, values, formats, look }: Rectangle): void {
  const range = sheet.getRangeByIndexes(top, left, rows, columns);
  // The format first: Excel reads what is written by the format that it finds.
  if (formats.some((row) => row.some((format) => format !== null))) range.numberFormat = formats.map((row) => [...row]);
  range.values = values.map((row) => [...row]);
  if (look === "heading") range.format.font.bold = true;
  if (look === "heading") range.format.horizontalAlignment = "Center";
  if (look === "heading" || look === "wrapped") range.format.wrapText = true;
}

/** A rule that was there, for putting it back. */
export interface RemovedRule {
  readonly rule: MarkRule;
  readonly fill: string;
  readonly font: string;
}

/** Queues a new conditional format; `colours` other than the look's when an old rule is put back. */
export function queueRule(
  sheet: Excel.Worksheet,
  { range, formula, look }: MarkRule,
  colours: { readonly fill: string; readonly font: string } = looks[look],
): void {
  const added = sheet.getRange(range).conditionalFormats.add("Custom");
  added.custom.rule.formula = `=${formula.replace(/^=/, "")}`;
  added.custom.format.fill.color = colours.fill;
  added.custom.format.font.color = colours.font;
  if (looks[look].bold) added.custom.format.font.bold = true;
}

function removedOf(sheet: string, rule: Excel.ConditionalFormat, range: Excel.Range): RemovedRule {
  const { formula } = rule.custom.rule;
  const { fill, font } = rule.custom.format;
  const address = range.address.slice(range.address.lastIndexOf("!") + 1);
  const look = font.bold ? "overdue" : "dueSoon";
  return { rule: { sheet, range: address, formula, look }, fill: fill.color, font: font.color };
}

function queueRemoval(context: Excel.RequestContext, { sheetId, sheet, ruleId }: RuleToRemove): () => RemovedRule {
  const rule = context.workbook.worksheets.getItem(sheetId).getRange().conditionalFormats.getItem(ruleId);
  const range = rule.getRange();
  range.load("address");
  rule.load("custom/rule/formula,custom/format/fill/color,custom/format/font/color,custom/format/font/bold");
  rule.delete();
  return () => removedOf(sheet, rule, range);
}

/** Queues all writes of a plan; the answer after the sync describes the rules that were removed. */
export function queueWrites(context: Excel.RequestContext, plan: WritePlan): () => RemovedRule[] {
  const { worksheets } = context.workbook;
  for (const { name } of plan.newSheets) worksheets.add(name);
  queueLooks(worksheets, plan.looks);
  for (const rectangle of plan.rectangles) queueRectangle(worksheets.getItem(rectangle.sheet), rectangle);
  for (const { sheet, column, width } of plan.widths) {
    const { format } = worksheets.getItem(sheet).getRangeByIndexes(0, column - 1, 1, 1);
    if (width > 0) format.columnWidth = columnPoints(width);
    else format.useStandardWidth = true;
  }
  for (const rule of plan.addRules) queueRule(worksheets.getItem(rule.sheet), rule);
  const removed = plan.removeRules.map((each) => queueRemoval(context, each));
  return () => removed.map((read) => read());
}
