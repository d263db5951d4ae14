import * as chinese from "./zh-CN";
import * as english from "./en";
import type { Language } from "./language";

export type { Language } from "./language";

/** Every sentence Shuping can say, by room. English has the same shape: a missing sentence does not compile. */
export type Messages = typeof chinese;

export function messagesIn(language: Language): Messages {
  return language === "en" ? english : chinese;
}
