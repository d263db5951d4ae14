/** A fault as docxtemplater tells it; inspect/ turns it into a problem of ours. */
export interface EngineProblem {
  readonly id: string;
  readonly part: string;
  readonly tag: string;
  /** Positions in the part's text, as far as known. */
  readonly offsets: readonly number[];
  readonly opening: string;
  readonly closing: string;
  readonly cause: unknown;
}

interface EngineError {
  readonly message?: string;
  readonly properties?: {
    readonly id?: string;
    readonly errors?: readonly EngineError[];
    readonly file?: string;
    readonly xtag?: string;
    readonly openingtag?: string;
    readonly closingtag?: string;
    readonly pair?: { readonly left?: string };
    readonly offset?: number | readonly number[];
    readonly rootError?: unknown;
  };
}

/** What docxtemplater found wrong with a template; [] when the error is of another kind. */
export function problemsOf(error: unknown): EngineProblem[] {
  const { properties } = error as EngineError;
  const errors = properties?.errors ?? (properties?.id ? [error as EngineError] : []);
  return errors.map(({ properties: each = {} }) => ({
    id: each.id ?? "",
    part: each.file ?? "",
    tag: each.xtag ?? each.pair?.left ?? "",
    offsets: typeof each.offset === "number" ? [each.offset] : (each.offset ?? []),
    opening: each.openingtag ?? "",
    closing: each.closingtag ?? "",
    cause: each.rootError ?? null,
  }));
}

/** What our own parser threw while docxtemplater rendered, instead of docxtemplater's wrapping. */
export function rootCause(error: unknown): unknown {
  const { properties } = error as EngineError;
  return (
    properties?.rootError ??
    properties?.errors?.find((each) => each.properties?.rootError)?.properties?.rootError ??
    error
  );
}
