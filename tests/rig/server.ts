import { Batch, type BatchRequest } from "./batch";
import { RigError } from "./rig-error";
import type { RigSession } from "./session";

/** Excel on the web takes and gives at most 5 MB at once. */
const payloadLimit = 5 * 1024 * 1024;

/** A fault that Excel answers on demand: a code inside an answer, or an error number instead of one. */
export type RigFault =
  | { readonly kind: "code"; readonly code: string; readonly atWrite?: number }
  | { readonly kind: "number"; readonly error: number };

export const rigFaults = {
  editMode: { kind: "code", code: "InvalidOperationInCellEditMode" },
  general: { kind: "code", code: "GeneralException" },
  accessDenied: { kind: "number", error: 7000 },
  busy: { kind: "number", error: 5102 },
  requestTooLarge: { kind: "number", error: 5103 },
  answerTooLarge: { kind: "number", error: 5104 },
} as const satisfies Record<string, RigFault>;

export type ServerAnswer = { readonly error: number } | { readonly error: 0; readonly text: string };

/** Answers the library's batches from a session, counts them, and fails on demand. */
export class RigServer {
  /** Batches answered: round trips. */
  batches = 0;
  /** Largest request and answer so far, in bytes. */
  largest = { request: 0, answer: 0 };
  /** All of them together. */
  readonly total = { request: 0, answer: 0 };
  /** Every batch fails with it until it is taken away: a cell that stays open. */
  always: RigFault | null = null;
  private readonly faults: (RigFault | null)[] = [];
  private readonly before: (() => void)[] = [];

  constructor(readonly session: RigSession) {}

  /** Lets the next batches fail, in order; null lets one pass. */
  failNext(...faults: readonly (RigFault | null)[]): void {
    this.faults.push(...faults);
  }

  /** Does something right before the next batch: a second author between two calls. */
  beforeNext(...acts: readonly (() => void)[]): void {
    this.before.push(...acts);
  }

  answer(text: string): ServerAnswer {
    const request = JSON.parse(text) as BatchRequest;
    if (isHousekeeping(request))
      return { error: 0, text: JSON.stringify(new Batch(this.session, request, pass).run()) };
    this.batches += 1;
    this.before.shift()?.();
    const fault = this.faults.shift() ?? this.always;
    if (fault?.kind === "number") return { error: fault.error };
    const requestBytes = Buffer.byteLength(text);
    this.total.request += requestBytes;
    this.largest.request = Math.max(this.largest.request, requestBytes);
    if (requestBytes > payloadLimit) return { error: 5103 };
    const answer = JSON.stringify(new Batch(this.session, request, failing(fault, this.session)).run());
    const answerBytes = Buffer.byteLength(answer);
    this.total.answer += answerBytes;
    if (answerBytes > payloadLimit) return { error: 5104 };
    this.largest.answer = Math.max(this.largest.answer, answerBytes);
    return { error: 0, text: answer };
  }
}

const pass = (): void => undefined;

/** Releasing references and the library's own start-up are no round trips of ours. */
function isHousekeeping({ Actions, ObjectPaths }: BatchRequest): boolean {
  const own = new Set(["_RemoveReference", "NotifyActionHandlerReady"]);
  const names = [...Actions.map(({ Name }) => Name), ...Object.values(ObjectPaths).map(({ Name }) => Name)];
  return (
    names.some((name) => own.has(name)) && Actions.every(({ ActionType, Name }) => ActionType === 1 || own.has(Name))
  );
}

function failing(fault: RigFault | null, session: RigSession): (index: number, name: string) => void {
  if (fault?.kind !== "code") return pass;
  const { code, atWrite = 0 } = fault;
  const from = session.writes;
  return () => {
    if (session.writes - from >= atWrite) throw new RigError(code, `rig: ${code} on demand`);
  };
}
