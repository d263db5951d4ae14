import type { Unsubscribe } from "../../../core/ports";
import { browserLater, type Later } from "../../model/session/pause";
import { rangesOfAddress, type Area } from "./raw-sheet";
import { runExcel, supports } from "./run";

/** Typing gives an event a cell; Excel drops some of them (office-js #1760), so the last one is what counts. */
const quietMs = 400;

interface Handle {
  readonly context: OfficeExtension.ClientRequestContext;
  remove(): void;
}

async function register(
  hint: (event: Excel.WorksheetChangedEventArgs) => void,
  sheetsMoved: () => void,
): Promise<Handle[]> {
  return runExcel(async (context) => {
    const { worksheets } = context.workbook;
    const changed = async (event: Excel.WorksheetChangedEventArgs): Promise<void> => hint(event);
    const moved = async (): Promise<void> => sheetsMoved();
    const handles: Handle[] = [worksheets.onAdded.add(moved), worksheets.onDeleted.add(moved)];
    if (supports("1.9")) {
      handles.push(worksheets.onChanged.add(changed));
      await context.sync();
      return handles;
    }
    worksheets.load("items/id");
    await context.sync();
    for (const sheet of worksheets.items) handles.push(sheet.onChanged.add(changed));
    await context.sync();
    return handles;
  });
}

async function unregister(handles: readonly Handle[]): Promise<void> {
  const [first] = handles;
  if (!first) return;
  // Handlers can only be removed in the context that added them.
  await Excel.run(first.context as Excel.RequestContext, async (context) => {
    for (const handle of handles) handle.remove();
    await context.sync();
  }).catch(() => undefined);
}

interface Own {
  readonly sheetId: string;
  readonly area: Area;
  cellsLeft: number;
}

/** True, once for each cell, for an event that our own write brings: the library cuts large ones into several. */
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

export interface Watch {
  onChange(listener: () => void): Unsubscribe;
  /** Our own write will come back as an event: that one is no news. */
  expectOwn(sheetId: string, area: Area): void;
  hasSeenOthers(): boolean;
}

/** One registration in Excel for any number of listeners; events, near or remote, are hints and lead to one call. */
export function createWatch(later: Later = browserLater): Watch {
  const listeners = new Set<() => void>();
  const own: Own[] = [];
  let handles: Promise<Handle[]> | null = null;
  let others = false;
  let callOff = (): void => undefined;

  const tell = (): void => {
    callOff();
    callOff = later(() => {
      for (const listener of [...listeners]) listener();
    }, quietMs);
  };
  const start = (): void => {
    handles = register(
      ({ worksheetId, address, source }) => {
        if (source === "Remote") others = true;
        if (source === "Remote" || !isOwn(own, worksheetId, address)) tell();
      },
      () => {
        // A new sheet has no handler of its own yet below ExcelApi 1.9.
        if (!supports("1.9")) restart();
        tell();
      },
    ).catch(() => []);
  };
  const stop = (): void => {
    callOff();
    void handles?.then(unregister);
    handles = null;
  };
  const restart = (): void => {
    const old = handles;
    start();
    void old?.then(unregister);
  };

  return {
    onChange(listener) {
      listeners.add(listener);
      if (handles === null) start();
      return () => {
        if (listeners.delete(listener) && listeners.size === 0) stop();
      };
    },
    hasSeenOthers: () => others,
    expectOwn(sheetId, area) {
      own.push({ sheetId, area, cellsLeft: area.rows * area.columns });
      if (own.length > 200) own.shift();
    },
  };
}
