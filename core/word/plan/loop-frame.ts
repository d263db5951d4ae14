import type { EnginePart } from "../engine-part";
import { UnknownConstruct, type RoundOperation } from "./operations";
import { staticText } from "./static-text";

/** A part of a loop's body, or something of ours that is written in some rounds only. */
export interface LevelPart extends EnginePart {
  readonly round?: RoundOperation;
}

/** A loop's body with the page and section breaks that docxtemplater adds around its rounds. */
export interface LoopFrame {
  readonly before: readonly RoundOperation[];
  readonly parts: readonly LevelPart[];
  readonly after: readonly RoundOperation[];
  /** Written when the loop shows nothing. */
  readonly otherwise: string;
}

const breakRun = '<w:r><w:br w:type="page"/></w:r>';
const breakParagraph = `<w:p>${breakRun}</w:p>`;

type When = Pick<RoundOperation, "when" | "not" | "depth">;

/** Reads docxtemplater's marks on a loop. Throws {@link UnknownConstruct} where a break depends on an inner loop. */
export function loopFrame(loop: EnginePart, depth: number, sections: readonly (readonly EnginePart[])[]): LoopFrame {
  const always: When = { depth, when: "last", not: true };
  const last: When = { depth, when: "last", not: false };
  const paragraphs = beginsOutsideText(loop.subparsed ?? []);
  const before: RoundOperation[] = [];
  const after: RoundOperation[] = [];
  let parts: readonly LevelPart[] = loop.subparsed ?? [];
  if (loop.hasPageBreak && paragraphs) parts = withBreakAtEnd(parts, [last], after);
  if (loop.addContinuousType) parts = withContinuousSections(parts, depth);
  if (loop.addNextPage) {
    const section = (sections[loop.addNextPage.index] ?? []).map(({ value }) => value).join("");
    before.push(paragraphRound(`<w:p><w:pPr>${section}</w:pPr></w:p>`, { depth, when: "first", not: false }));
    parts = withBreakAtEnd(parts, [always, last], after);
  }
  if (loop.hasPageBreakBeginning && paragraphs)
    before.unshift(paragraphRound(breakParagraph, always), paragraphRound(breakParagraph, last));
  return { before, parts, after, otherwise: whenEmpty(loop, paragraphs) };
}

function whenEmpty(loop: EnginePart, paragraphs: boolean): string {
  const section = loop.lastParagrapSectPr ?? "";
  if (section === "") return loop.hasPageBreak && paragraphs ? breakParagraph : "";
  return loop.paragraphLoop
    ? `<w:p><w:pPr>${section}</w:pPr></w:p>`
    : `</w:t></w:r></w:p><w:p><w:pPr>${section}</w:pPr><w:r><w:t>`;
}

function beginsOutsideText(parts: readonly EnginePart[]): boolean {
  const first = parts.find((part) => part.type !== "content");
  return first !== undefined && first.tag !== "w:t";
}

function paragraphRound(value: string, when: When): RoundOperation {
  return { kind: "round", ...when, write: staticText([{ value, tag: "w:p", position: "start" }]) };
}

/** A page break at the end of the body: inside its last paragraph when the body ends with one. */
function withBreakAtEnd(parts: readonly LevelPart[], rounds: readonly When[], after: RoundOperation[]): LevelPart[] {
  const end = parts.at(-1);
  if (end?.module === "loop" || end?.module === "rawxml") throw new UnknownConstruct("page break after an inner loop");
  if (end?.value !== "</w:p>") {
    after.push(...rounds.map((when) => paragraphRound(breakParagraph, when)));
    return [...parts];
  }
  const runs = rounds.map((when) =>
    roundPart({ kind: "round", ...when, write: staticText([{ value: breakRun, tag: "w:r", position: "start" }]) }),
  );
  return [...parts.slice(0, -1), ...runs, end];
}

function roundPart(round: RoundOperation): LevelPart {
  return { type: "placeholder", module: "round", value: "", lIndex: -1, round };
}

/** From the second round on, sections without a type of their own are continuous. */
function withContinuousSections(parts: readonly LevelPart[], depth: number): LevelPart[] {
  const result: LevelPart[] = [];
  let inSection = false;
  let stopped = false;
  for (const part of parts) {
    if (part.module === "loop" && holdsSection(part)) throw new UnknownConstruct("section in an inner loop");
    if (!stopped && part.value.startsWith("<w:sectPr")) inSection = true;
    if (inSection && part.value.startsWith("<w:type")) stopped = true;
    if (inSection && !stopped && part.value.startsWith("</w:sectPr")) {
      const write = staticText([{ value: '<w:type w:val="continuous"/>', tag: "w:type", position: "selfclosing" }]);
      result.push(roundPart({ kind: "round", depth, when: "later", not: false, write }));
    }
    result.push(part);
  }
  return result;
}

function holdsSection(part: EnginePart): boolean {
  return (part.subparsed ?? []).some((each) => each.tag === "w:sectPr" || holdsSection(each));
}
