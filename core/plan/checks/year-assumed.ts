import { finding } from "../../finding";
import type { WholeCheck } from "./types";
import { at } from "./place";

/** Neither the workbook nor the command names the year: said once, at the first deadline that needed it. */
export const yearAssumed: WholeCheck = ({ plan }) => {
  if (plan.yearSource !== "today") return [];
  const first = plan.tasks.find(({ deadline }) => deadline.assumed.some(({ what }) => what === "year"));
  return first ? [finding("year-assumed", at(plan, first, "deadline"), { year: plan.year, source: "today" })] : [];
};
