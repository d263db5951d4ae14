/** The job behind `shuping fill`: rows of data → one document each. Hosts read the data and write the files. */
export { csvRows } from "./fill/csv-rows";
export type { DataRow, RowTable } from "./fill/data-row";
export { fillBatch, type BatchResult, type FailedDocument, type MadeDocument } from "./fill/fill-batch";
export { gridRows } from "./fill/grid-rows";
export { jsonLineRows, jsonRows } from "./fill/json-rows";
export { namePattern, UniqueNames, type NamePattern } from "./fill/name-pattern";
export { groupLoops, shapeRows, type RowShape } from "./fill/shape-rows";
export { unknownTags, type UnknownTag } from "./fill/known-tags";
