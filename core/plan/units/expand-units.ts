import type { Campaign } from "../../evaluation/types";

const key = (name: string): string => name.normalize("NFKC").replace(/\s+/g, "");

/**
 * Members of a collective name (各履职初评小组, 评议对象) where the workbook knows them, else the name itself.
 * Members come from 设置 (成员:…) and from the sheet 评议对象.
 */
export function expandUnit(name: string, collectives: Campaign["settings"]["collectives"]): readonly string[] {
  const direct = collectives.get(name);
  if (direct) return direct;
  for (const [collective, members] of collectives) if (key(collective) === key(name)) return members;
  return [name];
}

/** Every name expanded, each once, in order. */
export function expandUnits(names: readonly string[], collectives: Campaign["settings"]["collectives"]): string[] {
  return [...new Set(names.flatMap((name) => expandUnit(name, collectives)))];
}
