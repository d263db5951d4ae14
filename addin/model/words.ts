import type { Language, Messages } from "../../core/messages";

/** The sentences of one language; the other's are loaded when it is chosen. */
export function loadWords(language: Language): Promise<Messages> {
  return language === "en"
    ? import(/* webpackChunkName: "words-en" */ "../../core/messages/en")
    : import(/* webpackChunkName: "words-zh-CN" */ "../../core/messages/zh-CN");
}
