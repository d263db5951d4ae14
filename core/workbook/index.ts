export { applyChanges, type AppliedChanges, type ApplyOptions } from "./apply-changes";
export {
  noChanges,
  type CellEdit,
  type CellInput,
  type CellLook,
  type MarkRule,
  type NewSheet,
  type WorkbookChanges,
} from "./changes";
export { formatRange, inRange, parseRange } from "./cell-range";
export * from "./grid";
export { memoryGrid, type MemoryCell, type MemoryGridOptions } from "./memory-grid";
export { MergeIndex } from "./merge-index";
export { numberFormat, type NumberFormat } from "./number-format";
export type { OpenBook } from "./open-book";
export { readWorkbook, type ReadOptions, type Workbook } from "./read-workbook";
export type { FileSheetGrid } from "./sheet-grid";
export { workbookFault, type WorkbookFaults, type WorkbookWarning, type WorkbookWarnings } from "./workbook-fault";
