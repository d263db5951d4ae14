import fc from "fast-check";
import { fromIso } from "../../core/calendar";
import { parseDeadline, parseDeadlineValue, parsePhaseWindow, type Meaning } from "../../core/deadline";
import { findAll } from "../../core/deadline/find";
import { normalise, readLetters } from "../../core/deadline/normalise";
import { formsFor } from "../../core/deadline/forms";
import { vocabulary } from "../../core/deadline/words";

const words = Object.values(vocabulary)
  .flat()
  .map((entry) => (typeof entry === "string" ? entry : entry[0]));

/** Text made of deadline words, numbers and marks in any order. */
const shuffled = fc
  .array(
    fc.oneof(
      fc.constantFrom(...words),
      fc.integer({ min: 0, max: 40 }).map(String),
      fc.constantFrom(
        "2017",
        "2018",
        "会",
        "报告",
        "，",
        "、",
        "（",
        "）",
        "-",
        "~",
        "：",
        ".",
        "/",
        " ",
        "\n",
        "十",
        "二十一",
      ),
    ),
    { maxLength: 25 },
  )
  .map((list) => list.join(""));
const anyText = fc.oneof(shuffled, fc.string(), fc.string({ unit: "binary" }));
const context = fc.record(
  {
    year: fc.integer({ min: 1990, max: 2090 }),
    issued: fc.constantFrom("2017-08-18", "2020-02-29", "no day"),
    phaseWindow: fc.constantFrom(["2017-08-01", "2017-08-31"] as const, ["2017-12-01", "2018-01-31"] as const),
  },
  { requiredKeys: ["year"] },
);

function everyDate(meaning: Meaning): void {
  if (meaning.kind === "multiple") meaning.items.forEach(everyDate);
  if (meaning.kind !== "date-range") return;
  const { start, end } = meaning;
  for (const day of [start, end]) if (day !== null) expect(fromIso(day)).not.toBeNull();
  if (start !== null && end !== null) expect(start <= end).toBe(true);
}

test("any text gives a meaning with real days in their order", () => {
  fc.assert(
    fc.property(anyText, context, (text, given) => {
      const { meaning, text: kept } = parseDeadline(text, given);
      expect(kept).toBe(text);
      everyDate(meaning);
    }),
    { numRuns: 3000 },
  );
});

test("any value and any phase heading are read without failing", () => {
  fc.assert(
    fc.property(fc.double(), fc.boolean(), fc.boolean(), anyText, (value, isDate, date1904, text) => {
      everyDate(parseDeadlineValue(value, { text, isDate, date1904 }, { year: 2017 }).meaning);
      const window = parsePhaseWindow(text, 2017);
      if (window?.start && window.end) expect(window.start <= window.end || window.start > window.end).toBe(true);
    }),
    { numRuns: 500 },
  );
});

test("normalising twice changes nothing", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(normalise(normalise(text))).toBe(normalise(text));
    }),
    { numRuns: 3000 },
  );
});

test("reading the same words twice gives the same", () => {
  fc.assert(
    fc.property(anyText, context, (text, given) => {
      expect(parseDeadline(text, given)).toEqual(parseDeadline(text, given));
    }),
    { numRuns: 500 },
  );
});

/** How many tokens are looked at for a text: counted, so that nothing is asserted by time. */
function looksAt(text: string): number {
  let looks = 0;
  const { source } = findAll(readLetters(text));
  const counted = new Proxy(source.tokens, {
    get(tokens, key) {
      if (typeof key === "string" && /^\d+$/.test(key)) looks += 1;
      return Reflect.get(tokens, key) as unknown;
    },
  });
  const again = { text: source.text, tokens: counted, clause: 0 };
  source.tokens.forEach((token, at) => {
    for (const form of formsFor(token)) form.read(again, at);
  });
  return looks;
}

test.each([
  "后",
  "前",
  "1、",
  "8月1日、",
  "在后",
  "每1、",
  "会后1日",
  "(",
  "1-",
  "8月",
  "至",
  "自1起",
  "收到",
  "周一、",
])("the work on %j repeated grows with its length, not with its square", (piece) => {
  const short = looksAt(piece.repeat(200));
  const long = looksAt(piece.repeat(800));
  expect(long).toBeLessThan(short * 4 * 2 + 2000);
});
