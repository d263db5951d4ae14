import { vocabulary, type WordKind } from "./words";

/** Kinds of tokens that are not words of the vocabulary. */
const otherKinds = [
  "num",
  "text",
  "comma",
  "dash",
  "tilde",
  "dot",
  "slash",
  "colon",
  "open",
  "close",
  "space",
  "end",
] as const;

export type TokenKind = WordKind | (typeof otherKinds)[number];

const kinds = [...(Object.keys(vocabulary) as WordKind[]), ...otherKinds] as const;
export const kindCount = kinds.length;

/** Each kind's number, for tables by kind. */
export const kindCode = Object.fromEntries(kinds.map((kind, code) => [kind, code])) as Readonly<
  Record<TokenKind, number>
>;
