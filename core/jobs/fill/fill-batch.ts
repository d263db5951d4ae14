import type { TemplateData } from "../../documents/types";
import { Fault } from "../../fault";
import type { GrowingBytes } from "../../package";
import type { BatchTemplate, FillOptions, FillWarning } from "../../word";
import type { DataRow } from "./data-row";
import type { NamePattern } from "./name-pattern";

/** One document that was made; its name is not yet unique. */
export interface MadeDocument {
  readonly name: string;
  readonly row: number;
  readonly size: number;
  readonly crc: number;
}

/** One document that could not be made; the others go on. */
export interface FailedDocument {
  readonly row: number;
  readonly name: string;
  readonly code: string;
  /** The fault's values, for its sentence. */
  readonly values: Readonly<Record<string, unknown>>;
}

export interface BatchResult {
  readonly made: readonly MadeDocument[];
  readonly failed: readonly FailedDocument[];
  readonly warnings: readonly FillWarning[];
}

/**
 * Fills a run of rows, the documents end to end in `out`; `firstNumber` is the running number of the first.
 * Faults of single documents are collected.
 */
export function fillBatch(
  template: BatchTemplate,
  rows: readonly DataRow[],
  firstNumber: number,
  naming: NamePattern,
  out: GrowingBytes,
  options: FillOptions,
): BatchResult {
  const made: MadeDocument[] = [];
  const failed: FailedDocument[] = [];
  const warnings: FillWarning[] = [];
  rows.forEach((row, index) => {
    let name = "";
    if (row.problem !== undefined) {
      failed.push({ row: row.row, name, code: "row-unreadable", values: { row: row.row, detail: row.problem } });
      return;
    }
    try {
      const number = firstNumber + index;
      name = naming(row, number);
      const filled = template.fillInto(out, withNumber(row.data, number), { ...options, row: row.row });
      made.push({ name, row: row.row, size: filled.size, crc: filled.crc });
      warnings.push(...filled.warnings);
    } catch (error) {
      failed.push(failure(error, row.row, name));
    }
  });
  return { made, failed, warnings };
}

/** The running number is there as {序号} unless the data has a column of that name. */
function withNumber(data: TemplateData, number: number): TemplateData {
  if (Object.hasOwn(data, "序号")) return data;
  return { ...data, 序号: number };
}

function failure(error: unknown, row: number, name: string): FailedDocument {
  if (error instanceof Fault) return { row, name, code: error.code, values: error.values };
  throw error;
}
