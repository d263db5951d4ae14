import { mostAtOnce, queueDetails, weightOf, type Details, type Question } from "./details";
import type { Area } from "./raw-sheet";
import { runExcel } from "./run";

/** A question about too many lines, as questions about bands of rows that Excel answers one after another. */
function cut(question: Question): Question[] {
  const { area, mixed } = question;
  if (weightOf(question) <= mostAtOnce) return [question];
  const perRow = weightOf({ ...question, area: { ...area, rows: 1 }, mixed: { ...mixed, columns: false } });
  const height = Math.max(1, Math.floor(mostAtOnce / Math.max(perRow, 0.2)));
  const bands: Area[] = [];
  for (let from = 0; from < area.rows; from += height)
    bands.push({ ...area, top: area.top + from, rows: Math.min(height, area.rows - from) });
  return bands.map((band, index) => ({
    ...question,
    area: band,
    mixed: { ...mixed, columns: mixed.columns && index === 0 },
  }));
}

/** Questions that fit into one request each time, in order. */
function inRequests(questions: readonly Question[]): Question[][] {
  const requests: Question[][] = [];
  let weight = Infinity;
  for (const question of questions) {
    weight += weightOf(question);
    if (weight > mostAtOnce) {
      requests.push([]);
      weight = weightOf(question);
    }
    requests.at(-1)?.push(question);
  }
  return requests;
}

function joined(one: Details, two: Details): Details {
  const both = <T>(a: ReadonlySet<T> | undefined, b: ReadonlySet<T> | undefined): ReadonlySet<T> | undefined =>
    a && b ? new Set([...a, ...b]) : (a ?? b);
  const hiddenRows = both(one.hiddenRows, two.hiddenRows);
  const hiddenColumns = both(one.hiddenColumns, two.hiddenColumns);
  const struck = both(one.struck, two.struck);
  return {
    ...(hiddenRows ? { hiddenRows } : {}),
    ...(hiddenColumns ? { hiddenColumns } : {}),
    ...(struck ? { struck } : {}),
  };
}

const ask = (request: readonly Question[]): Promise<Details[]> =>
  runExcel(async (context) => {
    const reads = request.map((question) => queueDetails(context, question));
    await context.sync();
    return reads.map((read) => read());
  });

/** Asks about all sheets together, in one round trip unless they are very large; the answers by sheet id. */
export async function secondLook(questions: readonly Question[]): Promise<ReadonlyMap<string, Details>> {
  const found = new Map<string, Details>();
  for (const request of inRequests(questions.flatMap(cut))) {
    const answered = await ask(request);
    request.forEach(({ id }, index) => found.set(id, joined(found.get(id) ?? {}, answered[index] ?? {})));
  }
  return found;
}
