import type { DeadlineTables, Known } from "./deadline-case";
import { beforeTables } from "./before";
import { congressPlanTables } from "./congress-plans";
import { eventTables } from "./events";
import { fromToTables } from "./from-to";
import { englishTables } from "./in-english";
import { officePlanTables } from "./office-plans";
import { relativeTables } from "./office-relative";
import { sentenceTables } from "./office-sentences";
import { officeTables } from "./office-tables";
import { ruleTables } from "./rules-and-news";
import { withinTables } from "./within";
import { openTables } from "./without-a-day";

export type { DeadlineCase, Known } from "./deadline-case";

/** Whoever reads a row without a year takes 2017. */
const plain: Known = {};
/** Office wording was labelled before the parser was asked, all of it as of one document. */
const office: Known = { year: 2024, issued: "2024-03-15" };

export interface GroupedCase {
  readonly group: string;
  readonly words: string;
  readonly means: string;
  readonly more: Known;
}

const rowsOf = (tables: readonly DeadlineTables[], known: Known): GroupedCase[] =>
  tables.flatMap((each) =>
    Object.entries(each).flatMap(([group, rows]) =>
      rows.map(([words, means, more]) => ({ group, words, means, more: { ...known, ...more } })),
    ),
  );

/** Every row, in the order of the approved list. */
export const deadlineCases: readonly GroupedCase[] = [
  ...rowsOf([beforeTables, withinTables, fromToTables, eventTables, openTables, englishTables], plain),
  ...rowsOf([officePlanTables, officeTables, relativeTables, sentenceTables, ruleTables, congressPlanTables], office),
];
