import { execFileSync } from "node:child_process";
import { chinese, holidays, workdays } from "./sources";
import {
  coveredYears,
  daysBetween,
  festivalDate,
  fromIso,
  monthStretch,
  quarter,
  toIso,
  workCalendar,
} from "../../core/calendar";
import { daysOff, shiftedWorkdays } from "../../core/calendar/data/days-off";

const plain = workCalendar({ extraDaysOff: [], extraWorkdays: [] });

test.each([
  ["2017-10-01", true],
  ["2017-09-30", false],
  ["2017-09-16", true],
  ["2017-09-18", false],
  ["2026-02-17", true],
  ["2003-10-01", null],
  ["2099-10-01", null],
  ["2017-02-30", null],
])("%s is a day off: %p", (day, off) => {
  expect(plain.isDayOff(day)).toBe(off);
});

test("the tables cover the years they say", () => {
  expect(coveredYears[0]).toBe(2004);
  expect(coveredYears[1]).toBeGreaterThanOrEqual(2026);
});

test("the tables are the package's own", () => {
  const flat = (table: Readonly<Record<number, string>>): string[] =>
    Object.entries(table).flatMap(([year, days]) =>
      days.split(" ").map((day) => `${year}-${day.slice(0, 2)}-${day.slice(2)}`),
    );
  expect(flat(daysOff).sort()).toEqual(Object.keys(holidays).sort());
  expect(flat(shiftedWorkdays).sort()).toEqual(Object.keys(workdays).sort());
});

test.each([
  [2017, "spring", "2017-01-28"],
  [2018, "spring", "2018-02-16"],
  [2017, "midAutumn", "2017-10-04"],
  [2017, "dragonBoat", "2017-05-30"],
  [2017, "qingming", "2017-04-04"],
  [2017, "lantern", "2017-02-11"],
  [2017, "newYearsEve", "2017-01-27"],
  [2017, "8-1", "2017-08-01"],
])("%i %s is %s", (year, name, day) => {
  const date = festivalDate(year, name);
  expect(date && toIso(date)).toBe(day);
});

/** Where the runtime's astronomy and the published almanac (Hong Kong Observatory) differ by a day, ours has the almanac's. */
const almanac: Readonly<Record<string, string>> = {
  "2027 spring": "2027-02-06",
  "2030 spring": "2030-02-03",
};

test("festivals agree with the runtime's Chinese calendar", () => {
  const wrong: string[] = [];
  for (let year = 1990; year <= 2050; year += 1) {
    for (const [name, month, day] of [
      ["spring", 1, 1],
      ["dragonBoat", 5, 5],
      ["midAutumn", 8, 15],
      ["doubleNinth", 9, 9],
    ] as const) {
      const date = festivalDate(year, name);
      const published = almanac[`${year} ${name}`];
      const same = date && (published ? toIso(date) === published : chinese(date) === `${month}/${day}`);
      if (!same) wrong.push(`${year} ${name}`);
    }
  }
  expect(wrong).toEqual([]);
});

test("a festival outside the tables is not guessed", () => {
  expect(festivalDate(1900, "spring")).toBeNull();
});

test("working days are counted over holidays and shifted days", () => {
  const from = fromIso("2017-09-27");
  expect(from && plain.addWorkdays(from, 5)).toMatchObject({ day: { year: 2017, month: 10, day: 10 }, known: true });
  expect(from && plain.addWorkdays(from, -3).day).toEqual({ year: 2017, month: 9, day: 22 });
  const far = fromIso("2035-09-27");
  expect(far && plain.addWorkdays(far, 5).known).toBe(false);
});

test.each([
  ["2017-09-10", "2017-09-10", 0],
  ["2017-09-10", "2017-10-01", 21],
  ["2017-12-31", "2018-01-01", 1],
  ["2016-02-28", "2016-03-01", 2],
  ["2017-10-01", "2017-09-30", -1],
])("from %s to %s are %p days", (from, to, days) => {
  expect(daysBetween(from, to)).toBe(days);
});

test("stretches of a month and quarters", () => {
  expect(monthStretch(2016, 2, "last-ten").end.day).toBe(29);
  expect(monthStretch(2017, 2, "from-eleventh")).toMatchObject({ start: { day: 11 }, end: { day: 28 } });
  expect(quarter(2017, 3)).toMatchObject({ start: { month: 7, day: 1 }, end: { month: 9, day: 30 } });
});

test.each(["Asia/Shanghai", "America/Los_Angeles"])("in the time zone %s the command reads the same", (zone) => {
  const script = "tests/deadline/in-zone.cjs";
  const out = execFileSync(process.execPath, [script], { env: { ...process.env, TZ: zone }, encoding: "utf8" });
  expect(out).toBe("2017-01-27 2017-08-25 2017-10-10\n");
});
