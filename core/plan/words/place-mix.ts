import type { Level, PlaceSighting } from "./place-names";

/** A text that names a county or a city, and where it stands. */
export interface PlaceLine {
  readonly text: string;
  readonly places: readonly PlaceSighting[];
  /** Whether it stands in the plan's own title or rows. */
  readonly inPlan: boolean;
  readonly inTitle: boolean;
}

/** One place or office with both levels. */
export interface Mix {
  /** "" when no line names the place: 县人大 and 市人大. */
  readonly stem: string;
  readonly rare: Level;
  readonly usual: Level;
  readonly usualCount: number;
  /** The usual level is only written without the place's name: 县人大. */
  readonly usualBare: boolean;
}

interface Levels {
  counties: number;
  cities: number;
}

/** From this many 县人大 without a name, a title with 某市人大 stands alone. */
const bareFrom = 2;

/** Uses of 市人大 as one's own office: it leads, speaks, decides. */
const ownRole = /(?:^|由|[，。；、])市人大(?:常委会)?(?:领导|主任|主要领导|办公室)/;

const blanks = /\s/;

/** A text without blanks: a name that a line break cuts is one. */
export const withoutBlanks = (text: string): string => (blanks.test(text) ? text.replace(/\s+/g, "") : text);

function count(levels: Levels, level: Level): void {
  if (level === "县") levels.counties += 1;
  else levels.cities += 1;
}

/**
 * A place that stands with 县 in some cells and with 市 in others. The name alone, in the plan's title, counts too when
 * the rows say 县人大 throughout. A level above (报市人大) is no mix without one of these.
 */
function mixOf(stem: string, { counties, cities }: Levels, bare: Levels, lines: readonly PlaceLine[]): Mix | null {
  const titleOnly =
    cities === 0
      ? bare.cities >= bareFrom && bare.cities > bare.counties
      : bare.counties >= bareFrom && bare.counties > bare.cities;
  if ((counties === 0 || cities === 0) && !(titleOnly && isOwnOffice(stem, lines))) return null;
  const rare: Level = cities + bare.cities <= counties + bare.counties ? "市" : "县";
  const usual: Level = rare === "市" ? "县" : "市";
  const usualCount = rare === "市" ? counties + bare.counties : cities + bare.cities;
  return { stem, rare, usual, usualCount, usualBare: (rare === "市" ? counties : cities) === 0 };
}

function isOwnOffice(stem: string, lines: readonly PlaceLine[]): boolean {
  const office = new RegExp(`${stem}[县市]人大`);
  return lines.some(({ inTitle, text }) => inTitle && office.test(withoutBlanks(text)));
}

/** No place is named with both: 县人大 throughout, and 市人大 in the role of one's own office more than once. */
function namelessMix({ counties }: Levels, lines: readonly PlaceLine[]): Mix | null {
  if (counties <= bareFrom) return null;
  let cities = 0;
  for (const { inPlan, text, places } of lines)
    if (inPlan && ownRole.test(withoutBlanks(text)))
      for (const { stem, level } of places) if (stem === "" && level === "市") cities += 1;
  return cities >= bareFrom && counties >= cities
    ? { stem: "", rare: "市", usual: "县", usualCount: counties, usualBare: true }
    : null;
}

/** The mixes in all that a workbook says, in the order of their first lines. */
export function mixesOf(lines: readonly PlaceLine[]): readonly Mix[] {
  const bare: Levels = { counties: 0, cities: 0 };
  const named = new Map<string, Levels>();
  for (const { places, inPlan } of lines)
    for (const { stem, level } of places) {
      if (stem === "") {
        if (inPlan) count(bare, level);
        continue;
      }
      const levels = named.get(stem) ?? { counties: 0, cities: 0 };
      named.set(stem, levels);
      count(levels, level);
    }
  const mixes = [...named].flatMap(([stem, levels]) => mixOf(stem, levels, bare, lines) ?? []);
  const nameless = mixes.length === 0 ? namelessMix(bare, lines) : null;
  return nameless ? [nameless] : mixes;
}

/** How a line names the place with the rarer level; null when it does not. */
export function rareName({ stem, rare }: Mix, { text, places, inPlan }: PlaceLine): PlaceSighting | null {
  for (const place of places) {
    const mixed = place.stem === stem || (place.stem === "" && inPlan);
    if (place.level === rare && mixed && (stem !== "" || ownRole.test(withoutBlanks(text)))) return place;
  }
  return null;
}
