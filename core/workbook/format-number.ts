import type { FormatSection, FormatToken } from "./format-tokens";

const trimZeros = (text: string): string => (text.includes(".") ? text.replace(/\.?0+$/, "") : text);

/** A number in the format "General": up to eleven characters, then scientific. */
export function formatGeneral(value: number): string {
  const size = Math.abs(value);
  if (Number.isInteger(value) && size < 1e11) return String(value === 0 ? 0 : value);
  if (size >= 1e11 || size < 1e-4) {
    const [mantissa = "", exponent = ""] = value.toExponential(5).split("e");
    const digits = exponent.replace(/^[+-]/, "").padStart(2, "0");
    return `${trimZeros(mantissa)}E${exponent.startsWith("-") ? "-" : "+"}${digits}`;
  }
  const whole = Math.floor(size).toString().length;
  return trimZeros(value.toFixed(Math.max(0, 10 - whole)));
}

/** Rounds half away from zero on the decimal digits, as Excel does: 1.005 with two places is 1.01. */
function roundedDigits(value: number, places: number): string {
  if (value >= 1e21) return BigInt(Math.round(value)).toString();
  const shortest = String(value);
  if (shortest.includes("e")) return value.toFixed(Math.min(100, places));
  const [whole = "0", fraction = ""] = shortest.split(".");
  if (fraction.length <= places) return places > 0 ? `${whole}.${fraction.padEnd(places, "0")}` : whole;
  const kept = BigInt(whole + fraction.slice(0, places)) + (Number(fraction[places]) >= 5 ? 1n : 0n);
  const digits = kept.toString().padStart(places + 1, "0");
  return places > 0 ? `${digits.slice(0, -places)}.${digits.slice(-places)}` : digits;
}

const isPlace = (token: FormatToken): token is FormatToken & { kind: "place" } => token.kind === "place";
const blankFor = (mark: string): string => (mark === "?" ? " " : "");

/** Puts digits into the places before the point, from the right; what is too long stands at the first place. */
function fillWhole(tokens: readonly FormatToken[], digits: string, grouped: boolean): string {
  const places = tokens.filter(isPlace).length;
  let left = digits === "0" ? "" : digits;
  let used = 0;
  let seen = 0;
  let out = "";
  const put = (digit: string): void => {
    if (grouped && used > 0 && used % 3 === 0 && digit.trim() !== "") out = `,${out}`;
    out = digit + out;
    used += 1;
  };
  for (const token of [...tokens].reverse()) {
    if (token.kind === "literal") out = token.text + out;
    else if (token.kind === "percent") out = `%${out}`;
    else if (isPlace(token)) {
      seen += 1;
      if (left !== "") {
        put(left.slice(-1));
        left = left.slice(0, -1);
      } else if (token.mark === "0") put("0");
      else out = blankFor(token.mark) + out;
      if (seen === places) for (; left !== ""; left = left.slice(0, -1)) put(left.slice(-1));
    }
  }
  return out;
}

function fillFraction(tokens: readonly FormatToken[], digits: string): string {
  const significant = digits.replace(/0+$/, "").length;
  let at = 0;
  let out = "";
  for (const token of tokens) {
    if (token.kind === "literal") out += token.text;
    else if (token.kind === "percent") out += "%";
    else if (isPlace(token)) {
      out += at < significant || token.mark === "0" ? (digits[at] ?? "0") : blankFor(token.mark);
      at += 1;
    }
  }
  return out;
}

/** "# ?/?" and the like: the nearest fraction whose denominator has as many digits as there are places. */
function formatFraction(value: number, tokens: readonly FormatToken[]): string {
  const slash = tokens.findIndex(({ kind }) => kind === "slash");
  const after = tokens.slice(slash + 1);
  const fixed = Number(
    after
      .map((token) => (token.kind === "literal" ? token.text : ""))
      .join("")
      .replace(/\D/g, ""),
  );
  const places = after.filter(isPlace).length;
  const mixed = tokens.slice(0, slash).some((token, at) => token.kind === "literal" && at > 0);
  const whole = mixed ? Math.floor(value) : 0;
  let best = { top: 0, bottom: 1, error: Infinity };
  const last = 10 ** Math.min(places, 4) - 1;
  for (let bottom = fixed || 1; bottom <= (fixed || last); bottom += 1) {
    const top = Math.round((value - whole) * bottom);
    const error = Math.abs(value - whole - top / bottom);
    if (error < best.error - 1e-12) best = { top, bottom, error };
  }
  if (best.top === best.bottom && mixed) return String(whole + 1);
  if (best.top === 0) return String(whole);
  return `${mixed && whole > 0 ? `${whole} ` : ""}${best.top}/${best.bottom}`;
}

function formatScientific(value: number, tokens: readonly FormatToken[], at: number): string {
  const token = tokens[at];
  const before = tokens.slice(0, at);
  const point = before.findIndex(({ kind }) => kind === "point");
  const wholePlaces = (point < 0 ? before : before.slice(0, point)).filter(isPlace).length;
  const decimals = point < 0 ? 0 : before.slice(point).filter(isPlace).length;
  let exponent = value === 0 ? 0 : Math.floor(Math.log10(value));
  if (wholePlaces > 1) exponent = Math.floor(exponent / wholePlaces) * wholePlaces;
  let mantissa = roundedDigits(value / 10 ** exponent, decimals);
  if (wholePlaces <= 1 && Number(mantissa) >= 10) {
    exponent += 1;
    mantissa = roundedDigits(value / 10 ** exponent, decimals);
  }
  const width = tokens.slice(at + 1).filter(isPlace).length;
  const sign = exponent < 0 ? "-" : token?.kind === "exponent" && token.sign ? "+" : "";
  return `${mantissa}E${sign}${String(Math.abs(exponent)).padStart(width, "0")}`;
}

/** A value (not negative) in a section of digit places; the sign is the caller's. */
export function formatNumber(value: number, { tokens }: FormatSection): string {
  if (tokens.some(({ kind }) => kind === "general")) {
    return tokens
      .map((token) => (token.kind === "literal" ? token.text : token.kind === "general" ? formatGeneral(value) : ""))
      .join("");
  }
  if (!tokens.some(isPlace)) {
    return tokens
      .map((token) => (token.kind === "literal" ? token.text : token.kind === "percent" ? "%" : ""))
      .join("");
  }
  if (tokens.some(({ kind }) => kind === "slash")) return formatFraction(value, tokens);
  const exponent = tokens.findIndex(({ kind }) => kind === "exponent");
  if (exponent >= 0) return formatScientific(value, tokens, exponent);
  const percents = tokens.filter(({ kind }) => kind === "percent").length;
  const lastPlace = tokens.length - 1 - [...tokens].reverse().findIndex(isPlace);
  const scaling = tokens.slice(lastPlace + 1).findIndex(({ kind }) => kind !== "comma");
  const thousands = scaling < 0 ? tokens.length - lastPlace - 1 : scaling;
  const grouped = tokens.slice(0, lastPlace).some(({ kind }) => kind === "comma");
  const point = tokens.findIndex(({ kind }) => kind === "point");
  const whole = point < 0 ? tokens : tokens.slice(0, point);
  const fraction = point < 0 ? [] : tokens.slice(point + 1);
  const scaled = percents > 0 ? Number(`${value}e${percents * 2}`) || value * 100 ** percents : value;
  const digits = roundedDigits(scaled / 1000 ** thousands, fraction.filter(isPlace).length);
  const [wholeDigits = "0", fractionDigits = ""] = digits.split(".");
  return fillWhole(whole, wholeDigits, grouped) + (point < 0 ? "" : `.${fillFraction(fraction, fractionDigits)}`);
}
