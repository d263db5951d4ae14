import type { Language, Messages } from "../../core/messages";

/**
 * The sentences of one language that the first view needs: frame, overview, desk, host. Other rooms are not there yet; whatever
 * needs them waits for loadAllWords first: views in later.tsx, trouble in session/.
 */
export async function loadWords(language: Language): Promise<Messages> {
  const first = await (language === "en"
    ? import(/* webpackChunkName: "words-en" */ "../../core/messages/en/first")
    : import(/* webpackChunkName: "words-zh-CN" */ "../../core/messages/zh-CN/first"));
  return first as unknown as Messages;
}

/** Every sentence of one language. */
export function loadAllWords(language: Language): Promise<Messages> {
  return language === "en"
    ? import(/* webpackChunkName: "all-words-en" */ "../../core/messages/en")
    : import(/* webpackChunkName: "all-words-zh-CN" */ "../../core/messages/zh-CN");
}
