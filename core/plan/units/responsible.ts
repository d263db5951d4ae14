import { isPersonName } from "./person-names";
import { readName, shareOf, type ReadName, type Share } from "./read-name";
import { eachPiece, namesInPiece, splitUnits, type KnownNames, type PieceReading } from "./split-units";
import { isUnitLike } from "./unit-words";

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
interface Mutable {
  units: string[];
  lead: string[];
  supporting: string[];
  people: string[];
}

/** "牵头单位：甲；配合单位：乙、丙" → the parts with what their label says. */
function labelled(text: string): { share: Share; text: string; person: boolean }[] {
  if (!text.includes("：") && !text.includes(":")) return [{ share: null, text, person: false }];
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

function addName(into: Mutable, { unit, share, people }: ReadName, said: Share): void {
  const last = into.units[into.units.length - 1];
  if (last !== undefined && isPersonName(unit) && isUnitLike(last)) {
    into.people.push(unit);
    return;
  }
  if (!into.units.includes(unit)) into.units.push(unit);
  for (const person of people) into.people.push(person);
  const own = share ?? said;
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

/** How pieces and names are read: as they stand, or remembered by a reader of many cells. */
export interface NameReading extends PieceReading {
  readName(name: string): ReadName;
}

const eachTime: NameReading = { ...eachPiece, readName };

/** Reads each different piece and name once, for as long as one plan is read. */
export class RememberedNames implements NameReading {
  private readonly pieces = new Map<string, readonly string[]>();
  private readonly names = new Map<string, ReadName>();

  namesIn(piece: string): readonly string[] {
    const before = this.pieces.get(piece);
    if (before !== undefined) return before;
    const names = namesInPiece(piece);
    this.pieces.set(piece, names);
    return names;
  }

  readName(name: string): ReadName {
    const before = this.names.get(name);
    if (before !== undefined) return before;
    const read = readName(name);
    this.names.set(name, read);
    return read;
  }
}

export const nobody: Parties = { units: [], lead: [], supporting: [], people: [] };

/** Whether a name says no more than the unit: neither what it does nor who in it. */
function isUnitAlone(name: string, names: NameReading): boolean {
  const { unit, share, people } = names.readName(name);
  return unit === name && share === null && people.length === 0 && !isPersonName(name);
}

/** Marks of labels, and words that say what a party does: most cells have neither. */
const saysShare = /[：:]|牵头|主办|配合|协办|协助|参与/;

/** Reads a cell of responsible parties; see {@link splitUnits} for what separates them. */
export function readParties(text: string, known: KnownNames | null = null, names: NameReading = eachTime): Parties {
  if (text.trim() === "") return nobody;
  const into: Mutable = { units: [], lead: [], supporting: [], people: [] };
  if (!saysShare.test(text)) {
    const found = splitUnits(text, known, names);
    if (found.every((name) => isUnitAlone(name, names))) return { ...nobody, units: found };
    for (const name of found) addName(into, names.readName(name), null);
    return into;
  }
  for (const part of labelled(text)) {
    if (part.person) into.people.push(...splitUnits(part.text, known, names));
    else
      for (const { text: clause, share } of part.share ? [{ text: part.text, share: null }] : clauses(part.text))
        for (const name of splitUnits(clause, known, names)) addName(into, names.readName(name), part.share ?? share);
  }
  return into;
}
