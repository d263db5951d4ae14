/** The part of a long list that is drawn, with the room that the others take. */
export interface RowWindow {
  readonly first: number;
  /** One behind the last. */
  readonly end: number;
  /** Pixels of the rows before and behind the window. */
  readonly before: number;
  readonly after: number;
}

/** What is in sight, in pixels from the top of the list. */
export interface Sight {
  readonly top: number;
  readonly bottom: number;
}

/** Heights of rows: measured where one was drawn, else as high as those are on average. */
export class RowHeights {
  private readonly measured = new Map<number, number>();
  private sum = 0;

  constructor(private readonly guess: number) {}

  note(row: number, height: number): void {
    this.sum += height - (this.measured.get(row) ?? 0);
    this.measured.set(row, height);
  }

  get usual(): number {
    return this.measured.size === 0 ? this.guess : this.sum / this.measured.size;
  }

  of(row: number): number {
    return this.measured.get(row) ?? this.usual;
  }
}

/** Rows to draw: those in sight and `spare` more on either side, whatever their number. */
export function windowOf(count: number, heights: RowHeights, sight: Sight, spare: number): RowWindow {
  let y = 0;
  let firstSeen = count;
  let lastSeen = -1;
  const tops: number[] = [];
  for (let row = 0; row < count; row += 1) {
    tops.push(y);
    y += heights.of(row);
    if (y > sight.top && firstSeen === count) firstSeen = row;
    if ((tops[row] ?? 0) < sight.bottom) lastSeen = row;
  }
  const first = Math.max(0, Math.min(firstSeen, count - 1) - spare);
  const end = Math.min(count, Math.max(lastSeen, firstSeen === count ? count - 1 : firstSeen) + 1 + spare);
  return { first, end, before: tops[first] ?? 0, after: y - (tops[end] ?? y) };
}
