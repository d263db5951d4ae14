import type { Token, TokenKind } from "./tokens";
import { kindCode, kindCount } from "./kind-code";

/** Kinds of tokens as a table by code: asked for several tokens of every text, so it must cost nothing. */
export type KindSet = Uint8Array;

export function kindSet(...kinds: readonly TokenKind[]): KindSet {
  const set = new Uint8Array(kindCount);
  for (const kind of kinds) set[kindCode[kind]] = 1;
  return set;
}

/** True when there is a token and its kind is one of the set. */
export const isOneOf = (token: Token | undefined, set: KindSet): boolean =>
  token !== undefined && set[token.code] === 1;
