import { readFileSync } from "node:fs";
import path from "node:path";
import { readWorkbook } from "../../core/workbook/read-workbook";
import { nodeCodec } from "../../scripts/host/node-codec";
import { RigBook } from "./book";

/** The sample workbook 筹备阶段 as a file. */
export const sampleFile = new Uint8Array(readFileSync(path.resolve(__dirname, "../../examples/筹备阶段.xlsx")));

/** The sample workbook, opened in the rig's Excel. */
export function sampleBook(): RigBook {
  const book = new RigBook();
  for (const sheet of readWorkbook(sampleFile, nodeCodec).sheets) book.withGrid(sheet);
  book.file = sampleFile;
  return book;
}
