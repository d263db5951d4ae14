import { calendarDate, toSerial } from "../../core/calendar";

export interface Typed {
  readonly value: string | number | boolean;
  readonly formula: string | null;
  /** Number format that typing gives a cell that had none. */
  readonly format: string | null;
}

const thisYear = 2017;

const dateForms: readonly (readonly [RegExp, (m: readonly string[]) => readonly [number, number, number], string])[] = [
  [/^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/, (m) => [Number(m[1]), Number(m[2]), Number(m[3])], "yyyy/m/d"],
  [/^(\d{4})年(\d{1,2})月(\d{1,2})日$/, (m) => [Number(m[1]), Number(m[2]), Number(m[3])], 'yyyy"年"m"月"d"日"'],
  [/^(\d{1,2})月(\d{1,2})日$/, (m) => [thisYear, Number(m[1]), Number(m[2])], 'm"月"d"日"'],
  [/^(\d{1,2})[-/](\d{1,2})$/, (m) => [thisYear, Number(m[1]), Number(m[2])], 'm"月"d"日"'],
];

function asDate(text: string, date1904: boolean): Typed | null {
  for (const [form, parts, format] of dateForms) {
    const match = form.exec(text);
    const date = match ? calendarDate(...parts(match)) : null;
    if (date) return { value: toSerial(date, date1904), formula: null, format };
  }
  return null;
}

const halfWidth = (text: string): string =>
  text.replace(/[！-～]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0));

/**
 * What Excel makes of a text that is given to `range.values`: the same as of typing. So a date, a number, a percentage
 * or a formula (which the rig does not calculate: it shows nothing) does not stay text unless it comes behind an apostrophe or into a cell of the format "@".
 */
export function typed(text: string, format: string, date1904: boolean): Typed {
  if (text.startsWith("'")) return { value: text.slice(1), formula: null, format: null };
  if (format === "@") return { value: text, formula: null, format: null };
  if (text.startsWith("=") && text.length > 1) return { value: "", formula: text, format: null };
  const plain = halfWidth(text.trim());
  if (/^[-+]?\d[\d,]*(\.\d+)?$/.test(plain))
    return { value: Number(plain.replace(/,/g, "")), formula: null, format: null };
  if (/^[-+]?\d+(\.\d+)?%$/.test(plain))
    return { value: Number(plain.slice(0, -1)) / 100, formula: null, format: "0%" };
  if (/^(true|false)$/i.test(plain)) return { value: /^t/i.test(plain), formula: null, format: null };
  return asDate(plain, date1904) ?? { value: text, formula: null, format: null };
}
