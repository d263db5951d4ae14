import { readTypedDay } from "../documents/typed-day";
import type { SettingShape } from "./setting-groups";

/** What was typed for a setting, as it goes into the sheet; or why it cannot. */
export type TypedSetting =
  { readonly ok: true; readonly text: string } | { readonly ok: false; readonly why: "not-number" | "not-day" };

/** Reads what was typed: numbers and days are written in one form, words as they are; "" empties the cell. */
export function readSetting(shape: SettingShape, typed: string, year: number): TypedSetting {
  const text = typed.trim();
  if (text === "" || shape === "text" || shape === "long") return { ok: true, text: typed.trim() };
  const plain = text.normalize("NFKC");
  switch (shape) {
    case "days": {
      const days = /^(\d{1,3})\s*(?:天|日|days?)?$/.exec(plain);
      return days ? { ok: true, text: String(Number(days[1])) } : { ok: false, why: "not-number" };
    }
    case "year": {
      const found = /^((?:19|20)\d{2})\s*年?$/.exec(plain);
      return found ? { ok: true, text: found[1] ?? "" } : { ok: false, why: "not-number" };
    }
    case "day": {
      const day = readTypedDay(text, year);
      return day ? { ok: true, text: day.day } : { ok: false, why: "not-day" };
    }
    default:
      return { ok: true, text };
  }
}
