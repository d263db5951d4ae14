/** One piece of a number format section. */
export type FormatToken =
  | { readonly kind: "literal"; readonly text: string }
  /** Date and time letters: "yyyy", "m", "[h]", "AM/PM" … */
  | { readonly kind: "date"; readonly letters: string }
  /** Digit places: 0, #, ? */
  | { readonly kind: "place"; readonly mark: string }
  | { readonly kind: "point" | "comma" | "percent" | "general" | "text" | "slash" }
  | { readonly kind: "exponent"; readonly sign: boolean };

export interface FormatSection {
  readonly tokens: readonly FormatToken[];
  /** From a condition such as [>=100]. */
  readonly condition: { readonly operator: string; readonly limit: number } | null;
  readonly isDate: boolean;
  /** Chinese or Japanese names of months and days: [$-804], [$-411] … */
  readonly chinese: boolean;
  /** [DBNum1] 一二三, [DBNum2] 壹贰叁. */
  readonly numerals: 0 | 1 | 2;
}

const conditionMark = /^\[(<=|>=|<>|<|>|=)(-?[\d.]+)\]/;
const elapsedMark = /^\[(h+|m+|s+)\]/i;
const bracketMark = /^\[[^\]]*\]/;
const dayHalf = /^(上午\/下午|AM\/PM|A\/P)/i;
const dateRun = /^(y+|m+|d+|h+|s+(\.0+)?|e+|a{3,4}|b{2,4}|g{1,3})/i;

class SectionReader {
  readonly tokens: FormatToken[] = [];
  condition: FormatSection["condition"] = null;
  isDate = false;
  chinese = false;
  numerals: FormatSection["numerals"] = 0;

  constructor(private rest: string) {}

  /** Reads tokens up to ";" or the end; returns what is left. */
  read(): string {
    while (this.rest !== "" && !this.rest.startsWith(";")) this.readToken();
    return this.rest.slice(1);
  }

  private take(length: number): string {
    const taken = this.rest.slice(0, length);
    this.rest = this.rest.slice(length);
    return taken;
  }

  private literal(text: string): void {
    this.tokens.push({ kind: "literal", text });
  }

  private readToken(): void {
    const { rest } = this;
    const first = rest.charAt(0);
    if (first === '"') {
      const end = rest.indexOf('"', 1);
      this.literal(this.take(end < 0 ? rest.length : end + 1).replace(/^"|"$/g, ""));
    } else if (first === "\\") this.literal(this.take(2).slice(1));
    else if (first === "_") this.literal(this.take(2) ? " " : "");
    else if (first === "*") this.take(2);
    else if (first === "[") this.readBracket();
    else if (/^general/i.test(rest) && this.take(7)) this.tokens.push({ kind: "general" });
    else if (/^E[+-]/i.test(rest)) this.tokens.push({ kind: "exponent", sign: this.take(2).endsWith("+") });
    else if (dayHalf.test(rest)) this.date(dayHalf.exec(rest)?.[0] ?? "");
    else if (dateRun.test(rest)) this.date(dateRun.exec(rest)?.[0] ?? "");
    else this.readMark(this.take(String.fromCodePoint(rest.codePointAt(0) ?? 32).length));
  }

  private date(letters: string): void {
    this.take(letters.length);
    this.isDate = true;
    this.tokens.push({ kind: "date", letters: letters.toLowerCase() });
  }

  private readMark(mark: string): void {
    if (mark === "0" || mark === "#" || mark === "?") this.tokens.push({ kind: "place", mark });
    else if (mark === ".") this.tokens.push({ kind: "point" });
    else if (mark === ",") this.tokens.push({ kind: "comma" });
    else if (mark === "%") this.tokens.push({ kind: "percent" });
    else if (mark === "@") this.tokens.push({ kind: "text" });
    else if (mark === "/") this.tokens.push({ kind: "slash" });
    else this.literal(mark);
  }

  private readBracket(): void {
    const { rest } = this;
    const condition = conditionMark.exec(rest);
    const elapsed = elapsedMark.exec(rest);
    if (condition) this.condition = { operator: condition[1] ?? "", limit: Number(condition[2]) };
    if (elapsed) {
      this.date(elapsed[0]);
      return;
    }
    const mark = bracketMark.exec(rest)?.[0] ?? rest;
    const currency = /^\[\$([^-\]]*)(?:-([0-9a-f]+)[^\]]*)?\]/i.exec(mark);
    if (currency?.[1]) this.literal(currency[1]);
    if (/^(?:.*)(?:804|404|c04|1004|1404|411)$/i.test(currency?.[2] ?? "")) this.chinese = true;
    const numerals = /^\[DBNum([12])\]/i.exec(mark)?.[1];
    if (numerals) this.numerals = numerals === "1" ? 1 : 2;
    this.take(mark.length);
  }
}

/** Splits a number format into its sections (positive; negative; zero; text) and each into tokens. */
export function tokenizeFormat(code: string): FormatSection[] {
  const sections: FormatSection[] = [];
  let rest = code;
  do {
    const reader = new SectionReader(rest);
    const ended = rest;
    rest = reader.read();
    const { tokens, condition, isDate, chinese, numerals } = reader;
    sections.push({ tokens, condition, isDate, chinese, numerals });
    if (ended === "") break;
  } while (rest !== "" && sections.length < 5);
  return sections;
}
