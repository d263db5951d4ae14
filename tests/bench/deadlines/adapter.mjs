// Shuping as an adapter for a scoring script: parse(text, context) gives a label as docs/deadlines.md describes it.
import { ourParser } from "../deadlines.mjs";

export const name = "Shuping";
export const parse = await ourParser();
