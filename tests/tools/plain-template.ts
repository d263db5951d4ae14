import type { TemplateData } from "../../core/documents/types";
import { wordFault } from "../../core/word/word-faults";
import type { Template } from "../../core/word/types";

/** A template that prints its data as text: for tests about numbers and registers, where Word does not matter. */
export const plainTemplate: Template = {
  tags: [],
  fallbacks: [],
  fill: (data, options) => {
    const blank = Object.entries(data).flatMap(([tag, value]) => (value === undefined ? [tag] : []));
    if (options?.missing === "fault" && blank.length > 0) {
      throw wordFault("missing-values", { name: "模板", row: null, tags: blank });
    }
    return { bytes: new TextEncoder().encode(printed(data)), warnings: [] };
  },
  render: () => new Map(),
};

function printed(data: TemplateData): string {
  return Object.entries(data)
    .map(([tag, value]) => `${tag}=${value === undefined ? `【待填：${tag}】` : JSON.stringify(value)}`)
    .join("\n");
}

export const textOf = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes);
