import type { TemplateValue } from "../../documents/types";

/** Turns a value into what is printed. Filters are a fixed list: a template cannot bring code. */
export interface Filter {
  readonly names: readonly string[];
  /** True when it may give a text where the data has nothing. */
  readonly fillsMissing?: boolean;
  apply(value: TemplateValue, argument: string): TemplateValue;
}
