import type { PlacedProblem } from "./engine-problems";
import type { PartTexts } from "./part-text";
import type { PlacedTag } from "./unknown-tags";

const fullWidth = /^[＃／＾％＠]/;

/** {＃任务}, {／任务}: marks from a Chinese keyboard make a name that no data has. */
export function fullWidthMarks(tags: readonly PlacedTag[], texts: PartTexts): PlacedProblem[] {
  return tags
    .filter(({ name }) => fullWidth.test(name))
    .map(({ name, part, position }) => ({
      position,
      problem: {
        code: "marks-full-width",
        severity: "error",
        part,
        around: texts.of(part).around(position),
        values: { tag: name, mended: name.replace(/[＃／＾％＠]/g, (mark) => mark.normalize("NFKC")) },
      },
    }));
}

/** A tag whose brackets stand in two paragraphs: both are printed as one, and the name is not the one that was meant. */
export function brokenTags(tags: readonly PlacedTag[], texts: PartTexts): PlacedProblem[] {
  return tags
    .filter(({ part, position }) => texts.of(part).isBroken(position))
    .map(({ name, part, position }) => ({
      position,
      problem: {
        code: "tag-broken",
        severity: "error",
        part,
        around: texts.of(part).around(position),
        values: { tag: name },
      },
    }));
}

/** A template in which nothing is to be filled in. */
export const noTags = (): PlacedProblem => ({
  position: 0,
  problem: { code: "no-tags", severity: "warning", part: "word/document.xml", around: "", values: {} },
});
