import { finding, type Finding, type Fix } from "../../finding";
import { cellAddress, parseCellAddress, type CellValue, type SheetGrid } from "../../workbook/grid";
import type { ColumnRole, Task } from "../types";
import { mixesOf, rareName, withoutBlanks, type Mix, type PlaceLine } from "../words/place-mix";
import { eitherLevel, placeSightings, type PlaceSighting } from "../words/place-names";
import { signs } from "../words/text-signs";
import { cellOf, isInherited, mayHave, wordsIn } from "./place";
import { amongTasks, type CheckContext, type Said } from "./types";

/** A line in a cell; the address of a row's cell is made when it is asked for, since few are. */
interface Line extends PlaceLine {
  readonly sheet: string;
  readonly cell: string | { readonly task: Task; readonly role: ColumnRole };
}

interface CellLine extends Line {
  readonly cell: string;
}

/** Cells searched in each other sheet: registers may be long, names are few. */
const mostCells = 20000;
const hasLevel = /[县市]/;

const lineOf = (sheet: string, cell: string, text: string, inTitle: boolean): CellLine => ({
  sheet,
  cell,
  text,
  places: placeSightings(withoutBlanks(text)),
  inPlan: inTitle,
  inTitle,
});

function sheetLines(grid: SheetGrid): CellLine[] {
  const found: CellLine[] = [];
  const columns = Math.min(grid.columnCount, 40);
  const rows = Math.min(grid.rowCount, Math.ceil(mostCells / Math.max(1, columns)));
  for (let row = 1; row <= rows; row += 1) {
    for (let column = 1; column <= columns; column += 1) {
      const text = grid.text(row, column);
      if (hasLevel.test(text)) found.push(lineOf(grid.name, cellAddress(row, column), text, false));
    }
  }
  return found;
}

/** Lines beside the plan's rows: its title, and what other sheets say. */
interface Around {
  readonly titles: readonly CellLine[];
  readonly others: readonly CellLine[];
}

/** Worked out once a check. */
const known = new WeakMap<CheckContext, Around>();

function around(context: CheckContext): Around {
  const before = known.get(context);
  if (before) return before;
  const { plan, sheets } = context;
  const found = {
    titles: plan.above.flatMap(({ cell, text }) => (hasLevel.test(text) ? [lineOf(plan.sheet, cell, text, true)] : [])),
    others: sheets.filter(({ name }) => name !== plan.sheet).flatMap(sheetLines),
  };
  known.set(context, found);
  return found;
}

const roles: readonly ColumnRole[] = [
  "phase",
  "item",
  "task",
  "deadline",
  "responsible",
  "lead",
  "supporting",
  "measure",
  "problem",
  "note",
];

/** What a text mentions, and the title's place where any other word follows it. */
function placesIn(
  text: string,
  mentions: readonly PlaceSighting[],
  ofTitle: readonly PlaceSighting[],
): readonly PlaceSighting[] {
  let all = mentions;
  for (const place of ofTitle) {
    const { stem, level } = place;
    if (!text.includes(stem + level)) continue;
    if (!mentions.some((each) => each.stem === stem && each.level === level)) all = [...all, place];
  }
  return all;
}

/** Lines of the rows; a cell that a merge shows in several of them counts once. */
function rowLines(rows: readonly Said<null>[], sheet: string, ofTitle: readonly PlaceSighting[]): Line[] {
  const lines: Line[] = [];
  const merged = new Set<string>();
  for (const { task } of rows)
    for (const role of roles) {
      const words = wordsIn(task, role);
      if ((words.signs & (signs.county | signs.city)) === 0) continue;
      const shown = isInherited(task, role) ? (cellOf(task, role) ?? "") : "";
      if (merged.has(shown)) continue;
      if (shown !== "") merged.add(shown);
      const { text } = words;
      lines.push({
        sheet,
        cell: { task, role },
        text,
        places: placesIn(text, words.places, ofTitle),
        inPlan: true,
        inTitle: false,
      });
    }
  return lines;
}

/** A mix needs 县 and 市 both; most plans know only one of them. */
function bothLevels(context: CheckContext): boolean {
  const { titles, others } = around(context);
  const lines = [...titles, ...others];
  const { tasks } = context.plan;
  return isNamed("县", signs.county, lines, tasks) && isNamed("市", signs.city, lines, tasks);
}

function isNamed(level: string, sign: number, lines: readonly Line[], tasks: readonly Task[]): boolean {
  if (lines.some(({ text }) => text.includes(level))) return true;
  for (const task of tasks) if (mayHave(task, sign)) return true;
  return false;
}

const addressOf = ({ cell }: Line): string | null => (typeof cell === "string" ? cell : cellOf(cell.task, cell.role));

function findingsOf(mix: Mix, lines: readonly Line[], context: CheckContext): Finding[] {
  const cells = new Map<string, { sheet: string; cell: string; stem: string }>();
  for (const line of lines) {
    const found = rareName(mix, line);
    const cell = found ? addressOf(line) : null;
    if (!found || cell === null) continue;
    const key = `${line.sheet}!${cell}`;
    if (!cells.has(key)) cells.set(key, { sheet: line.sheet, cell, stem: found.stem });
  }
  return [...cells.values()].map(({ sheet, cell, stem }) => {
    const [name, usual] = stem === "" ? [`${mix.rare}人大`, `${mix.usual}人大`] : [stem + mix.rare, stem + mix.usual];
    const row = parseCellAddress(cell)?.row ?? null;
    const elsewhere = mix.usualBare ? `${mix.usual}人大` : usual;
    const values = { name, usual, elsewhere, count: cells.size, usualCount: mix.usualCount };
    return finding("names-mixed", { sheet, row, cell }, values, respell(context, sheet, cell, name, usual));
  });
}

/** Raw value and formula of a cell. */
function content({ sheets }: CheckContext, sheet: string, cell: string): readonly [CellValue, string | null] {
  const grid = sheets.find((each) => each.name === sheet);
  const place = parseCellAddress(cell);
  if (!grid || !place) return [null, null];
  return [grid.value(place.row, place.column), grid.formula(place.row, place.column)];
}

/** The cell with the usual spelling, when it holds plain text; blanks inside the name stay for a person to mend. */
function respell(context: CheckContext, sheet: string, cell: string, name: string, usual: string): Fix | undefined {
  const [value, formula] = content(context, sheet, cell);
  if (formula !== null) return undefined;
  if (typeof value !== "string" || !value.includes(name)) return undefined;
  return { cells: [{ cell, input: { type: "text", text: value.split(name).join(usual) } }] };
}

/** Two names for one place or office (县 / 市) across the workbook: the rarer one is shown, in each of its cells. */
export const namesMixed = amongTasks<null>({
  waitsFor: signs.county | signs.city,
  least: 0,
  collect: (_task, add) => add("", null),
  beside: (context) => {
    const { titles, others } = around(context);
    return JSON.stringify(
      [...titles, ...others].map(({ sheet, cell, text }) => [sheet, cell, text, ...content(context, sheet, cell)]),
    );
  },
  mayFind: (_key, context) => bothLevels(context),
  judge: (rows, context) => {
    const { titles, others } = around(context);
    const ofTitle = eitherLevel(titles.flatMap(({ places }) => places));
    const lines = [...titles, ...rowLines(rows, context.plan.sheet, ofTitle), ...others];
    const said = new Set<string>();
    return mixesOf(lines)
      .flatMap((mix) => findingsOf(mix, lines, context))
      .filter(({ sheet, cell }) => !said.has(`${sheet}!${cell ?? ""}`) && said.add(`${sheet}!${cell ?? ""}`));
  },
});
