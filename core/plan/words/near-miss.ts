import { editDistance } from "./edit-distance";

/** Characters that tell two real offices apart; a difference in them is no slip. */
const telling = /[东西南北中上下左右前后内外大小新老一二三四五六七八九十甲乙丙丁戊己庚辛\dA-Za-z省市县区镇乡村州正副]/;
/** Names of places and firms differ by any character: only a list can say which is meant. */
const anyName = /(?:镇|乡|街道|社区|村|居|办事处|公司|学校|小学|中学|医院|分局|支行|所|场|学院|党支部|班)$/;
/** Words that come and go in one and the same name. */
const structural = /^(?:小|领导|工作|组|办|公|室|处|局|委|员|会|的|各|县|市|区|科|股|部|门)+$/;

/** What must be added to the shorter name to get the longer, when that is all. */
function added(short: string, long: string): string | null {
  let from = 0;
  while (from < short.length && short[from] === long[from]) from += 1;
  const rest = short.length - from;
  return rest === 0 || short.slice(from) === long.slice(long.length - rest)
    ? long.slice(from, long.length - rest)
    : null;
}

/**
 * Whether `rare` looks like a slip for `usual` when no list of units can decide: one character wrong, two swapped,
 * or 小 left out. Real neighbours (第一组 / 第二组, 审计局 / 统计局) are no slips.
 */
export function isNearMiss(rare: string, usual: string): boolean {
  if (rare === usual || Math.min(rare.length, usual.length) < 4) return false;
  const [short, long] = rare.length < usual.length ? [rare, usual] : [usual, rare];
  if (short.length !== long.length) {
    const more = added(short, long);
    return more !== null && more.length === 1 && /[小的公员]/.test(more) && structural.test(more);
  }
  if (editDistance(rare, usual, 1) > 1 || anyName.test(usual)) return false;
  const wrong = [...rare].flatMap((letter, index) => (letter === usual[index] ? [] : [letter, usual[index] ?? ""]));
  if (wrong.length === 4) return true;
  return usual.length >= 5 && !wrong.some((letter) => telling.test(letter));
}

/** Number of a name with one letter left out; names that differ in that letter alone have the same. */
function numberWithout(name: string, left: number): number {
  let number = left + 1;
  for (let at = 0; at < name.length; at += 1)
    if (at !== left) number = (Math.imul(number, 31) + name.charCodeAt(at)) | 0;
  return number;
}

/** Letters that {@link isNearMiss} lets come and go. */
const comeAndGo = "小的公员";

/** Names that differ from one by a swap of neighbours or by one of the letters that come and go. */
function* variants(name: string): Iterable<string> {
  for (let at = 0; at <= name.length; at += 1) {
    const [before, letter, after] = [name.slice(0, at), name.charAt(at), name.slice(at + 1)];
    if (after !== "") yield before + after.charAt(0) + letter + after.slice(1);
    if (letter !== "" && comeAndGo.includes(letter)) yield before + after;
    for (const more of comeAndGo) yield before + more + letter + after;
  }
}

/** Finds the first of the usual names for which a rare one looks like a slip; names that cannot be near are not compared. */
export function nearMissFinder(usual: readonly string[]): (rare: string) => string | undefined {
  const placeOf = new Map<string, number>(usual.map((name, place) => [name, place]));
  const byRest = new Map<number, number[]>();
  usual.forEach((name, place) => {
    for (let left = 0; left < name.length; left += 1) {
      const number = numberWithout(name, left);
      const places = byRest.get(number);
      if (places) places.push(place);
      else byRest.set(number, [place]);
    }
  });
  return (rare) => {
    let first = usual.length;
    const consider = (place: number | undefined): void => {
      if (place !== undefined && place < first && isNearMiss(rare, usual[place] ?? "")) first = place;
    };
    for (let left = 0; left < rare.length; left += 1)
      for (const place of byRest.get(numberWithout(rare, left)) ?? []) consider(place);
    for (const name of variants(rare)) consider(placeOf.get(name));
    return usual[first];
  };
}

/** The known name most like an unknown one, or "" when none is near. */
export function nearestKnown(unit: string, known: readonly string[]): string {
  const most = Math.max(1, Math.floor(unit.length / 3));
  const ranked = known
    .map((name) => ({ name, far: name.includes(unit) || unit.includes(name) ? 1 : editDistance(unit, name, most) }))
    .filter(({ far }) => far <= most)
    .sort((a, b) => a.far - b.far);
  return ranked[0]?.name ?? "";
}
