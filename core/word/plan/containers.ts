import type { EnginePart } from "../engine-part";
import { HOLDS_CELL, HOLDS_PARAGRAPH, HOLDS_ROW, HOLDS_RUN, loopAcross, UnknownConstruct } from "./operations";

/** Rules of WordprocessingML that docxtemplater repairs: what each container must hold, and what to do when it does not. */
interface ContainerRule {
  readonly needs: number;
  readonly repair: "drop" | "paragraph";
}

const rules: Readonly<Record<string, ContainerRule>> = {
  "w:sdtContent": { needs: HOLDS_PARAGRAPH | HOLDS_RUN, repair: "paragraph" },
  "w:tc": { needs: HOLDS_PARAGRAPH, repair: "paragraph" },
  "w:tr": { needs: HOLDS_CELL, repair: "drop" },
  "w:tbl": { needs: HOLDS_ROW, repair: "drop" },
};

/** Elements that satisfy a container; runs, comments and controls satisfy only content controls. */
const bits: Readonly<Record<string, number>> = {
  "w:p": HOLDS_PARAGRAPH,
  "w:tc": HOLDS_CELL,
  "w:tr": HOLDS_ROW,
  "w:r": HOLDS_RUN,
  "w:sdt": HOLDS_RUN,
  "w:commentRangeStart": HOLDS_RUN,
};

/** What one part adds to the containers around it. */
export function holds(part: Pick<EnginePart, "tag" | "position">): number {
  return part.tag !== undefined && part.position !== "end" ? (bits[part.tag] ?? 0) : 0;
}

export function isContainer(part: EnginePart): boolean {
  return part.type === "tag" && part.tag !== undefined && Object.hasOwn(rules, part.tag);
}

/** A container of one level of parts whose content may vanish. */
export interface LooseContainer extends ContainerRule {
  readonly tag: string;
  readonly end: number;
}

interface Open {
  readonly tag: string;
  readonly start: number;
  /** Bits that are surely in it. */
  held: number;
  /** A loose row or table is in it. */
  loose: boolean;
}

/** Finds the containers of one level that nothing static satisfies, by the index of their start. */
export function looseContainers(parts: readonly EnginePart[]): ReadonlyMap<number, LooseContainer> {
  const found = new Map<number, LooseContainer>();
  const open: Open[] = [];
  parts.forEach((part, index) => {
    if (!isContainer(part) || part.position === "selfclosing") {
      const top = open.at(-1);
      if (top && part.type === "tag") top.held |= holds(part);
    } else if (part.position === "start") open.push({ tag: part.tag ?? "", start: index, held: 0, loose: false });
    else close(open, part, index, found);
  });
  if (open.length > 0) throw new UnknownConstruct(`${loopAcross} ${open[0]?.tag ?? ""}`);
  return found;
}

function close(open: Open[], part: EnginePart, end: number, found: Map<number, LooseContainer>): void {
  const done = open.pop();
  if (!done || done.tag !== part.tag) throw new UnknownConstruct(`${loopAcross} ${part.tag ?? ""}`);
  const rule = rules[done.tag];
  if (!rule) return;
  const isLoose = (done.held & rule.needs) === 0;
  if (isLoose) found.set(done.start, { ...rule, tag: done.tag, end });
  if (isLoose && done.tag === "w:sdtContent" && done.loose) throw new UnknownConstruct("table in content control");
  const parent = open.at(-1);
  if (!parent) return;
  const dropped = isLoose && rule.repair === "drop";
  parent.held |= done.held | (dropped ? 0 : holds({ tag: done.tag, position: "start" }));
  parent.loose ||= done.loose || dropped;
}
