/** The job behind `shuping fill`: rows of data → one document each. Hosts read the data and write the files. */
export { csvHead, csvRows, csvRowsBelow, named, type CsvHead } from "./fill/csv-rows";
export type { DataRow, RowTable } from "./fill/data-row";
export { fillBatch, type BatchResult, type FailedDocument, type MadeDocument } from "./fill/fill-batch";
export { csvRecordEnd, lineEnd, type RecordEnd } from "./fill/record-end";
export { gridRows } from "./fill/grid-rows";
export { jsonLineRows, jsonRows } from "./fill/json-rows";
export { namePattern, type NamePattern } from "./fill/name-pattern";
export { groupLoops, shapeRows, type RowShape } from "./fill/shape-rows";
export { UniqueNames } from "./fill/unique-names";
export { unknownTags, type UnknownTag } from "./fill/known-tags";
