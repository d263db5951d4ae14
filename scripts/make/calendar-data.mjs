// Writes core/calendar/data/*.ts from the package chinese-days: the State Council's days off and shifted working days,
// and the festivals that follow the moon or the sun.
//   node scripts/make/calendar-data.mjs
// Why at build time: the package asks `Date` in the machine's zone and rolls on silently after its last year. The tables
// taken from it are plain text, know their years, and depend on nothing.
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { fileURLToPath } from "node:url";

process.env.TZ = "UTC";
const require = createRequire(import.meta.url);
const days = require("chinese-days");
const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../..");
const { version } = JSON.parse(readFileSync(require.resolve("chinese-days/package.json"), "utf8"));
const listed = JSON.parse(readFileSync(require.resolve("chinese-days/dist/chinese-days.json"), "utf8"));
const head = (what) =>
  `/** ${what}\n * Written by scripts/make/calendar-data.mjs from chinese-days ${version}; not by hand. */\n`;

const short = (iso) => iso.slice(5).replace("-", "");
function byYear(table) {
  const years = {};
  for (const iso of Object.keys(table).sort()) (years[iso.slice(0, 4)] ??= []).push(short(iso));
  return years;
}
const table = (name, years) =>
  `export const ${name}: Readonly<Record<number, string>> = {\n` +
  Object.entries(years)
    .map(([year, list]) => `  ${year}: "${list.join(" ")}",\n`)
    .join("") +
  "};\n";

const solarTerm = (year, month, term) => short(days.getSolarTermDate(year, month, term));
const lunar = (year, month, day) => days.getSolarDateFromLunar(`${year}-${month}-${day}`).date;
const festivals = {};
for (let year = 1950; year <= 2099; year += 1) {
  festivals[year] = [
    short(lunar(year, 1, 1)),
    solarTerm(year, 4, "pure_brightness"),
    short(lunar(year, 5, 5)),
    short(lunar(year, 7, 7)),
    short(lunar(year, 8, 15)),
    short(lunar(year, 9, 9)),
  ];
}

// The package has 中秋 of 1996 a day early: the moon was new on 13 September (Beijing), so the fifteenth is the 27th.
festivals[1996][4] = "0927";

const out = (name, text) => writeFileSync(path.join(root, "core/calendar/data", name), text);
out(
  "days-off.ts",
  head(
    "Weekdays and weekends off by the State Council's yearly notice, and weekend days worked instead: MMDD by year.",
  ) +
    table("daysOff", byYear(listed.holidays)) +
    "\n" +
    table("shiftedWorkdays", byYear(listed.workdays)),
);
out(
  "moving-festivals.ts",
  head("春节 清明 端午 七夕 中秋 重阳 of each year: MMDD.") + table("movingFestivals", festivals),
);
