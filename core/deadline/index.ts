export { parseDeadline } from "./parse";
export { parseDeadlineValue, type CellWords } from "./cell-value";
export { parsePhaseWindow } from "./phase-window";
export { resolveDeadline, type Circumstances } from "./resolve";
export { explainDeadline, type Explanation } from "./explain";
export { matchEvent, type EventMatch } from "./event-match";
export type * from "./types";
