export { parseDeadline } from "./parse";
export { parseDeadlineValue, type CellWords } from "./cell-value";
export { parsePhaseWindow } from "./phase-window";
export type * from "./types";
