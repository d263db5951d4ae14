/** A rule in the subset of RFC 5545 that labels use, or days of every year from – to (MM-DD). */
export interface Rule {
  readonly rule: string;
  readonly window?: readonly [string, string];
  readonly next: number;
}
