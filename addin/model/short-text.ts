/** A cell's words on one line: its line breaks go, with a blank where letters would run together. */
export function oneLine(text: string): string {
  return text
    .replace(/\s*[\r\n]+\s*/g, "\n")
    .trim()
    .replace(/(?<=[\x21-\x7e])\n(?=[\x21-\x7e])/g, " ")
    .replace(/\n/g, "");
}

/** At most so many characters, then an ellipsis; a letter of two code units is never cut in half. */
export function shortText(text: string, most: number): string {
  if (text.length <= most) return text;
  const end = /[\ud800-\udbff]/.test(text[most - 1] ?? "") ? most - 1 : most;
  return `${text.slice(0, end)}…`;
}

/** A name in a line: of a phase, a unit, an event. The whole of it stands in its cell. */
export const shortName = (text: string): string => shortText(oneLine(text), 40);

/** What two texts have in common at their ends, cut short, and what differs between. */
export interface Difference {
  readonly before: string;
  readonly from: string;
  readonly to: string;
  readonly after: string;
}

const context = 8;

/** The part that changes, with a few characters around it, so that one word in a long cell is seen at once. */
export function differenceOf(now: string, then: string): Difference {
  const most = Math.min(now.length, then.length);
  let head = 0;
  while (head < most && now[head] === then[head]) head += 1;
  let tail = 0;
  while (tail < most - head && now.at(-1 - tail) === then.at(-1 - tail)) tail += 1;
  const before = now.slice(0, head);
  const after = now.slice(now.length - tail);
  return {
    before: before.length > context + 2 ? `…${before.slice(-context)}` : before,
    from: now.slice(head, now.length - tail),
    to: then.slice(head, then.length - tail),
    after: after.length > context + 2 ? `${after.slice(0, context)}…` : after,
  };
}
