import { finding } from "../../finding";
import { parseCellAddress } from "../../workbook/grid";
import type { WholeCheck } from "./types";

/** Months as columns, nothing below them and no other deadline: bars of colour are not read, which must be said. */
export const monthsBlank: WholeCheck = ({ plan }) => {
  if (!plan.blankMonths) return [];
  const { cell, first, last } = plan.blankMonths;
  const at = { sheet: plan.sheet, row: parseCellAddress(cell)?.row ?? null, cell };
  return [finding("months-blank", at, { first, last })];
};
