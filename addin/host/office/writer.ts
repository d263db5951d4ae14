import { HostFault, type Version } from "../../../core/ports";
import type { WorkbookChanges } from "../../../core/workbook/changes";
import { countsFrom1904 } from "./date-system";
import type { RawSheet } from "./raw-sheet";
import { contentOf } from "./raw-sheet";
import type { Reader } from "./reader";
import type { Reading } from "./reading-memory";
import { queueLayout, queueSheet, type Layout } from "./read-sheets";
import { asWritten } from "./rectangles";
import { runExcel } from "./run";
import { takeBack, type Undoable } from "./undo";
import { inRequests, planWrites, queueWrites, type RemovedRule, type WritePlan } from "./write-sheets";

/** Sheets that changes touch and that must exist already. */
function touchedNames(changes: WorkbookChanges): Set<string> {
  const fresh = new Set(changes.newSheets.map(({ name }) => name));
  const all = [...changes.cells, ...changes.addRules, ...changes.removeRules, ...changes.widths].map(
    ({ sheet }) => sheet,
  );
  return new Set(all.filter((name) => !fresh.has(name)));
}

/** Refuses before anything is written what Excel would refuse in the middle. */
function checkWritable(changes: WorkbookChanges, { layout, sheets }: Reading): void {
  if (Office.context.document.mode === Office.DocumentMode.ReadOnly) throw new HostFault("read-only");
  const names = new Set(layout.sheets.map(({ name }) => name));
  for (const name of touchedNames(changes)) {
    if (!names.has(name)) throw new HostFault("sheet-missing", name);
    if (sheets.some((sheet) => sheet.name === name && sheet.protected)) throw new HostFault("protected", name);
  }
  const taken = changes.newSheets.find(({ name }) => names.has(name));
  if (taken) throw new HostFault("moved-on", taken.name);
}

interface Answer {
  readonly layout: Layout;
  readonly before: readonly RawSheet[];
  readonly after: readonly RawSheet[];
  readonly removed: readonly RemovedRule[];
}

/** One request: the state before, the writes, the state after. Excel runs it in this order, without anything between. */
async function writeOnce(plan: WritePlan, basis: Reading, reader: Reader, undo: Undoable): Promise<Answer> {
  return runExcel(async (context) => {
    const options = { merges: reader.merges(), cells: true };
    const ids = basis.sheets.map(({ id }) => id);
    const before = ids.map((id) => queueSheet(context, basis.layout, id, options));
    const removed = queueWrites(context, plan);
    const after = ids.map((id) => queueSheet(context, basis.layout, id, options));
    const layout = queueLayout(context);
    undo.begun.push(plan);
    await context.sync();
    const raw = (reads: typeof before): RawSheet[] => reads.map((read) => read().raw);
    return { layout: layout(), before: raw(before), after: raw(after), removed: removed() };
  });
}

async function send(plan: WritePlan, undo: Undoable): Promise<void> {
  undo.begun.push(plan);
  const gone = await runExcel(async (context) => {
    const answer = queueWrites(context, plan);
    await context.sync();
    return answer();
  });
  undo.removed.push(...gone);
}

function checkWritten(plan: WritePlan, after: readonly RawSheet[]): void {
  for (const rectangle of plan.rectangles) {
    const sheet = after.find(({ name }) => name === rectangle.sheet);
    const wrong = sheet && !asWritten(rectangle, sheet);
    if (wrong) throw new HostFault("moved-on", `${rectangle.sheet} ${rectangle.top + 1},${rectangle.left + 1}`);
  }
}

/** Faults by which Excel refuses a request as a whole. */
const neverRan: ReadonlySet<HostFault["code"]> = new Set(["edit-mode", "busy", "too-large"]);

/** Carries out a plan; on any fault puts back what was there. */
async function carryOut(plan: WritePlan, basis: Reading, reader: Reader, strict: boolean): Promise<Reading> {
  const undo: Undoable = { begun: [], removed: [], was: basis };
  try {
    if (basis.inParts || inRequests(plan).length > 1) {
      for (const part of inRequests(plan)) await send(part, undo);
      const after = await reader.read(basis.sheets.map(({ name }) => name));
      checkWritten(plan, after.sheets);
      return after;
    }
    const answer = await writeOnce(plan, basis, reader, undo);
    undo.removed.push(...answer.removed);
    undo.was = { ...basis, sheets: answer.before };
    if (strict && contentOf(answer.before) !== basis.content) throw new HostFault("moved-on");
    checkWritten(plan, answer.after);
    return reader.keep(answer.layout, answer.after, false);
  } catch (fault) {
    if (fault instanceof HostFault && neverRan.has(fault.code)) undo.begun.pop();
    await takeBack(undo).catch((second: unknown) => {
      throw new HostFault("unknown", `${String(fault)}; not taken back: ${String(second)}`);
    });
    throw fault;
  }
}

async function basisFor(changes: WorkbookChanges, reader: Reader, ifUnchanged?: Version): Promise<Reading> {
  const known = ifUnchanged === undefined ? reader.latest() : reader.find(ifUnchanged);
  if (ifUnchanged !== undefined && known === undefined) throw new HostFault("moved-on");
  const covers = known && [...touchedNames(changes)].every((name) => known.sheets.some((sheet) => sheet.name === name));
  if (known && covers && !known.inParts) return known;
  const names = [...new Set([...touchedNames(changes), ...(known?.sheets.map(({ name }) => name) ?? [])])];
  const now = await reader.read(names);
  if (known && ifUnchanged !== undefined) {
    const asked = new Set(known.sheets.map(({ id }) => id));
    if (contentOf(now.sheets.filter(({ id }) => asked.has(id))) !== known.content) throw new HostFault("moved-on");
  }
  return now;
}

/** Applies changes: all or nothing, and nothing when `ifUnchanged` is no longer what the workbook holds. */
export async function applyChanges(
  changes: WorkbookChanges,
  reader: Reader,
  ifUnchanged: Version | undefined,
  planned: (plan: WritePlan, basis: Reading) => void,
): Promise<Version> {
  for (let again = false; ; again = true) {
    const basis =
      again && ifUnchanged === undefined ? await reader.read() : await basisFor(changes, reader, ifUnchanged);
    checkWritable(changes, basis);
    const plan = planWrites(changes, basis.sheets, countsFrom1904(basis.sheets));
    try {
      planned(plan, basis);
      return (await carryOut(plan, basis, reader, ifUnchanged !== undefined)).version;
    } catch (fault) {
      // Without a stamp to keep to, a sheet or rule that went away meanwhile only means: read again.
      const stale = fault instanceof HostFault && (fault.code === "sheet-missing" || fault.code === "moved-on");
      if (again || !stale || ifUnchanged !== undefined) throw fault;
    }
  }
}
