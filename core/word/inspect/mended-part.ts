import type { PartText, TextEdit } from "./part-text";

/** A part as it would be once its braces were mended, for judging what stands behind them. */
export class MendedPart {
  readonly xml: string;
  private readonly edits: readonly TextEdit[];

  constructor(text: PartText, edits: readonly TextEdit[]) {
    this.edits = [...edits].sort((a, b) => a.at - b.at);
    this.xml = text.edited(this.edits);
  }

  /** Where a position of the mended text stands in the template. */
  original(position: number): number {
    let shift = 0;
    for (const { at, by } of this.edits) {
      if (position < at + shift) break;
      if (position < at + shift + by.length) return at;
      shift += by.length - 1;
    }
    return position - shift;
  }
}
