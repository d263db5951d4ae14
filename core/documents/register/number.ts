/** A number as printed, taken apart. `year` is null for 第N期 without a year. */
export interface ReadNumber {
  readonly style: "issue" | "document";
  readonly code: string;
  readonly year: number | null;
  readonly n: number;
}

const digits = "零一二三四五六七八九";

/** 4, "四", "十二", "二十三" (below 100); null for anything else. */
function countOf(text: string): number | null {
  if (/^\d{1,6}$/.test(text)) return Number(text);
  const tens = /^([一二三四五六七八九]?)十([一二三四五六七八九]?)$/.exec(text);
  if (tens) return (tens[1] ? digits.indexOf(tens[1]) : 1) * 10 + (tens[2] ? digits.indexOf(tens[2]) : 0);
  return text.length === 1 && digits.indexOf(text) > 0 ? digits.indexOf(text) : null;
}

/** Brackets met around the year: 〔〕 [] () 【】 〖〗 ﹝﹞ and those that a wrong font left behind („7‟). */
const opening = "[〔\\[(【〖﹝{<〈《„“‹]";
const closing = "[〕\\])】〗﹞}>〉》‟”›]";
const documentForm = new RegExp(`^(.*?)${opening}(\\d{2,4})${closing}(?:第)?([0-9]{1,6})号?$`);
/** 常办函2014„7‟号: the brackets slipped from the year to the count. */
const slippedForm = new RegExp(`^(.*?)((?:19|20)\\d{2})${opening}(\\d{1,6})${closing}号$`);
const looseYear = /^(.*?)((?:19|20)\d{2})[-年](?:第)?(\d{1,6})号$/;
const issueForm = /^(?:((?:19|20)\d{2})年?)?(?:总)?第?([\d零一二三四五六七八九十]{1,6})期?$/;

/** A number without the blanks and the full-width letters that people put into it. */
export function plainNumber(text: string): string {
  return text.normalize("NFKC").replace(/\s+/g, "");
}

/** Reads 第4期, 2017年第4期, 4, 某人常函〔2017〕1号 with any brackets; null when it is no number. */
export function parseNumber(text: string): ReadNumber | null {
  const plain = plainNumber(text);
  const parts = slippedForm.exec(plain) ?? documentForm.exec(plain) ?? looseYear.exec(plain);
  if (parts) {
    const year = Number(parts[2]);
    return {
      style: "document",
      code: parts[1] ?? "",
      year: year < 100 ? 2000 + year : year,
      n: Number(parts[3]),
    };
  }
  const issue = issueForm.exec(plain.replace(/[((].*$/, ""));
  const n = issue ? countOf(issue[2] ?? "") : null;
  return issue && n !== null ? { style: "issue", code: "", year: issue[1] ? Number(issue[1]) : null, n } : null;
}

/** 第4期 */
export function issueNumber(n: number): string {
  return `第${n}期`;
}

/** 总第29期 */
export function overallNumber(n: number): string {
  return `总第${n}期`;
}

/** 某人常函〔2017〕1号: hexagon brackets, no 第, no zero padding (GB/T 9704-2012, 7.2.5). */
export function documentNumber(code: string, year: number, n: number): string {
  return `${code}〔${year}〕${n}号`;
}

/** Reads 总第29期, 29; null when there is none. */
export function parseOverall(text: string): number | null {
  const found = /(?:总第?)?(\d{1,6})期?$/.exec(plainNumber(text));
  return found ? Number(found[1]) : null;
}
