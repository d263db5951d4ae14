import type { SheetContent } from "./read-sheet";

/** Children of worksheet in the order the schema asks for (ECMA-376 part 1, 18.3.1.99). */
const order = [
  "sheetPr",
  "dimension",
  "sheetViews",
  "sheetFormatPr",
  "cols",
  "sheetData",
  "sheetCalcPr",
  "sheetProtection",
  "protectedRanges",
  "scenarios",
  "autoFilter",
  "sortState",
  "dataConsolidate",
  "customSheetViews",
  "mergeCells",
  "phoneticPr",
  "conditionalFormatting",
  "dataValidations",
  "hyperlinks",
  "printOptions",
  "pageMargins",
  "pageSetup",
  "headerFooter",
  "rowBreaks",
  "colBreaks",
  "customProperties",
  "cellWatches",
  "ignoredErrors",
  "smartTags",
  "drawing",
  "legacyDrawing",
  "legacyDrawingHF",
  "drawingHF",
  "picture",
  "oleObjects",
  "controls",
  "webPublishItems",
  "tableParts",
  "extLst",
];

/** Where a new child of the worksheet belongs: before the first one that must come later, or that the schema does not know. */
export function placeFor(local: string, content: SheetContent): number {
  const own = order.indexOf(local);
  const data = order.indexOf("sheetData");
  let passedData = false;
  for (const element of content.elements) {
    const rank = order.indexOf(element.local);
    if (rank > own || (rank < 0 && (passedData || own < data))) return element.start;
    if (element.local === "sheetData") passedData = true;
  }
  return content.end;
}
