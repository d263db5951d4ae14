import { finding } from "../../finding";
import { rowSigns } from "../row-signs";
import { eachTaskBy } from "./types";
import { at } from "./place";

/** A problem without a measure: of 措施、责任、人员、资金、时限 the first thing that a rectification needs. */
export const measureMissing = eachTaskBy(
  rowSigns.any,
  ({ plan: { columns } }) => (columns.problem === undefined || columns.measure === undefined ? null : columns),
  (task, { plan }, columns) => {
    const says = (task.more.measure ?? "") !== "" || (columns.task !== undefined && task.task !== "");
    if (says || task.shifted !== 0 || (task.more.problem ?? "") === "") return null;
    return finding("measure-missing", at(plan, task, "measure"), {});
  },
);
