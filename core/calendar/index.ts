export * from "./calendar-date";
export * from "./periods";
export * from "./festivals";
export * from "./working-days";
