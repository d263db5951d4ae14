import { finding } from "../../finding";
import type { Check } from "./types";
import { at, taskRole } from "./place";

/** Hidden or filtered rows are read and counted like the others: said, so that nobody looks for them in vain. */
export const rowsHidden: Check = ({ plan }) => {
  const hidden = plan.tasks.filter((task) => task.hidden);
  const [first] = hidden;
  return first
    ? [finding("rows-hidden", at(plan, first, taskRole(first)), { rows: hidden.map(({ row }) => row) })]
    : [];
};
