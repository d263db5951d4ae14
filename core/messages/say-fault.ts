import type { Messages } from ".";
import { Fault } from "../fault";
import { HostFault } from "../ports";

type Sentences = Readonly<Record<string, ((values: never) => string) | undefined>>;

function say(sentences: Sentences | undefined, code: string, values: object): string | null {
  const sentence = sentences && Object.hasOwn(sentences, code) ? sentences[code] : undefined;
  return sentence?.(values as never) ?? null;
}

/** The sentence of a fault, or null when the error is a bug of ours. `onDisk`: the host is a file, not Excel. */
export function sayFault(error: unknown, messages: Messages, onDisk: boolean): string | null {
  const rooms = messages as unknown as Readonly<Record<string, { readonly faults?: Sentences } | undefined>>;
  if (error instanceof Fault) return say(rooms[error.room]?.faults, error.code, error.values);
  if (!(error instanceof HostFault)) return null;
  const values = { details: error.details };
  return (
    (onDisk ? say(messages.workbook.onDisk, error.code, values) : null) ?? say(messages.host.faults, error.code, values)
  );
}
