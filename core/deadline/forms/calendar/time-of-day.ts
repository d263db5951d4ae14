import type { TimeOfDay, When } from "../../sense";
import type { Token } from "../../tokens";

/** 17:00, 下午5时, 下午5点半, 上午, 下班: writes the time (if it is one) and returns the token after it, or `i`. */
export function readTimes(t: readonly Token[], i: number, into: When): number {
  const from = t[i]?.kind === "space" || isGap(t, i) ? i + 1 : i;
  const start = readTime(t, from, 0);
  if (!start) return i;
  into.time = start.time;
  const joint = t[start.next]?.kind;
  if (joint !== "to" && joint !== "dash" && joint !== "tilde") return start.next;
  const end = readTime(t, start.next + 1, start.half);
  if (!end?.time) return start.next;
  into.endTime = end.time;
  return end.next;
}

/** A comma before a time of day belongs to it: 8月10日，上午9时. */
const isGap = (t: readonly Token[], i: number): boolean => t[i]?.kind === "comma" && t[i + 1]?.kind === "dayTime";

function readTime(
  t: readonly Token[],
  i: number,
  halfBefore: number,
): { time: TimeOfDay | null; half: number; next: number } | null {
  let half = halfBefore;
  let at = i;
  if (t[at]?.kind === "dayTime") {
    half = t[at]?.value ?? 0;
    at += 1;
  }
  if (t[at]?.kind === "closingTime") return { time: null, half, next: at + 1 };
  const clock = readClock(t, at);
  if (!clock) return at > i ? { time: null, half, next: at } : null;
  let { hour } = clock.time;
  if (half === 12 && hour < 12) hour += 12;
  else if (half === 12 && hour === 12) hour = 24;
  else if (half === 11 && hour < 6) hour += 12;
  return { time: { hour, minute: clock.time.minute }, half, next: clock.next };
}

function readClock(t: readonly Token[], i: number): { time: TimeOfDay; next: number } | null {
  const hour = t[i];
  if (hour?.kind !== "num" || hour.value > 24) return null;
  const mark = t[i + 1]?.kind;
  const minute = t[i + 2];
  if (mark === "colon") {
    if (minute?.kind !== "num" || minute.value > 59 || minute.to - minute.from !== 2) return null;
    const seconds = t[i + 3]?.kind === "colon" && t[i + 4]?.kind === "num";
    return { time: { hour: hour.value, minute: minute.value }, next: seconds ? i + 5 : i + 3 };
  }
  if (mark !== "hour") return null;
  if (minute?.kind === "half") return { time: { hour: hour.value, minute: 30 }, next: i + 3 };
  if (minute?.kind === "num" && minute.value <= 59 && t[i + 3]?.kind === "minute") {
    return { time: { hour: hour.value, minute: minute.value }, next: i + 4 };
  }
  return { time: { hour: hour.value, minute: 0 }, next: i + 2 };
}
