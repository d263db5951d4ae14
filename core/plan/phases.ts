import type { IsoDate } from "../calendar";
import type { Phase } from "./types";

const inBrackets = /[（(【[][^（()）【】[\]]*[)）】\]]/g;
const numbering =
  /^(?:[一二三四五六七八九十]+\s*[、.．]|[（(][一二三四五六七八九十\d]+[)）]|\d{1,2}\s*[、.．](?!\d))\s*/;
const hasTime = /\d|[一二三四五六七八九十]月|月|旬|季度|年/;
const timeTail = /[:：,，]?(?:(?:20\d{2}|今|本|明)年)?\d{1,2}(?:[.月/]|日).*$/;

/** "一、准备阶段 (8月份)" → "准备阶段": numbering, window and blanks gone. */
export function phaseName(text: string): string {
  const bare = text.replace(inBrackets, (bracket) => (hasTime.test(bracket) ? "" : bracket)).trim();
  const plain = bare
    .replace(numbering, "")
    .replace(/\s+/g, "")
    .replace(/(?:（续）|\(续\)|续)$/, "");
  const name = plain.replace(timeTail, "").replace(/[:：、，,—-]+$/, "");
  return name !== "" ? name : plain !== "" ? plain : text.replace(/\s+/g, "");
}

/** "（一）扩大有效投资" → "扩大有效投资" */
export const withoutNumber = (text: string): string => text.replace(numbering, "").trim();

export type WindowReader = (text: string) => { readonly start: IsoDate | null; readonly end: IsoDate | null } | null;

/** Phases in the order met; a name met again is the same phase. */
export class PhaseList {
  private readonly byName = new Map<string, Phase>();
  private readonly byText = new Map<string, Phase>();

  constructor(private readonly readWindow: WindowReader) {}

  /** The phase of words that were met before. */
  met(text: string): Phase | undefined {
    return this.byText.get(text);
  }

  /** The phase of a cell or group row; made when its name is new. `when`: its time, where a column of its own says so. */
  of(text: string, row: number, cell: string | null, when = ""): Phase {
    const met = this.byText.get(text);
    if (met) return met;
    const phase = this.byName.get(phaseName(text)) ?? this.make(text, row, cell, when);
    this.byText.set(text, phase);
    return phase;
  }

  private make(text: string, row: number, cell: string | null, when: string): Phase {
    const name = phaseName(text);
    const own = this.readWindow(withoutNumber(text));
    const span = own ?? (when === "" ? null : this.readWindow(when));
    const written = own === null && (span !== null || /\d/.test(when)) ? `${text} (${when})` : text;
    const phase: Phase = {
      name,
      text: written.replace(/\s+/g, " "),
      start: span?.start ?? null,
      end: span?.end ?? null,
      row,
      cell,
    };
    this.byName.set(name, phase);
    return phase;
  }

  all(): Phase[] {
    return [...this.byName.values()];
  }
}
