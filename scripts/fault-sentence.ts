import { Fault } from "../core/fault";
import type { Messages } from "../core/messages";
import { HostFault } from "../core/ports";

type Sentences = Readonly<Record<string, ((values: never) => string) | undefined>>;

/** The sentence of a fault in the reader's language, or null when the error is a bug of ours. */
export function faultSentence(error: unknown, messages: Messages): string | null {
  const rooms = messages as unknown as Readonly<Record<string, { faults?: Sentences } | undefined>>;
  if (error instanceof Fault) return say(rooms[error.room]?.faults, error.code, error.values) ?? error.message;
  if (error instanceof HostFault)
    return (
      say(messages.workbook.onDisk, error.code, { details: error.details }) ??
      say(rooms["host"]?.faults, error.code, { details: error.details }) ??
      error.message
    );
  return null;
}

function say(sentences: Sentences | undefined, code: string, values: object): string | undefined {
  const sentence = sentences && Object.hasOwn(sentences, code) ? sentences[code] : undefined;
  return sentence?.(values as never);
}
