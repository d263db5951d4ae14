import { Fault } from "../../core/fault";
import type { Messages } from "../../core/messages";
import { sayFault } from "../../core/messages/say-fault";
import type { Trouble } from "./state";

/** Any error as something a clerk can act on; the error's own text goes into the folded details. */
export function troubleOf(error: unknown, title: Trouble["title"], messages: Messages, retry?: () => void): Trouble {
  const sentence = sayFault(error, messages, false);
  if (isLost(error)) return lostTrouble(error, messages, retry);
  const details = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return {
    title: sentence === null ? "bugTitle" : title,
    text: sentence ?? messages.pane.trouble.bug,
    details,
    ...(retry ? { retry } : {}),
  };
}

/** True when a part of the pane could not be fetched: no network, or the server is gone. */
export const isLost = (error: unknown): boolean => error instanceof Error && error.name === "ChunkLoadError";

/** A part of the pane that did not load, in words that are there from the beginning. */
export function lostTrouble(error: unknown, { pane }: Pick<Messages, "pane">, retry?: () => void): Trouble {
  const details = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return { title: "lostTitle", text: pane.trouble.lost, details, ...(retry ? { retry } : {}) };
}

/** True when a workbook was read and simply has no plan in it: the start view, not trouble. */
export function isNoPlan(error: unknown): boolean {
  return error instanceof Fault && error.room === "plan" && error.code === "no-plan";
}
