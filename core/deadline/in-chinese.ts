const monthNames = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"] as const;
const month =
  "(?<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
const day = "(?<day>\\d{1,2})(?:st|nd|rd|th)?";
const year = "(?:(?:,|,?\\s)\\s*(?<year>20\\d\\d))?";

/** The forms of an English date, each for the whole of it. */
const dates = [
  new RegExp(`^${month}\\s*${day}${year}$`, "i"),
  new RegExp(`^${day}\\s*(?:of\\s+)?${month}${year}$`, "i"),
  new RegExp(`^${day}[-/]${month}(?:[-/](?<year>20\\d\\d|\\d\\d))?$`, "i"),
  new RegExp(`^(?:the\\s+)?(?<part>early|mid|late|end\\s+of|start\\s+of)[\\s-]+${month}${year}$`, "i"),
  new RegExp(`^${month}${year}$`, "i"),
];
const partWords: Readonly<Record<string, string>> = {
  early: "上旬",
  mid: "中旬",
  late: "下旬",
  end: "底",
  start: "初",
};
const limit = /^(?:due\s+)?(?:by|before|until|till|no\s+later\s+than|not\s+later\s+than)\s+(?:the\s+(?=end|start))?/i;
const standing: ReadonlyMap<string, string> = new Map([
  ["ongoing", "长期"],
  ["continuous", "长期"],
  ["immediately", "立即"],
  ["at once", "立即"],
  ["asap", "尽快"],
  ["tbd", "待定"],
  ["year end", "年底"],
  ["end of year", "年底"],
  ["end of the year", "年底"],
]);

/** One date in English as Chinese words; null when it is none. */
function dateOf(text: string): string | null {
  for (const form of dates) {
    const found = form.exec(text)?.groups;
    if (!found) continue;
    const number = monthNames.findIndex((name) => found.month?.toLowerCase().startsWith(name)) + 1;
    const part = partWords[/^[a-z]+/.exec(found.part?.toLowerCase() ?? "")?.[0] ?? ""] ?? "";
    return `${found.year ? `${found.year}年` : ""}${number}月${found.day ? `${found.day}日` : part}`;
  }
  return null;
}

function english(text: string): string | null {
  const whole = dateOf(text);
  if (whole !== null) return whole;
  const [first, last, ...more] = text.split(/\s+(?:-|–|—|to|until)\s+|\s*[–—]\s*/i);
  const [from, to] = [dateOf(first ?? ""), dateOf(last ?? "")];
  return more.length === 0 && from && to ? `${from}至${to}` : null;
}

/** 2017Q3, Q3 2017, Q3末: the quarters among Chinese words. */
const quarters = (text: string): string =>
  text
    .replace(/\bQ([1-4])\s*[,/ ]?\s*(20\d\d)(?:年|(?!\d))/gi, "$2年第$1季度")
    .replace(/(20\d\d)\s*年?\s*[-/.]?\s*Q([1-4])(?!\d)/gi, "$1年第$2季度")
    .replace(/(?<![A-Za-z])Q([1-4])(?!\d)/gi, "第$1季度");

const weekday = "(?:mon|tue|wed|thu|fri|sat|sun)";
/** June 14, 2024 (Friday); Fri, June 14: the day of the week changes nothing. */
const besideDate = new RegExp(
  `\\s*(?:\\(\\s*${weekday}[a-z]{0,6}\\.?\\s*\\)|,?\\s*\\b${weekday}[a-z]{0,3}day)$|^${weekday}(?:[a-z]{0,3}day|rs|s)?\\.?,?\\s+(?=\\S)`,
  "i",
);
const latin = /[A-Za-z]/;
const slashes = /^\s*(\d{1,2})\/(\d{1,2})\/(20\d\d)\s*$/;

/** 8/25/2017 and 25/8/2017, where only one of the two can be the month; 8/10/2017 may be either. */
function daySlashes(text: string): string | null {
  const [, a = "", b = "", year = ""] = (text.length <= 14 ? slashes.exec(text) : null) ?? [];
  const [first, second] = [Number(a), Number(b)];
  if (year === "" || first === 0 || second === 0) return null;
  if (first === second || (first <= 12 && second > 12)) return `${year}年${first}月${second}日`;
  return first > 12 && second <= 12 ? `${year}年${second}月${first}日` : null;
}

const years = /^\s*(20\d\d)\s*[-–—－~～至到]{1,2}\s*(20\d\d)\s*$/;

/** 2023-2025 alone: the years of a plan, with 年 left out. */
function bareYears(text: string): string | null {
  const [, first = "", last = ""] = (text.length <= 16 ? years.exec(text) : null) ?? [];
  return first < last ? `${first}年至${last}年` : null;
}

/** Words in English, quarters as Q3 and years alone in the Chinese words that are read; null when nothing can be made of them. */
export function inChinese(text: string): string | null {
  const span = bareYears(text) ?? daySlashes(text);
  if (span !== null) return span;
  if (text.length > 60 || !latin.test(text)) return null;
  const plain = text.normalize("NFKC").replace(/\s+/g, " ").trim().replace(besideDate, "").replace(/[.]$/, "");
  const stands = standing.get(plain.toLowerCase());
  if (stands !== undefined) return stands;
  const limited = limit.exec(plain)?.[0] ?? "";
  const words = quarters(plain.slice(limited.length)).replace(/^(?:the\s+)?end of (?=第|20)(.*)$/i, "$1末");
  const said = latin.test(words) ? (standing.get(words.toLowerCase()) ?? english(words)) : words;
  return said === null || said === plain ? null : limited === "" ? said : `${said}前`;
}
