import { daysBetween, type IsoDate } from "../calendar";
import type { Phase } from "./types";

/** ︵ and ︶ are the brackets of words set upright. */
const inBrackets = /[（(【[︵][^（()）】【[\]︵︶]*[)）】\]︶]/g;
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
    .replace(/(?:（续）|\(续\)|(?<=阶段|环节|步骤)续)$/, "");
  const name = plain.replace(timeTail, "").replace(/[:：、，,—-]+$/, "");
  return name !== "" ? name : plain !== "" ? plain : text.replace(/\s+/g, "");
}

/** "（一）扩大有效投资" → "扩大有效投资" */
export const withoutNumber = (text: string): string => text.replace(numbering, "").trim();

/** A time that a heading states, read as of the plan's year or of one some years later. */
export type WindowReader = (text: string, yearsLater: number) => PhaseWindow | null;

type PhaseWindow = Pick<Phase, "start" | "end">;

/** In days. */
const aQuarter = 92;

const begins = ({ start, end }: PhaseWindow): IsoDate | null => start ?? end;

const isSame = (a: PhaseWindow, b: PhaseWindow | null): boolean => a.start === b?.start && a.end === b.end;

/** Phases in the order met; a name met again is the same phase, unless it has days of its own. */
export class PhaseList {
  private readonly phases: Phase[] = [];
  private readonly byName = new Map<string, Phase[]>();
  private readonly byText = new Map<string, Phase>();
  private current: { readonly name: string; readonly phase: Phase } | null = null;
  private lastDated: Phase | null = null;

  constructor(private readonly readWindow: WindowReader) {}

  /** The phase of words that were met before; only in a table without a column for when phases are. */
  met(text: string): Phase | undefined {
    return this.byText.get(text);
  }

  /** The phase of a cell or group row; made when its name is new. `when`: its time, where a column of its own says so. */
  of(text: string, row: number, cell: string | null, when = ""): Phase {
    const key = when === "" ? text : `${text}\u0000${when}`;
    const name = phaseName(text);
    const { current } = this;
    const goesOn = when === "" && current?.name === name;
    if (goesOn && (this.byText.get(key) === current.phase || !this.isAnother(current.phase, text, ""))) {
      this.byText.set(key, current.phase);
      return current.phase;
    }
    const known = this.byText.get(key) ?? this.named(name, text, when);
    const phase = known ?? this.make(text, row, cell, when);
    this.byText.set(key, phase);
    this.current = { name, phase };
    return phase;
  }

  /** Of the phases of one name the latest that the words may mean. */
  private named(name: string, text: string, when: string): Phase | undefined {
    const phases = this.byName.get(name) ?? [];
    return [...phases].reverse().find((phase) => !this.isAnother(phase, text, when));
  }

  /** 准备阶段 (10月) further down than 准备阶段 (8月): another one. In a column of its own a time may change row by row. */
  private isAnother(named: Phase, text: string, when: string): boolean {
    const own = this.readWindow(withoutNumber(text), 0);
    const beside = own === null && when !== "" && this.current?.phase !== named;
    const span = own ?? (beside ? this.readWindow(when, 0) : null);
    if (span === null || isSame(named, span)) return false;
    return !isSame(named, this.readWindow(own ? withoutNumber(text) : when, 1));
  }

  private make(text: string, row: number, cell: string | null, when: string): Phase {
    const bare = withoutNumber(text);
    const own = this.readWindow(bare, 0);
    const span = own ?? (when === "" ? null : this.readWindow(when, 0));
    const written = (own === null && (span !== null || /\d/.test(when)) ? `${text} (${when})` : text).replace(
      /\s+/g,
      " ",
    );
    const placed = span && this.afterNewYear(own ? bare : when, span);
    const name = phaseName(text);
    const alike = this.byName.get(name) ?? [];
    const phase: Phase = {
      name: alike.length > 0 ? withoutNumber(written) : name,
      text: written,
      start: placed?.start ?? null,
      end: placed?.end ?? null,
      row,
      cell,
    };
    this.phases.push(phase);
    this.byName.set(name, [...alike, phase]);
    if (begins(phase) !== null) this.lastDated = phase;
    return phase;
  }

  /** 1月至3月 after 12月 is of the next year: phases follow one another, with no quarter of a year between them. */
  private afterNewYear(words: string, span: PhaseWindow): PhaseWindow {
    const before = this.lastDated;
    const [from, until] = before ? [begins(before), before.end ?? before.start] : [null, null];
    let [nearest, day] = [span, begins(span)];
    for (let years = 1; from !== null && until !== null && day !== null && day < from && years <= 3; years += 1) {
      const next = this.readWindow(words, years);
      const later = next ? begins(next) : null;
      // A year that is written stays.
      if (next === null || later === null || later <= day) return nearest;
      if (later >= from && daysBetween(until, later) > aQuarter) return nearest;
      [nearest, day] = [next, later];
    }
    return nearest;
  }

  all(): Phase[] {
    return this.phases;
  }
}
