import { chineseDate, longDate, monthDay } from "./dates";
import { defaultText } from "./default-text";
import type { Filter } from "./filter";
import { count, joined } from "./lists";
import { capitals, numerals } from "./numerals";

export type { Filter } from "./filter";

/** In the order templates/README.md lists them. To add one: a file or constant beside this, a line here. */
export const filters: readonly Filter[] = [
  longDate, // 2017年8月18日
  chineseDate, // 二〇一七年八月十八日
  monthDay, // 8月18日
  numerals, // 十二
  capitals, // 壹拾贰
  count, // how many rows a list has
  joined, // 甲、乙、丙
  defaultText, // {备注|默认:无}
];

const byName = new Map(filters.flatMap((filter) => filter.names.map((name) => [name, filter] as const)));

export function findFilter(name: string): Filter | undefined {
  return byName.get(name);
}
