import { addDays, calendarDate, type CalendarDate } from "./calendar-date";
import { movingFestivals } from "./data/moving-festivals";

/** Festivals that follow the moon or the sun; those with a fixed day are named by it ("8-1"). */
export type MovingFestival =
  | "spring"
  | "newYearsEve"
  | "lantern"
  | "qingming"
  | "dragonBoat"
  | "qixi"
  | "midAutumn"
  | "doubleNinth"
  | "midAutumnAndNational";

const columns = ["spring", "qingming", "dragonBoat", "qixi", "midAutumn", "doubleNinth"] as const;

function listed(year: number, name: (typeof columns)[number]): CalendarDate | null {
  const at = columns.indexOf(name) * 5;
  const day = movingFestivals[year]?.slice(at, at + 4);
  return day ? calendarDate(year, Number(day.slice(0, 2)), Number(day.slice(2))) : null;
}

const shifted = (date: CalendarDate | null, days: number): CalendarDate | null => (date ? addDays(date, days) : null);

/** The day of a festival in a year ("spring", or "8-1" for one with a fixed day); null outside the tables' years. */
export function festivalDate(year: number, name: string): CalendarDate | null {
  switch (name) {
    case "newYearsEve":
      return shifted(listed(year, "spring"), -1);
    case "lantern":
      return shifted(listed(year, "spring"), 14);
    case "midAutumnAndNational": {
      const moon = listed(year, "midAutumn");
      return moon && moon.month < 10 ? moon : calendarDate(year, 10, 1);
    }
    case "spring":
    case "qingming":
    case "dragonBoat":
    case "qixi":
    case "midAutumn":
    case "doubleNinth":
      return listed(year, name);
    default: {
      const [month, day] = name.split("-");
      return calendarDate(year, Number(month), Number(day));
    }
  }
}
