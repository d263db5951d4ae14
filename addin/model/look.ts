import { recall, remember } from "./memory";

export const textSizes = ["standard", "large"] as const;
export type TextSize = (typeof textSizes)[number];
export const themes = ["system", "light", "dark"] as const;
export type Theme = (typeof themes)[number];

export const currentTextSize = (): TextSize => (recall("text") === "large" ? "large" : "standard");

export function currentTheme(): Theme {
  const kept = recall("theme");
  return kept === "light" || kept === "dark" ? kept : "system";
}

function show(): void {
  const { dataset } = document.documentElement;
  const theme = currentTheme();
  if (theme === "system") delete dataset["theme"];
  else dataset["theme"] = theme;
  if (currentTextSize() === "large") dataset["text"] = "large";
  else delete dataset["text"];
}

export function setTextSize(size: TextSize): void {
  remember("text", size);
  show();
}

export function setTheme(theme: Theme): void {
  remember("theme", theme);
  show();
}

/** Puts what this computer remembers into effect; once, before the first drawing. */
export const applyLook = show;
