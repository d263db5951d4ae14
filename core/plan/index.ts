export { readPlan, type PlanOptions } from "./read-plan";
export { checkPlan, type CheckedPlan } from "./check-plan";
export type { CheckCounts } from "./live/check-memory";
export { planMemory, type PlanMemory } from "./memory";
export {
  acceptFinding,
  acceptedSheet,
  readAcceptances,
  separateAccepted,
  withdrawAcceptance,
  type Acceptance,
  type AcceptedFinding,
} from "./accepted";
export { planFault } from "./plan-fault";
export { readParagraphs, type ImportedRow } from "./paragraphs/read-paragraphs";
export { columnsOutside, readColumnChoice } from "./columns/column-choice";
export type { ColumnChoice } from "./columns/plan-tables";
export { expandUnit, expandUnits } from "./units/expand-units";
export type * from "./types";
export { awaitedEvents, type AwaitedEvent } from "./awaited-events";
