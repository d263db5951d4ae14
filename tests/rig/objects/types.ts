import type { RigArea } from "../book";

/** A value that a method gives back at once (a ClientResult), as opposed to an object. */
export class Result {
  constructor(readonly value: unknown) {}
}

export interface RigProperty {
  get(): unknown;
  set?(value: unknown): void;
}

/** One object of Excel's API on the host's side. Names are the PascalCase names of the wire; anything absent is refused. */
export interface RigObject {
  readonly kind: string;
  /** Given to the library, which asks for the object by it later. */
  readonly id?: string;
  /** The cells of a range. */
  readonly area?: RigArea;
  readonly props?: Readonly<Record<string, RigProperty>>;
  readonly nav?: Readonly<Record<string, () => RigObject | null>>;
  readonly methods?: Readonly<Record<string, (...args: readonly unknown[]) => RigObject | Result | null | undefined>>;
  readonly items?: () => readonly RigObject[];
  readonly indexer?: (key: unknown) => RigObject;
}
