import type { RelativeUnit } from "../types";
import { kindCode, kindCount, type TokenKind } from "../kind-code";
import { isOneOf, kindSet } from "../kind-set";
import type { Token } from "../tokens";

export interface Amount {
  readonly n: number;
  readonly unit: RelativeUnit;
  readonly next: number;
  /** 日: may be a day of the month as well. */
  readonly isDayOfMonth: boolean;
  /** 月 or 年 without 个: may name a month or a year. */
  readonly isCalendarUnit: boolean;
}

const unitNames: Readonly<Partial<Record<TokenKind, RelativeUnit>>> = {
  workday: "workday",
  dayUnit: "day",
  plainDay: "day",
  weekUnit: "week",
  monthUnit: "month",
  yearUnit: "year",
  hourSpan: "hour",
};
const units: (RelativeUnit | undefined)[] = new Array<RelativeUnit | undefined>(kindCount).fill(undefined);
for (const [kind, unit] of Object.entries(unitNames)) units[kindCode[kind as TokenKind]] = unit;

/** What may stand after the number of an amount. */
const afterNumber = kindSet(
  ...(Object.keys(unitNames) as TokenKind[]),
  "measure",
  "open",
  "quarterUnit",
  "to",
  "dash",
  "tilde",
  "tight",
);

/** 7日, 十个工作日, 2个月, 半年, 一个半月, 3至5日 (the longer one), 第3天: how much, and of what. */
export function readAmount(t: readonly Token[], i: number): Amount | null {
  const at = t[i]?.kind === "ordinal" ? i + 1 : i;
  if (t[at]?.kind === "half") return readHalf(t, at);
  const first = t[at];
  if (first?.kind !== "num" || first.value > 9999 || !isOneOf(t[at + 1], afterNumber)) return null;
  const ranged = isJoint(t[at + 1]?.kind) && t[at + 2]?.kind === "num";
  const number = ranged ? at + 2 : at;
  const n = t[number]?.value ?? 0;
  if (n < 1 || n > 9999) return null;
  return readUnit(t, number + 1, n) ?? readSpelled(t, number + 1, n);
}

const isJoint = (kind: TokenKind | undefined): boolean =>
  kind === "to" || kind === "dash" || kind === "tilde" || kind === "tight";

function readUnit(t: readonly Token[], i: number, n: number): Amount | null {
  const measured = t[i]?.kind === "measure";
  const opened = t[measured ? i + 1 : i]?.kind === "open" ? 1 : 0;
  const at = (measured ? i + 1 : i) + opened;
  const token = t[at];
  if (!token) return null;
  if (measured && token.kind === "half" && t[at + 1]?.kind === "monthUnit") return amount(n * 30 + 15, "day", at + 2);
  const unit = units[token.code];
  if (token.kind === "quarterUnit" && measured) return amount(n * 3, "month", at + 1);
  if (unit === undefined || (token.to - token.from > 1 && (unit === "month" || unit === "year"))) return null;
  if (token.kind === "yearUnit" && t[at + 1]?.kind === "half") return amount(n * 12 + 6, "month", at + 2);
  return {
    n,
    unit,
    next: at + 1 + (t[at + 1]?.kind === "close" ? opened : 0),
    isDayOfMonth: token.kind === "dayUnit" && !measured,
    isCalendarUnit: (unit === "month" || unit === "year") && !measured,
  };
}

/** 10个(工作)日. */
function readSpelled(t: readonly Token[], i: number, n: number): Amount | null {
  const at = t[i]?.kind === "measure" ? i + 1 : i;
  return t[at]?.kind === "open" &&
    t[at + 1]?.kind === "text" &&
    t[at + 2]?.kind === "close" &&
    t[at + 3]?.kind === "dayUnit"
    ? amount(n, "workday", at + 4)
    : null;
}

function readHalf(t: readonly Token[], at: number): Amount | null {
  const next = t[at + 1]?.kind === "measure" ? at + 2 : at + 1;
  if (t[next]?.kind === "monthUnit") return amount(15, "day", next + 1);
  if (t[next]?.kind === "yearUnit") return amount(6, "month", next + 1);
  return t[next]?.kind === "plainDay" ? amount(12, "hour", next + 1) : null;
}

const amount = (n: number, unit: RelativeUnit, next: number): Amount => ({
  n,
  unit,
  next,
  isDayOfMonth: false,
  isCalendarUnit: false,
});
