import { readRegister } from "../../documents/register/read-register";
import { nextNumbers } from "../../documents/register/next-number";
import { registerChanges } from "../../documents/register/register-changes";
import type { Register, RegisterEntry } from "../../documents/register/types";
import type { Host, Version } from "../../ports";
import type { WorkbookChanges } from "../../workbook/changes";
import { rowOf, type Commit } from "./commit";
import { render } from "./prepare";
import type { IssueOptions, Preparation, Prepared } from "./types";

const attempts = 5;

/** Our row is the one that carries our fingerprint; a double is another row above it with the same number. */
function isLater(register: Register, mine: RegisterEntry): boolean {
  return register.entries.some(
    (each) =>
      each.row < mine.row &&
      each.n === mine.n &&
      each.series === mine.series &&
      each.code === mine.code &&
      (each.numberYear ?? each.year) === (mine.numberYear ?? mine.year),
  );
}

/** Rows that give way get their new number in place; a row that was written over is put below the others again. */
function renumbered(
  register: Register,
  mine: readonly Prepared[],
  rows: readonly (RegisterEntry | undefined)[],
  doubles: readonly number[],
  options: IssueOptions,
): WorkbookChanges {
  const lost = doubles.flatMap((index) => (rows[index] ? [] : (mine[index] ?? [])));
  const later = doubles.flatMap((index) => {
    const [each, row] = [mine[index], rows[index]];
    return each && row ? [{ row: row.row, content: rowOf(each, options) }] : [];
  });
  return registerChanges(
    register,
    lost.map((each) => rowOf(each, options)),
    later,
  );
}

export interface Confirmed {
  readonly prepared: readonly Prepared[];
  readonly places: Commit["places"];
  readonly version: Version;
  readonly register: Register;
}

/**
 * Co-authors have no atomic step: reads the register right after the commit; where a row above ours has the same number,
 * or ours was written over, ours is the later one and takes the next number, before anything is delivered.
 */
export async function giveWay(
  host: Host,
  { context, prepared }: Preparation,
  commit: Commit,
  options: IssueOptions,
): Promise<Confirmed> {
  let mine = [...prepared];
  for (let attempt = 0; ; attempt += 1) {
    const { sheets, version } = await host.readSheets();
    const register = readRegister(sheets);
    const rows = mine.map(({ number, sha256 }) =>
      register.entries.find((each) => each.numberText === number.text && each.fingerprint === sha256),
    );
    const doubles = rows.flatMap((row, index) => (!row || isLater(register, row) ? [index] : []));
    const sheet = register.sheet ?? "";
    const places = rows.map((row, index) => {
      const place = commit.places[index];
      const at = row?.row ?? place?.row ?? 0;
      return { sheet, row: at, cell: place ? place.cell.replace(/\d+$/, String(at)) : "" };
    });
    if (doubles.length === 0 || attempt === attempts) return { prepared: mine, places, version, register };
    const year = Number(context.today.slice(0, 4));
    const numbers = nextNumbers(register, options.kind.series, year, context.campaign.settings, doubles.length);
    mine = mine.map((each, index) => {
      const number = numbers[doubles.indexOf(index)];
      if (!number) return each;
      const { plan, sha256, bytes } = render(each.draft, number, each.date, options);
      return { ...each, number, plan, sha256, bytes };
    });
    await host.apply(renumbered(register, mine, rows, doubles, options), version);
  }
}
