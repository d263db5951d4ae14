import type { CalendarDate } from "../core/calendar";
import type { Language } from "../core/messages";
import { recall } from "./model/memory";

/** The clock of the user's machine: the only place where the pane asks it. */
export function localToday(): CalendarDate {
  const now = new Date();
  return { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() };
}

/** The language chosen here, else that of the surroundings; Chinese for a Chinese system. */
export function paneLanguage(locale: string): Language {
  const kept = recall("language");
  if (kept === "en" || kept === "zh-CN") return kept;
  const { searchParams } = new URL(location.href);
  const asked = searchParams.get("lang") ?? locale;
  return asked.toLowerCase().startsWith("zh") ? "zh-CN" : "en";
}

export const copyText = (text: string): Promise<void> => navigator.clipboard.writeText(text);
