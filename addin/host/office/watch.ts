import type { Unsubscribe } from "../../../core/ports";
import { browserLater, type Later } from "../../model/session/pause";
import { createOwnWrites } from "./own-writes";
import type { Area } from "./raw-sheet";
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

export interface Watch {
  onChange(listener: () => void): Unsubscribe;
  /** Our own write will come back as an event: that one is no news. */
  expectOwn(sheetId: string, area: Area): void;
  hasSeenOthers(): boolean;
}

/** Listeners that are called once it has been quiet for a while. */
function createListeners(later: Later) {
  const listeners = new Set<() => void>();
  let callOff = (): void => undefined;
  return {
    add: (listener: () => void): unknown => listeners.add(listener),
    /** True when that was the last one. */
    remove: (listener: () => void): boolean => listeners.delete(listener) && listeners.size === 0,
    tell: (): void => {
      callOff();
      callOff = later(() => {
        for (const listener of [...listeners]) listener();
      }, quietMs);
    },
    hush: (): void => callOff(),
  };
}

/** One registration in Excel for any number of listeners; events, near or remote, are hints and lead to one call. */
export function createWatch(later: Later = browserLater): Watch {
  const listeners = createListeners(later);
  const own = createOwnWrites();
  let handles: Promise<Handle[]> | null = null;
  let others = false;

  const changed = ({ worksheetId, address, source }: Excel.WorksheetChangedEventArgs): void => {
    if (source === "Remote") others = true;
    if (source === "Remote" || !own.bring(worksheetId, address)) listeners.tell();
  };
  const sheetsMoved = (): void => {
    // A new sheet has no handler of its own yet below ExcelApi 1.9.
    if (!supports("1.9")) restart();
    listeners.tell();
  };
  const start = (): void => {
    handles = register(changed, sheetsMoved).catch(() => []);
  };
  const stop = (): void => {
    listeners.hush();
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
        if (listeners.remove(listener)) stop();
      };
    },
    hasSeenOthers: () => others,
    expectOwn: own.expect,
  };
}
