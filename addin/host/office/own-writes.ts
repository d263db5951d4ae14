import { rangesOfAddress, type Area } from "./raw-sheet";

/** Writes whose events are still waited for; older ones are forgotten. */
const remembered = 200;

interface Own {
  readonly sheetId: string;
  readonly area: Area;
  cellsLeft: number;
}

/** Finds the write of ours that an event comes from, and counts its cells off: the library cuts large ones into several. */
function isOwn(own: Own[], sheetId: string, address: string): boolean {
  const [range] = rangesOfAddress(`!${address.replace(/^.*!/, "")}`);
  if (!range) return false;
  const at = own.findIndex(
    ({ sheetId: id, area: { top, left, rows, columns } }) =>
      id === sheetId &&
      range.top > top &&
      range.left > left &&
      range.bottom <= top + rows &&
      range.right <= left + columns,
  );
  const found = own[at];
  if (!found) return false;
  found.cellsLeft -= (range.bottom - range.top + 1) * (range.right - range.left + 1);
  if (found.cellsLeft <= 0) own.splice(at, 1);
  return true;
}

export interface OwnWrites {
  /** Our own write will come back as an event. */
  expect(sheetId: string, area: Area): void;
  /** True, once for each cell, for an event that a write of ours brings. */
  bring(sheetId: string, address: string): boolean;
}

export function createOwnWrites(): OwnWrites {
  const own: Own[] = [];
  return {
    expect(sheetId, area) {
      own.push({ sheetId, area, cellsLeft: area.rows * area.columns });
      if (own.length > remembered) own.shift();
    },
    bring: (sheetId, address) => isOwn(own, sheetId, address),
  };
}
