import type { TemplateData, TemplateValue } from "../../documents/types";
import type { Filter } from "./filter";

/** {任务|个数}: how many rows a list has; text with 、 counts its items. */
export const count: Filter = {
  names: ["个数", "条数", "人数"],
  apply(value) {
    if (Array.isArray(value)) return value.length;
    return typeof value === "string" ? value.split(/[、,，;；\n]/).filter((item) => item.trim() !== "").length : value;
  },
};

/** {对象|顿号:姓名}: a list in one line, joined with 、; the argument names the column of its rows. */
export const joined: Filter = {
  names: ["顿号", "并列"],
  apply(value, argument) {
    if (typeof value === "string")
      return value
        .split(/[\n,，;；]/)
        .map((item) => item.trim())
        .filter((item) => item !== "")
        .join("、");
    return Array.isArray(value) ? value.map((item: TemplateValue) => itemText(item, argument)).join("、") : value;
  },
};

function itemText(item: TemplateValue, column: string): string {
  if (typeof item !== "object" || item === null) return String(item ?? "");
  const value = Object.hasOwn(item, column) ? (item as TemplateData)[column] : "";
  return typeof value === "object" ? "" : String(value ?? "");
}
