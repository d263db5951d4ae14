import { Fault } from "../../core/fault";
import type { Messages } from "../../core/messages";
import { HostFault } from "../../core/ports";
import type { Trouble } from "./state";

type Sentences = Readonly<Record<string, ((values: never) => string) | undefined>>;

function sentenceOf(error: unknown, messages: Messages): string | null {
  const rooms = messages as unknown as Readonly<Record<string, { readonly faults?: Sentences } | undefined>>;
  const room = error instanceof HostFault ? "host" : error instanceof Fault ? error.room : null;
  if (room === null) return null;
  const { code } = error as Fault | HostFault;
  const values = error instanceof HostFault ? { details: error.details } : (error as Fault).values;
  const sentences = rooms[room]?.faults;
  return (sentences && Object.hasOwn(sentences, code) ? sentences[code]?.(values as never) : undefined) ?? null;
}

/** Any error as something a clerk can act on; the error's own text goes into the folded details. */
export function troubleOf(error: unknown, title: Trouble["title"], messages: Messages, retry?: () => void): Trouble {
  const sentence = sentenceOf(error, messages);
  const details = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return {
    title: sentence === null ? "bugTitle" : title,
    text: sentence ?? messages.pane.trouble.bug,
    details,
    ...(retry ? { retry } : {}),
  };
}

/** True when a workbook was read and simply has no plan in it: the start view, not trouble. */
export function isNoPlan(error: unknown): boolean {
  return error instanceof Fault && error.room === "plan" && error.code === "no-plan";
}
