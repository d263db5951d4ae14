import type { SheetGrid } from "../workbook/grid";
import type { DeadlineReader, ReadDeadline } from "./deadline-reader";
import { isDoneNote, readDoneOn, readDoneWords } from "./done";
import { withoutNumber, type PhaseList } from "./phases";
import { openState } from "./row-state";
import { addressOf, lettersOf, type RawCell, type RawRow } from "./rows/raw-rows";
import type { ColumnRole, Phase, Task } from "./types";
import { readParties, type Parties } from "./units/responsible";
import { cellAddress } from "../workbook/grid";

/** Roles whose text has a field of its own in a task; the others go to `more`. */
const own: ReadonlySet<ColumnRole> = new Set(["phase", "item", "task", "deadline", "note"]);

const nobody: Parties = { units: [], lead: [], supporting: [], people: [] };

interface Continuing {
  phase: Phase | null;
  item: RawCell | null;
}

/** Everything that building tasks shares: the sheet, how deadlines are read, what has been split before. */
export interface TaskMaking {
  readonly grid: SheetGrid;
  readonly deadlines: DeadlineReader;
  readonly dueSoonDays: number;
  readonly phases: PhaseList;
  readonly parties: (text: string) => Parties;
}

/** Splits each different cell of parties once; names seen alone in a cell settle broken lines in others. */
export function partyReader(rows: readonly RawRow[], roles: readonly ColumnRole[]): (text: string) => Parties {
  const alone = new Set<string>();
  const seen = new Set<string>();
  for (const { cells } of rows) {
    for (const role of roles) {
      const text = cells[role]?.text ?? "";
      if (seen.has(text)) continue;
      seen.add(text);
      if (text.length <= 24 && !/[\s、，,；;/+]/.test(text)) alone.add(text);
    }
  }
  alone.delete("");
  const known = new Map<string, Parties>();
  const endsKnown = (text: string) => [...alone].find((name) => name.length >= 4 && text.endsWith(name));
  return (text) => {
    if (text === "") return nobody;
    const before = known.get(text);
    if (before) return before;
    const glued = text.replace(/\s+/g, "");
    const oneName = /\s/.test(text) && !/[、，,；;/+]/.test(text) && isOneBrokenName(glued, text, alone, endsKnown);
    const read = readParties(oneName ? glued : text, alone);
    known.set(text, read);
    return read;
  };
}

/** 部分常委会 组成人员: the cell without blanks ends with a known name that the blanks cut through. */
function isOneBrokenName(
  glued: string,
  text: string,
  alone: ReadonlySet<string>,
  endsKnown: (text: string) => string | undefined,
): boolean {
  const pieces = text.split(/\s+/);
  if (pieces.every((piece) => alone.has(piece))) return false;
  const ending = endsKnown(glued);
  return ending !== undefined && !pieces.includes(ending) && glued.length - ending.length <= 4;
}

function phaseOf(making: TaskMaking, raw: RawRow, before: Continuing): Phase | null {
  const cell = raw.cells.phase;
  if (cell && cell.text !== "") return making.phases.of(cell.text, cell.row, addressOf(cell));
  const group = raw.group;
  if (!group) return before.phase;
  return making.phases.of(group.text, group.row, cellAddress(group.row, group.column));
}

/** A blank item continues the one above it, inside the same phase. */
function itemOf(raw: RawRow, phase: Phase | null, before: Continuing): RawCell | null {
  const cell = raw.cells.item;
  if (cell && cell.text !== "") return cell;
  if (cell) return phase === before.phase && raw.shifted === 0 ? before.item : null;
  const sub = raw.subgroup;
  return sub ? { text: withoutNumber(sub.text), row: sub.row, column: sub.column, inherited: false } : null;
}

interface DoneState {
  readonly done: boolean;
  readonly on: string | null;
  readonly late: boolean;
}

const open: DoneState = { done: false, on: null, late: false };
const doneUndated: DoneState = { done: true, on: null, late: false };

function wordsOf(grid: SheetGrid, cell: RawCell) {
  const { row, column, text } = cell;
  return { text, value: grid.value(row, column), isDate: grid.isDate(row, column), date1904: grid.date1904 };
}

function doneOf({ grid, deadlines }: TaskMaking, raw: RawRow): DoneState {
  const { year } = deadlines.surroundings;
  const { doneOn, done = raw.cells.status } = raw.cells;
  const on = doneOn && doneOn.text !== "" ? readDoneOn(wordsOf(grid, doneOn), year) : null;
  const said = done && done.text !== "" ? readDoneWords(wordsOf(grid, done), year) : open;
  if (said.done || on !== null) return { done: true, on: on ?? said.on, late: said.late };
  if (!done && !doneOn && isDoneNote(raw.cells.note?.text ?? "")) return doneUndated;
  return isStruck(grid, raw) ? doneUndated : open;
}

/** Struck through from the task to the deadline: done. */
function isStruck(grid: SheetGrid, { cells }: RawRow): boolean {
  const struck = (cell: RawCell | undefined) =>
    cell !== undefined && cell.text !== "" && !cell.inherited && grid.isStruck(cell.row, cell.column);
  const done = cells.done;
  if (struck(cells.task ?? cells.measure)) return true;
  return done !== undefined && struck(done);
}

function readDeadlineOf(making: TaskMaking, cell: RawCell | undefined, phase: Phase | null): ReadDeadline {
  const { grid, deadlines } = making;
  if (!cell || cell.text === "") return deadlines.readWords("", phase);
  const value = grid.value(cell.row, cell.column);
  const isDate = grid.isDate(cell.row, cell.column);
  return deadlines.read({ text: cell.text, value, isDate, date1904: grid.date1904 }, phase);
}

interface People {
  readonly responsible: readonly string[];
  readonly lead: readonly string[];
  readonly supporting: readonly string[];
  readonly leaders: readonly string[];
}

const distinct = (names: readonly string[]): readonly string[] => (names.length < 2 ? names : [...new Set(names)]);

function peopleOf(making: TaskMaking, { cells }: RawRow): People {
  const { responsible, lead, supporting, leader, person } = cells;
  if (lead || supporting || leader || person) return severalColumns(making, cells);
  const main = making.parties(responsible?.text ?? "");
  const known = alonePeople.get(main);
  if (known) return known;
  const people = { responsible: main.units, lead: main.lead, supporting: main.supporting, leaders: main.people };
  alonePeople.set(main, people);
  return people;
}

/** With one column for everybody, the same cell names the same people. */
const alonePeople = new WeakMap<Parties, People>();

function severalColumns(making: TaskMaking, cells: RawRow["cells"]): People {
  const at = (role: ColumnRole): Parties => making.parties(cells[role]?.text ?? "");
  const [main, lead, supporting] = [at("responsible"), at("lead"), at("supporting")];
  const [leader, person] = [at("leader"), at("person")];
  const named = [main, lead, person, leader].find(({ units }) => units.length > 0) ?? nobody;
  return {
    responsible: named.units,
    lead: distinct([...lead.units, ...main.lead]),
    supporting: distinct([...supporting.units, ...main.supporting]),
    leaders: distinct([...leader.units, ...main.people]),
  };
}

function buildTask(making: TaskMaking, raw: RawRow, phase: Phase | null, item: RawCell | null): Task {
  const { cells, row } = raw;
  const textOf = (role: ColumnRole) => cells[role]?.text ?? "";
  const deadlineCell = cells.deadline;
  const { deadline, resolution } = readDeadlineOf(making, deadlineCell, phase);
  const { done, on, late } = doneOf(making, raw);
  const { today } = making.deadlines.surroundings;
  const addresses: Partial<Record<ColumnRole, string>> = {};
  const more: Partial<Record<ColumnRole, string>> = {};
  const rowText = String(row);
  for (const role of raw.roles) {
    const cell = cells[role];
    if (!cell) continue;
    addresses[role] = cell.row === row ? lettersOf(cell.column) + rowText : addressOf(cell);
    if (cell.text !== "" && !own.has(role)) more[role] = cell.text;
  }
  return {
    row,
    phase: phase?.name ?? "",
    item: item?.text ?? (textOf("task") === "" && textOf("measure") !== "" ? textOf("problem") : ""),
    task: textOf("task") || textOf("measure") || (item ? "" : textOf("problem")),
    deadlineText: deadlineCell?.text ?? "",
    deadlineCell: deadlineCell ? addressOf(deadlineCell) : null,
    deadlineInherited: deadlineCell?.inherited ?? false,
    deadline,
    resolution,
    due: resolution.due,
    ...peopleOf(making, raw),
    note: textOf("note"),
    state: done ? "done" : openState(deadline, resolution, today, making.dueSoonDays),
    late: done && (late || (on !== null && resolution.due !== null && on > resolution.due)),
    hidden: making.grid.isRowHidden(row),
    more,
    cells: addresses,
    doneOn: on,
    shifted: raw.shifted,
  };
}

/** Task rows → tasks, in order; phases are collected on the way. */
export function buildTasks(making: TaskMaking, rows: readonly RawRow[]): Task[] {
  const before: Continuing = { phase: null, item: null };
  return rows.map((raw) => {
    const phase = phaseOf(making, raw, before);
    const item = itemOf(raw, phase, before);
    before.phase = phase;
    before.item = item;
    return buildTask(making, raw, phase, item);
  });
}
