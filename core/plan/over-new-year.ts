import { daysBetween, type IsoDate } from "../calendar";

/** Days: what lasts less runs over New Year (12月至2月), what lasts longer is a whole year (9月1日至8月31日); both are meant so. */
const [nearlyAYear, wholeYear] = [270, 358];

/**
 * Whether a stretch whose words would end before they begin, and which is therefore read into the next year, may as well
 * have its ends exchanged: 10月1日至9月20日 would last nearly a year.
 */
export function mayBeTurnedRound(start: IsoDate, endNextYear: IsoDate): boolean {
  const days = daysBetween(start, endNextYear);
  return days >= nearlyAYear && days < wholeYear;
}
