import { parseTag } from "../tag-expression";
import type { ImageSlot } from "./types";

const size = /^\s*(?:宽)?\s*(\d+(?:\.\d+)?)\s*(?:毫米|mm)?\s*(?:[x×*]\s*(\d+(?:\.\d+)?)\s*(?:毫米|mm)?)?\s*$/i;

/** Reads an image tag: name, then "|40" or "|40×30" in millimetres. Throws BadTag for another filter. */
export function parseImageTag(text: string): ImageSlot {
  const [name = "", ...rest] = text.split(/[|｜]/);
  const measures = rest.length === 1 ? size.exec(rest[0] ?? "") : null;
  if (!measures) return { tag: parseTag(text), width: null, height: null };
  return { tag: parseTag(name), width: Number(measures[1]), height: measures[2] ? Number(measures[2]) : null };
}
