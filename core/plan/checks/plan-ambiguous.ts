import { finding } from "../../finding";
import { parseCellAddress } from "../../workbook/grid";
import type { WholeCheck } from "./types";

/** Several sheets or columns could have been meant: which was taken, and what else there is. */
export const planAmbiguous: WholeCheck = ({ plan }) =>
  plan.alternatives.map(({ taken, others, cell }) =>
    finding(
      "plan-ambiguous",
      { sheet: plan.sheet, row: (cell && parseCellAddress(cell)?.row) || null, cell },
      { taken, others },
    ),
  );
