import type { TemplateValue } from "../../documents/types";
import type { Filter } from "./filter";
import { capitalNumber, chineseNumber } from "./chinese-number";

/** A whole number given as such or in digits; null for anything else. */
function wholeNumber(value: TemplateValue): number | null {
  const number = typeof value === "string" && /^\s*\d{1,15}\s*$/.test(value) ? Number(value) : value;
  return typeof number === "number" && Number.isSafeInteger(number) && number >= 0 ? number : null;
}

/** What is no whole number stays as written. */
function numberFilter(names: readonly string[], write: (value: number) => string): Filter {
  return {
    names,
    apply(value) {
      const number = wholeNumber(value);
      return number === null ? value : write(number);
    },
  };
}

export const numerals = numberFilter(["中文数字"], chineseNumber);
export const capitals = numberFilter(["大写", "大写数字"], capitalNumber);
