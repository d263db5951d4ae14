import type { CalendarDate } from "../core/calendar";
import type { Language, Messages } from "../core/messages";
import type { Host } from "../core/ports";
import { browserLater } from "./model/session/pause";
import { browserCodec } from "./host/browser-codec";
import { builtInTemplate } from "./model/built-in-files";
import { recall } from "./model/memory";
import { createSession, type Session } from "./model/session";
import type { Surroundings } from "./model/surroundings";
import { loadWords } from "./model/words";

/** The clipboard where the page may use it, else the older way that webviews still know; throws when both refuse. */
async function copyText(text: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    return;
  } catch {
    const before = document.activeElement;
    const field = document.createElement("textarea");
    field.value = text;
    field.className = "vh";
    document.body.append(field);
    field.select();
    const isCopied = document.execCommand("copy");
    field.remove();
    if (before instanceof HTMLElement) before.focus();
    if (!isCopied) throw new Error("the clipboard refused");
  }
}

/** The clock of the user's machine: the only place where the pane asks it. */
function localToday(): CalendarDate {
  const now = new Date();
  return { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() };
}

/** The language chosen here, else that of the surroundings; Chinese for a Chinese system. */
function paneLanguage(locale: string): Language {
  const kept = recall("language");
  if (kept === "en" || kept === "zh-CN") return kept;
  const { searchParams } = new URL(location.href);
  const asked = searchParams.get("lang") ?? locale;
  return asked.toLowerCase().startsWith("zh") ? "zh-CN" : "en";
}

/** The language that the pane begins in, and its words. */
export interface Speaking {
  readonly language: Language;
  readonly words: Messages;
}

export async function speak(locale: string): Promise<Speaking> {
  const language = paneLanguage(locale);
  return { language, words: await loadWords(language) };
}

/** A session over a host with what every page of a browser has; it reads again after each hint that is not its own writing. */
export function startSession(
  host: Host,
  { language, words }: Speaking,
  own: Pick<Surroundings, "hasCoAuthors" | "openSample" | "openNew" | "newOpens">,
): Session {
  const session = createSession({
    host,
    codec: browserCodec,
    builtInTemplate,
    today: localToday,
    language,
    words,
    copyText,
    later: browserLater,
    ...own,
  });
  host.onChange(() => {
    // While something is written, what has changed is read after it; what waits for the end of a cell's edit tries again.
    if (session.store.get().writing) session.resume();
    else void session.refresh();
  });
  addEventListener("focus", () => session.resume());
  return session;
}
