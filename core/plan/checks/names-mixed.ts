import { finding } from "../../finding";
import { cellAddress, parseCellAddress, type CellValue, type SheetGrid } from "../../workbook/grid";
import type { ColumnRole, Task } from "../types";
import { eitherLevel, placeSightings, type Level, type PlaceSighting } from "../words/place-names";
import { signs } from "../words/text-signs";
import { cellOf, hasCell, mayHave } from "./place";
import { amongTasks, type CheckContext, type Said } from "./types";

interface Line {
  readonly sheet: string;
  readonly cell: string;
  readonly text: string;
}

const blanks = /\s/;
const plain = (text: string): string => (blanks.test(text) ? text.replace(/\s+/g, "") : text);

/** Cells searched in each other sheet: registers may be long, names are few. */
const mostCells = 20000;
const hasLevel = /[县市]/;

function sheetLines(grid: SheetGrid): Line[] {
  const found: Line[] = [];
  const columns = Math.min(grid.columnCount, 40);
  const rows = Math.min(grid.rowCount, Math.ceil(mostCells / Math.max(1, columns)));
  for (let row = 1; row <= rows; row += 1) {
    for (let column = 1; column <= columns; column += 1) {
      const text = grid.text(row, column);
      if (hasLevel.test(text)) found.push({ sheet: grid.name, cell: cellAddress(row, column), text });
    }
  }
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

function roleText(task: Task, role: ColumnRole): string {
  if (role === "phase") return task.phase;
  if (role === "item") return task.item;
  if (role === "task") return hasCell(task, "task") ? task.task : "";
  if (role === "deadline") return task.deadlineText;
  return role === "note" ? task.note : (task.more[role] ?? "");
}

interface Mention extends Line {
  readonly stem: string;
  readonly level: Level;
}

interface Sighting extends Mention {
  /** Whether it stands in the plan's own title or rows. */
  readonly inPlan: boolean;
  readonly inTitle: boolean;
}

/** Places in a line that names a county or a city somewhere. */
const mentionsIn = ({ sheet, cell, text }: Line): Mention[] =>
  placeSightings(plain(text)).map(({ stem, level }) => ({ sheet, cell, text, stem, level }));

type PlaceLine = Line & { readonly mentions: readonly Mention[] };

/** The lines of a row that name a county or a city; made when a comparison needs them, and kept. */
const known = new WeakMap<Task, readonly PlaceLine[]>();

function placesIn(task: Task, sheet: string): readonly PlaceLine[] {
  const before = known.get(task);
  if (before) return before;
  const lines = placeLines(task, sheet).map((line) => ({ ...line, mentions: mentionsIn(line) }));
  known.set(task, lines);
  return lines;
}

function placeLines(task: Task, sheet: string): Line[] {
  const found: Line[] = [];
  for (const role of roles) {
    const text = hasCell(task, role) ? roleText(task, role) : "";
    const cell = hasLevel.test(text) ? cellOf(task, role) : null;
    if (cell !== null) found.push({ sheet, cell, text });
  }
  return found;
}

const titleLines = ({ plan }: CheckContext): Line[] =>
  plan.above.flatMap(({ cell, text }) => (hasLevel.test(text) ? [{ sheet: plan.sheet, cell, text }] : []));
const otherLines = ({ plan, sheets }: CheckContext): Line[] =>
  sheets.filter(({ name }) => name !== plan.sheet).flatMap(sheetLines);

/** What a line mentions, and the title's place where any other word follows it. */
function mentionsWith({ mentions, ...line }: PlaceLine, others: readonly PlaceSighting[]): readonly Mention[] {
  const more = others.filter(
    ({ stem, level }) =>
      line.text.includes(stem + level) && !mentions.some((each) => each.stem === stem && each.level === level),
  );
  return more.length === 0 ? mentions : [...mentions, ...more.map((each) => ({ ...line, ...each }))];
}

/** A cell that a merge shows in several rows counts once. */
function mentionsOnce(rows: readonly Said<null>[], sheet: string, titles: readonly Mention[]): Mention[] {
  const ownerOf = new Map<string, Task>();
  const others = eitherLevel(titles);
  return rows.flatMap(({ task }) =>
    placesIn(task, sheet).flatMap((line) => {
      const owner = ownerOf.get(line.cell) ?? task;
      ownerOf.set(line.cell, owner);
      return owner === task ? mentionsWith(line, others) : [];
    }),
  );
}

/** A mix needs 县 and 市 both; most plans know only one of them. */
function bothLevels(lines: readonly Line[], tasks: readonly Task[]): boolean {
  return isNamed("县", signs.county, lines, tasks) && isNamed("市", signs.city, lines, tasks);
}

function isNamed(level: Level, sign: number, lines: readonly Line[], tasks: readonly Task[]): boolean {
  if (lines.some(({ text }) => text.includes(level))) return true;
  for (const task of tasks) if (mayHave(task, sign)) return true;
  return false;
}

interface Mix {
  readonly stem: string;
  readonly rare: Level;
  readonly usual: Level;
  readonly usualCount: number;
  /** The usual level is only written without the place's name: 县人大. */
  readonly usualBare: boolean;
}

/** From this many 县人大 without a name, a title with 某市人大 stands alone. */
const bareFrom = 2;

/**
 * A place that stands with 县 in some cells and with 市 in others. The name alone, in the plan's title, counts too when
 * the rows say 县人大 throughout. A level above (报市人大) is no mix without one of these.
 */
function mixOf(stem: string, named: readonly Sighting[], bare: readonly Sighting[]): Mix | null {
  const count = (list: readonly Sighting[], level: Level) => list.filter((each) => each.level === level).length;
  const [counties, cities] = [count(named, "县"), count(named, "市")];
  const [bareCounties, bareCities] = [count(bare, "县"), count(bare, "市")];
  const titleOnly =
    cities === 0
      ? bareCities >= bareFrom && bareCities > bareCounties
      : bareCounties >= bareFrom && bareCounties > bareCities;
  const ownOffice = named.some(({ inTitle, text }) => inTitle && new RegExp(`${stem}[县市]人大`).test(plain(text)));
  if ((counties === 0 || cities === 0) && !(titleOnly && ownOffice)) return null;
  const rare: Level = cities + bareCities <= counties + bareCounties ? "市" : "县";
  const usual: Level = rare === "市" ? "县" : "市";
  const usualCount = rare === "市" ? counties + bareCounties : cities + bareCities;
  return { stem, rare, usual, usualCount, usualBare: (rare === "市" ? counties : cities) === 0 };
}

function findingsOf(mix: Mix, seen: readonly Sighting[], context: CheckContext) {
  const cells = new Map<string, Sighting>();
  for (const each of seen) {
    if (mix.stem === "" && !ownRole.test(plain(each.text))) continue;
    const mixed = each.stem === mix.stem || (each.stem === "" && each.inPlan);
    if (each.level === mix.rare && mixed)
      cells.set(`${each.sheet}!${each.cell}`, cells.get(`${each.sheet}!${each.cell}`) ?? each);
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
function respell(context: CheckContext, sheet: string, cell: string, name: string, usual: string) {
  const [value, formula] = content(context, sheet, cell);
  if (formula !== null) return undefined;
  if (typeof value !== "string" || !value.includes(name)) return undefined;
  return { cells: [{ cell, input: { type: "text" as const, text: value.split(name).join(usual) } }] };
}

/** Uses of 市人大 as one's own office: it leads, speaks, decides. */
const ownRole = /(?:^|由|[，。；、])市人大(?:常委会)?(?:领导|主任|主要领导|办公室)/;

/** No place is named with both: 县人大 throughout, and 市人大 in the role of one's own office more than once. */
function namelessMix(bare: readonly Sighting[]): Mix | null {
  const counties = bare.filter(({ level }) => level === "县").length;
  const cities = bare.filter(({ level, text }) => level === "市" && ownRole.test(plain(text))).length;
  return counties > bareFrom && cities >= bareFrom && counties >= cities
    ? { stem: "", rare: "市", usual: "县", usualCount: counties, usualBare: true }
    : null;
}

function mixesOf(seen: readonly Sighting[]): readonly Mix[] {
  const bare = seen.filter(({ stem, inPlan }) => stem === "" && inPlan);
  const byStem = new Map<string, Sighting[]>();
  for (const each of seen) {
    const same = byStem.get(each.stem);
    if (same) same.push(each);
    else byStem.set(each.stem, [each]);
  }
  const named = [...byStem].flatMap(([stem, own]) => (stem === "" ? [] : (mixOf(stem, own, bare) ?? [])));
  const nameless = named.length === 0 ? namelessMix(bare) : null;
  return nameless ? [nameless] : named;
}

/** Two names for one place or office (县 / 市) across the workbook: the rarer one is shown, in each of its cells. */
export const namesMixed = amongTasks<null>({
  waitsFor: signs.county | signs.city,
  least: 0,
  collect: (_task, add) => add("", null),
  beside: (context) =>
    JSON.stringify(
      [...titleLines(context), ...otherLines(context)].map(({ sheet, cell, text }) => [
        sheet,
        cell,
        text,
        ...content(context, sheet, cell),
      ]),
    ),
  mayFind: (_key, context) => bothLevels([...titleLines(context), ...otherLines(context)], context.plan.tasks),
  judge: (rows, context) => {
    const [titles, others] = [titleLines(context), otherLines(context)];
    const above = titles.flatMap(mentionsIn);
    const seen = [
      ...above.map((each): Sighting => ({ ...each, inPlan: true, inTitle: true })),
      ...mentionsOnce(rows, context.plan.sheet, above).map((each): Sighting => ({
        ...each,
        inPlan: true,
        inTitle: false,
      })),
      ...others.flatMap(mentionsIn).map((each): Sighting => ({ ...each, inPlan: false, inTitle: false })),
    ];
    const said = new Set<string>();
    return mixesOf(seen)
      .flatMap((mix) => findingsOf(mix, seen, context))
      .filter(({ sheet, cell }) => !said.has(`${sheet}!${cell ?? ""}`) && said.add(`${sheet}!${cell ?? ""}`));
  },
});
