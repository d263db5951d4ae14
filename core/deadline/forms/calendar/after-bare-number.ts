import { kindSet } from "../../kind-set";
import type { TokenKind } from "../../tokens";

/** What may follow a day written without 日 (8月20至…, 10月10前, 8.25前): anything else makes it another number. */
export const afterBareNumber: readonly TokenKind[] = [
  "end",
  "to",
  "dash",
  "tilde",
  "before",
  "after",
  "onwards",
  "until",
  "close",
  "open",
  "comma",
  "tight",
  "dayTime",
  "space",
  "closingTime",
  "about",
];

export const afterBareDay = kindSet(...afterBareNumber);
