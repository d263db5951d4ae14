export { openPackage, writePackage } from "../../../core/package";
export { applyChanges, noChanges, readWorkbook } from "../../../core/workbook";
export { nodeCodec } from "../../../scripts/host/node-codec";
