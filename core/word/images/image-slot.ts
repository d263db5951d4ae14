import { parseTag } from "../tag-expression";
import type { ImageSlot } from "./types";

const size = /^\s*(?:宽)?\s*(\d+(?:\.\d+)?)\s*(?:毫米|mm)?\s*(?:[x×*]\s*(\d+(?:\.\d+)?)\s*(?:毫米|mm)?)?\s*$/i;
const code = /^\s*(?:二维码|qr)\s*$/i;
/** Millimetres: large enough for a telephone, small enough for a margin. */
const usualCode = 25;

/** Reads an image tag: name, then "|二维码", then "|40" or "|40×30" in millimetres. Throws BadTag for another filter. */
export function parseImageTag(text: string): ImageSlot {
  const parts = text.split(/[|｜]/);
  const measures = parts.length > 1 ? size.exec(parts.at(-1) ?? "") : null;
  if (measures) parts.pop();
  const isCode = parts.length > 1 && code.test(parts.at(-1) ?? "");
  if (isCode) parts.pop();
  return {
    tag: parseTag(parts.join("|")),
    isCode,
    width: measures ? Number(measures[1]) : isCode ? usualCode : null,
    height: measures?.[2] ? Number(measures[2]) : null,
  };
}
