import type { Package } from "../../package";
import type { PlacedProblem } from "./engine-problems";
import { textParts } from "./package-problems";
import type { PartTexts } from "./part-text";

/**
 * Braces without a name that docxtemplater is silent about, such as `{}`; `{{姓名}}` wherever it was not told. `told` are
 * the faults known already.
 */
export function untoldBraces(template: Package, texts: PartTexts, told: readonly PlacedProblem[]): PlacedProblem[] {
  const known = new Set(told.map(({ problem, position }) => `${problem.part} ${position}`));
  return textParts(template)
    .filter((part) => part !== "word/endnotes.xml")
    .flatMap((part) => marksOf(part, texts))
    .filter(({ problem, position }) => [-1, 0, 1].every((off) => !known.has(`${problem.part} ${position + off}`)));
}

function marksOf(part: string, texts: PartTexts): PlacedProblem[] {
  const text = texts.of(part);
  return [...text.text.matchAll(/\{\{+([^{}]*)\}\}+|(?<!\{)\{\s*[#^@%]?\s*\}(?!\})/g)].map((found): PlacedProblem => {
    const common = { severity: "error", part, around: text.around(found.index) } as const;
    const isDoubled = found[1] !== undefined;
    return {
      position: found.index,
      problem: isDoubled
        ? { ...common, code: "braces-doubled", values: { tag: found[0] } }
        : { ...common, code: "tag-empty", values: { tag: found[0].slice(1, -1).trim() } },
    };
  });
}
