import type { TextReader } from "../words/per-text";
import { nobody, readParties, RememberedNames, type Parties } from "./responsible";

const blank = /\s/;
const hardSeparators = /[、，,；;/+]/;
const separators = /[\s、，,；;/+]/;
const longestAlone = 24;
const shortestEnding = 4;
/** Letters that a broken name may have before the known one that it ends with. */
const mostBefore = 4;

/**
 * Splits cells of parties. `cells`: the texts of all such cells of the plan;
 * names that stand alone in one settle broken lines in others.
 */
export class PartyReader implements TextReader<Parties> {
  private readonly alone = new Map<string, number>();
  private readonly names = new RememberedNames();

  constructor(cells: readonly string[]) {
    for (const text of cells)
      if (text !== "" && text.length <= longestAlone && !separators.test(text)) this.alone.set(text, this.alone.size);
  }

  read(text: string): Parties {
    if (text === "") return nobody;
    const oneName = blank.test(text) && !hardSeparators.test(text) && isOneBrokenName(text, this.alone);
    return readParties(oneName ? text.replace(/\s+/g, "") : text, this.alone, this.names);
  }
}

/** 部分常委会 组成人员: the cell without blanks ends with a known name that the blanks cut through. */
function isOneBrokenName(text: string, alone: ReadonlyMap<string, number>): boolean {
  const pieces = text.split(/\s+/);
  if (pieces.every((piece) => alone.has(piece))) return false;
  const glued = text.replace(/\s+/g, "");
  const ending = firstEnding(glued, alone);
  return ending !== null && !pieces.includes(ending) && glued.length - ending.length <= mostBefore;
}

/** Of the names that end the text, the one that the plan has first. */
function firstEnding(text: string, alone: ReadonlyMap<string, number>): string | null {
  let first: string | null = null;
  let place = alone.size;
  for (let length = shortestEnding; length <= longestAlone && length <= text.length; length += 1) {
    const ending = text.slice(text.length - length);
    const at = alone.get(ending);
    if (at === undefined || at >= place) continue;
    [first, place] = [ending, at];
  }
  return first;
}
