import { finding } from "../../finding";
import { eachTask } from "./types";
import { at } from "./place";

/** A problem without a measure: of 措施、责任、人员、资金、时限 the first thing that a rectification needs. */
export const measureMissing = eachTask((task, { plan }) => {
  const { problem, measure } = plan.columns;
  if (problem === undefined || measure === undefined || task.shifted !== 0) return null;
  const says = (task.more.measure ?? "") !== "" || (plan.columns.task !== undefined && task.task !== "");
  if (says || (task.more.problem ?? "") === "") return null;
  return finding("measure-missing", at(plan, task, "measure"), {});
});
