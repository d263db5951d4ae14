import type { RowState } from "../../core/plan/types";

export type Tab = "overview" | "checkup" | "documents" | "register" | "settings";

export const tabs: readonly Tab[] = ["overview", "checkup", "documents", "register", "settings"];

/** Which rows a list shows: those of a state, a phase, a unit, a day. */
export interface RowFilter {
  readonly by: "state" | "phase" | "unit" | "day" | "event";
  /** State, phase name, unit, ISO day, event. */
  readonly value: RowState | string;
}

/** Where the user is. Every page belongs to a tab; pages below a tab lead back to it. */
export type Page =
  | { readonly at: Tab }
  | { readonly at: "rows"; readonly filter: RowFilter }
  | { readonly at: "event"; readonly event: string }
  | { readonly at: "batch"; readonly kind: string; readonly only?: readonly string[] }
  | { readonly at: "template"; readonly kind: string };

export function tabOf(page: Page): Tab {
  if (page.at === "rows" || page.at === "event") return "overview";
  if (page.at === "batch") return "documents";
  return page.at === "template" ? "settings" : page.at;
}

/** The page that a button of the ribbon asks for by `?do=…`; the overview without one. */
export function pageInAddress(address: string): Page {
  const wanted = new URL(address).searchParams.get("do");
  if (wanted === "check") return { at: "checkup" };
  return wanted === "bulletin" ? { at: "documents" } : { at: "overview" };
}
