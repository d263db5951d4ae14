import { Fault } from "../core/fault";
import type { Messages } from "../core/messages";
import { sayFault } from "../core/messages/say-fault";
import { HostFault } from "../core/ports";

/** The sentence of a fault in the reader's language, or null when the error is a bug of ours. */
export function faultSentence(error: unknown, messages: Messages): string | null {
  const known = error instanceof Fault || error instanceof HostFault;
  return sayFault(error, messages, true) ?? (known ? error.message : null);
}
