import type { When } from "../sense";

/** A copy of `like` whose main number is `n`: 21 of 21-25日, 10 of 10-11月. */
export function withNumber(like: When, n: number, next: number): When {
  const copy: When = { ...like, next, part: 0, time: null, endTime: null };
  if (like.unit === "day" && like.month !== null && n <= 12 && n >= 1 && like.day !== null && like.day < n) return copy;
  if (like.unit === "day") copy.day = n;
  else if (like.unit === "month" || like.unit === "stretch") copy.month = n;
  else if (like.unit === "quarter" || like.unit === "half") copy.n = n;
  else if (like.unit === "year") copy.year = n;
  return copy;
}

/** Completes both ends of a range from one another: 8月21-25日, 21日至8月25日, 2018年3月至5月. */
export function completeRange(first: When, last: When): void {
  const yearless = last.year === null && last.yearShift === null;
  if (yearless) {
    last.year = first.year;
    last.yearShift = first.yearShift;
  }
  if (needsMonth(last) && !needsMonth(first)) copyMonth(first, last);
  else if (needsMonth(first) && !needsMonth(last)) {
    copyMonth(last, first);
    // 21日至9月5日 begins in the month before.
    const reversed = first.day !== null && last.day !== null && first.day > last.day;
    if (reversed && first.month !== null && first.month > 1) first.month -= 1;
  }
}

const needsMonth = (each: When): boolean =>
  (each.unit === "day" || each.unit === "stretch" || (each.unit === "month" && each.part > 0)) &&
  each.month === null &&
  each.monthShift === null;

function copyMonth(from: When, into: When): void {
  into.month = from.month;
  into.monthShift = from.monthShift;
}
