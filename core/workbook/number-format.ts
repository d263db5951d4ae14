import { formatDate } from "./format-date";
import { formatGeneral, formatNumber } from "./format-number";
import { tokenizeFormat, type FormatSection } from "./format-tokens";

/** A number format ready to use. */
export interface NumberFormat {
  readonly code: string;
  /** True when it shows numbers as dates or times. */
  readonly isDate: boolean;
  /** True when it shows a day, not only a time. */
  readonly hasDay: boolean;
  format(value: number, date1904: boolean): string;
  formatText(text: string): string;
}

function meets(value: number, { operator, limit }: { operator: string; limit: number }): boolean {
  if (operator === "<") return value < limit;
  if (operator === "<=") return value <= limit;
  if (operator === ">") return value > limit;
  if (operator === ">=") return value >= limit;
  return operator === "=" ? value === limit : value !== limit;
}

/** The section for a value, and whether that section already says the sign. */
function sectionFor(
  sections: readonly FormatSection[],
  value: number,
): { section: FormatSection | undefined; signed: boolean } {
  const numeric = sections.slice(0, 3).filter(({ tokens }) => !tokens.some(({ kind }) => kind === "text"));
  if (numeric.some(({ condition }) => condition)) {
    const section = numeric.find(({ condition }) => !condition || meets(value, condition));
    return { section, signed: section?.condition?.operator.startsWith("<") === true && section.condition.limit <= 0 };
  }
  if (value < 0 && numeric.length > 1) return { section: numeric[1], signed: true };
  if (value === 0 && numeric.length > 2) return { section: numeric[2], signed: true };
  return { section: numeric[0], signed: false };
}

function show(value: number, sections: readonly FormatSection[], date1904: boolean): string {
  const { section, signed } = sectionFor(sections, value);
  if (!section) return formatGeneral(value);
  if (section.tokens.length === 1 && section.tokens[0]?.kind === "general")
    return formatGeneral(signed ? Math.abs(value) : value);
  if (section.isDate) {
    const shown = value < 0 && !date1904 ? null : formatDate(value, section, date1904);
    return shown ?? "###########";
  }
  const text = formatNumber(Math.abs(value), section);
  return value < 0 && !signed && /[1-9]/.test(text) ? `-${text}` : text;
}

function compile(code: string): NumberFormat {
  const sections = tokenizeFormat(code);
  const isDate = sections[0]?.isDate === true || (sections.length > 1 && sections[1]?.isDate === true);
  const textSection =
    sections.length === 4 ? sections[3] : sections.find(({ tokens }) => tokens.some(({ kind }) => kind === "text"));
  return {
    code,
    isDate,
    hasDay: sections.some(({ tokens }) =>
      tokens.some((token) => token.kind === "date" && /^[ydae]/.test(token.letters)),
    ),
    format: (value, date1904) => show(value, sections, date1904),
    formatText: (text) =>
      textSection
        ? textSection.tokens
            .map((token) => (token.kind === "literal" ? token.text : token.kind === "text" ? text : ""))
            .join("")
        : text,
  };
}

const compiled = new Map<string, NumberFormat>();

/** The format of a code ("yyyy/m/d", "0.00%" …). Compiled once. */
export function numberFormat(code: string): NumberFormat {
  let format = compiled.get(code);
  if (!format) {
    format = compile(code);
    if (compiled.size > 2000) compiled.clear();
    compiled.set(code, format);
  }
  return format;
}
