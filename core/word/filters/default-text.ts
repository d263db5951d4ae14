import type { Filter } from "./filter";

/** {备注|默认:无}: what to print when the data has nothing. */
export const defaultText: Filter = {
  names: ["默认", "default"],
  fillsMissing: true,
  apply: (value, argument) => (value === undefined || value === null || value === "" ? argument : value),
};
