interface Words {
  readonly digits: string;
  readonly units: readonly string[];
  /** True when 10–19 begin with the unit alone: 十二. */
  readonly shortTen: boolean;
}

const plain: Words = { digits: "零一二三四五六七八九", units: ["", "十", "百", "千"], shortTen: true };
const capital: Words = { digits: "零壹贰叁肆伍陆柒捌玖", units: ["", "拾", "佰", "仟"], shortTen: false };
const groups = ["", "万", "亿", "万亿"];

/** Four digits in words, without leading zeros. */
function group(value: number, words: Words): string {
  let text = "";
  let gap = false;
  for (let power = 3; power >= 0; power -= 1) {
    const digit = Math.floor(value / 10 ** power) % 10;
    if (digit === 0) {
      gap = text !== "";
      continue;
    }
    text += (gap ? words.digits[0] : "") + (words.digits[digit] ?? "") + (words.units[power] ?? "");
    gap = false;
  }
  return text;
}

function inWords(value: number, words: Words): string {
  if (value === 0) return words.digits[0] ?? "";
  let text = "";
  for (let index = groups.length - 1; index >= 0; index -= 1) {
    const part = Math.floor(value / 10000 ** index) % 10000;
    if (part === 0) continue;
    const gap = text !== "" && (part < 1000 || Math.floor(value / 10000 ** (index + 1)) % 10000 === 0);
    text += (gap ? words.digits[0] : "") + group(part, words) + (groups[index] ?? "");
  }
  return words.shortTen && text.startsWith("一十") ? text.slice(1) : text;
}

/** 12 → 十二; whole numbers from 0 up to 10¹⁶. */
export const chineseNumber = (value: number): string => inWords(value, plain);
/** 12 → 壹拾贰; whole numbers from 0 up to 10¹⁶. */
export const capitalNumber = (value: number): string => inWords(value, capital);
