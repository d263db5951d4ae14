import { splitUnits } from "./split-units";
import { isUnitLike, leadMark, supportMark } from "./unit-words";

/** Who is named in one cell, told apart where the words do. */
export interface Parties {
  readonly units: readonly string[];
  readonly lead: readonly string[];
  readonly supporting: readonly string[];
  /** People named in brackets behind their unit. */
  readonly people: readonly string[];
}

const label =
  /(?:^|[\s；;，,。、])((?:总)?(?:牵头|主办|责任|承办|主责|配合|协办|协助|参与)(?:单位|部门|科室|处室|股室|领导|人)?)\s*[：:]/;
const suffix = /^(.{2,}?)(牵头|主办|总牵头|配合|协办|协助|参与)(?:负责|落实|组织|实施|推进)?$/;
const bracket = /[（(]([^（()）]{1,20})[)）]$/;

interface Mutable {
  units: string[];
  lead: string[];
  supporting: string[];
  people: string[];
}

type Share = "lead" | "supporting" | null;
const shareOf = (words: string): Share =>
  leadMark.test(words) ? "lead" : supportMark.test(words) ? "supporting" : null;

/** "牵头单位：甲；配合单位：乙、丙" → the parts with what their label says. */
function labelled(text: string): { share: Share; text: string; person: boolean }[] {
  const parts: { share: Share; text: string; person: boolean }[] = [];
  let rest = text;
  let share: Share = null;
  let person = false;
  for (;;) {
    const found = label.exec(rest);
    const until = found ? found.index : rest.length;
    parts.push({ share, text: rest.slice(0, until), person });
    if (!found) return parts;
    share = shareOf(found[1] ?? "");
    person = /人|领导/.test(found[1] ?? "");
    rest = rest.slice(until + found[0].length);
  }
}

const isPerson = (words: string): boolean =>
  words.split(/[、，,\s]+/).every((name) => /^[\u3400-\u9fff·*]{2,4}$/.test(name) && !isUnitLike(name)) &&
  !/^(?:以下|以上|含|不含|除|待定|兼|暂|试点|全体|部分|有关|相关)/.test(words);

function addName(into: Mutable, name: string, share: Share): void {
  const inBracket = bracket.exec(name);
  const words = inBracket?.[1] ?? "";
  const bare = inBracket ? name.slice(0, inBracket.index) : name;
  const marked = inBracket ? shareOf(words) : null;
  const said = marked ? null : suffix.exec(name);
  let unit = name;
  if (marked) unit = bare;
  else if (inBracket && bare.length >= 2 && isPerson(words)) {
    unit = bare;
    into.people.push(...splitUnits(words));
  } else if (said?.[1] && isUnitLike(said[1])) unit = said[1];
  const own = marked ?? (unit === said?.[1] ? shareOf(said[2] ?? "") : null) ?? share;
  into.units.push(unit);
  if (own) into[own].push(unit);
}

/** "甲牵头，乙、丙配合": what stands at the end of a clause is said of every name in it. */
const clauseShare = /(牵头|主办|配合|协办|协助|参与)(?:负责|落实|组织|实施|推进)?[。.]?$/;

/** Clauses with their share; one between 牵头 and 配合 (甲牵头，乙，丙配合) belongs to the latter. */
function clauses(text: string): { text: string; share: Share }[] {
  if (!/牵头|主办|配合|协办|协助|参与/.test(text)) return [{ text, share: null }];
  const parts = text
    .split(/(?<=(?:牵头|主办|配合|协办|协助|参与)(?:负责|落实|组织|实施|推进)?)\s+|[，,；;\n]/)
    .map((each) => ({ text: each, share: shareOf(clauseShare.exec(each.trim())?.[1] ?? "") }));
  const [first] = parts;
  const last = parts[parts.length - 1];
  if (first?.share !== "lead" || last?.share !== "supporting") return parts;
  return parts.map((each) => (each.share ? each : { ...each, share: "supporting" as const }));
}

/** Reads a cell of responsible parties; see {@link splitUnits} for what separates them. */
export function readParties(text: string, known: ReadonlySet<string> | null = null): Parties {
  const into: Mutable = { units: [], lead: [], supporting: [], people: [] };
  if (text.trim() === "") return into;
  for (const part of labelled(text)) {
    if (part.person) into.people.push(...splitUnits(part.text, known));
    else
      for (const { text: clause, share } of part.share ? [{ text: part.text, share: null }] : clauses(part.text))
        for (const name of splitUnits(clause, known)) addName(into, name, part.share ?? share);
  }
  return { ...into, units: [...new Set(into.units)] };
}
