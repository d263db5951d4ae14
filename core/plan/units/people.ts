import type { RawRow, RowLayout } from "../rows/raw-row";
import type { ColumnRole } from "../types";
import { partyReader } from "./party-reader";
import { isPost } from "./person-names";
import type { Parties } from "./responsible";

/** Who is named in one row, by what they do in it. */
export interface People {
  readonly responsible: readonly string[];
  readonly lead: readonly string[];
  readonly supporting: readonly string[];
  readonly leaders: readonly string[];
}

const partyRoles: readonly ColumnRole[] = ["responsible", "lead", "supporting", "leader", "person"];

/** Texts of all cells that name parties, each once, in the order of the sheet. */
function partyCells(rows: readonly RawRow[]): ReadonlySet<string> {
  const cells = new Set<string>();
  let layout: RowLayout | null = null;
  let roles: readonly ColumnRole[] = [];
  for (const row of rows) {
    if (row.layout !== layout) {
      ({ layout } = row);
      roles = partyRoles.filter((role) => row.has(role));
    }
    for (const role of roles) cells.add(row.text(role));
  }
  return cells;
}

const joined = (some: readonly string[], more: readonly string[]): readonly string[] => {
  if (some.length + more.length < 2 || more.length === 0) return some.length === 0 ? more : distinct(some);
  return some.length === 0 ? distinct(more) : [...new Set([...some, ...more])];
};

const distinct = (names: readonly string[]): readonly string[] => (names.length < 2 ? names : [...new Set(names)]);

/** 局长 王某某: a post beside names is none; alone it stands for its holder. */
function withoutPosts({ units, people }: Parties): readonly string[] {
  if (units.length + people.length < 2) return units;
  const names = [...units, ...people].filter((name) => !isPost(name));
  return names.length > 0 ? names : units;
}

/** Reads who is named in the rows of a plan. Rows with the same words have the same lists. */
export function peopleReader(rows: readonly RawRow[]): (row: RawRow) => People {
  const parties = partyReader(partyCells(rows));
  const alone = new Map<string, People>();
  return (row) => {
    const several = row.layout.manyParties;
    const text = row.text("responsible");
    const before = several ? undefined : alone.get(text);
    if (before) return before;
    const main = parties(text);
    if (!several) {
      const people = {
        responsible: main.units,
        lead: main.lead,
        supporting: main.supporting,
        leaders: main.people,
      };
      alone.set(text, people);
      return people;
    }
    const [lead, supporting] = [parties(row.text("lead")), parties(row.text("supporting"))];
    const [leader, person] = [parties(row.text("leader")), parties(row.text("person"))];
    const named = [main, lead, person, leader].find(({ units }) => units.length > 0) ?? main;
    return {
      responsible: named.units,
      lead: joined(lead.units, main.lead),
      supporting: joined(supporting.units, main.supporting),
      leaders: joined(withoutPosts(leader), main.people),
    };
  };
}
