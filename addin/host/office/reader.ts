import { HostFault, type Codec, type Version } from "../../../core/ports";
import { mergesFromFile } from "./merges-from-file";
import type { RawSheet } from "./raw-sheet";
import { readInParts } from "./read-parts";
import { queueLayout, queueSheet, type Layout, type MergeSource, type SheetRead } from "./read-sheets";
import { createReadingMemory, type Reading } from "./reading-memory";
import { runExcel, supports } from "./run";
import { secondLook } from "./second-look";
import { answers, mostAtOnce, queueDetails, questionOf, weightOf, type Details, type Question } from "./details";

export interface Reader {
  /** All sheets, or those of the names that exist. One round trip once the sheets are known. */
  read(names?: readonly string[]): Promise<Reading>;
  /** A reading that Excel answered within a write. */
  keep(layout: Layout, sheets: readonly RawSheet[], inParts: boolean): Reading;
  /** The reading that has this stamp, while it is remembered. */
  find(version: Version): Reading | undefined;
  latest(): Reading | undefined;
  merges(): MergeSource;
}

const maxTries = 5;

async function listOnly(): Promise<Layout> {
  return runExcel(async (context) => {
    const layout = queueLayout(context);
    await context.sync();
    return layout();
  });
}

interface Asked {
  readonly layout: Layout;
  readonly ids: readonly string[];
  readonly merges: MergeSource;
  readonly inParts: boolean;
  /** What the last reading left open: asked along this time, so that it takes no round trip of its own. */
  readonly along: readonly Question[];
}

interface Answered {
  readonly layout: Layout;
  readonly reads: readonly SheetRead[];
  readonly along: ReadonlyMap<string, Details>;
}

async function readOnce({ layout, ids, merges, inParts, along }: Asked): Promise<Answered> {
  return runExcel(async (context) => {
    const now = queueLayout(context);
    const sheets = ids.map((id) => queueSheet(context, layout, id, { merges, cells: !inParts }));
    const details = along.map((question) => [question.id, queueDetails(context, question)] as const);
    await context.sync();
    const known = new Map(details.map(([id, read]) => [id, read()]));
    return { layout: now(), reads: sheets.map((read) => read()), along: known };
  });
}

/** Answers asked along where they fit what is now there; else one more look. */
async function detailsOf(questions: readonly Question[], asked: Asked, { along }: Answered) {
  const before = new Map(asked.along.map((question) => [question.id, question]));
  const open = questions.filter((question) => {
    const known = before.get(question.id);
    return !known || !answers(known, question);
  });
  return new Map([...along, ...(await secondLook(open))]);
}

async function completed(answer: Answered, asked: Asked, codec: Codec): Promise<RawSheet[]> {
  const questions = answer.reads.map(questionOf);
  const details = await detailsOf(
    questions.filter((each) => each !== null),
    asked,
    answer,
  );
  const sheets: RawSheet[] = [];
  for (const [index, { raw }] of answer.reads.entries()) {
    const looked = questions[index] ? { ...raw, ...details.get(raw.id) } : raw;
    sheets.push(asked.inParts ? await readInParts(looked) : looked);
  }
  const fromFile = asked.merges === "file" || !supports("1.13") ? await mergesFromFile(codec) : null;
  return fromFile === null ? sheets : sheets.map((sheet) => ({ ...sheet, merges: fromFile.get(sheet.name) ?? [] }));
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Questions that readings left open, to be asked along with the next one. */
function openQuestions() {
  const left = new Map<string, Question>();
  return {
    /** Not what would make a reading large. */
    leave(reads: readonly SheetRead[]): void {
      for (const read of reads) {
        const question = questionOf(read);
        if (question && weightOf(question) <= mostAtOnce / 4) left.set(question.id, question);
        else left.delete(read.raw.id);
      }
    },
    of: (ids: readonly string[]): Question[] => ids.flatMap((id) => left.get(id) ?? []),
  };
}

/** Reads the workbook; remembers what sheets there are, so that the next reading is one round trip. */
export function createReader(codec: Codec): Reader {
  const memory = createReadingMemory();
  const questions = openQuestions();
  let known: Layout | null = null;
  let merges: MergeSource = "list";
  let inParts = false;

  const keep = (layout: Layout, sheets: readonly RawSheet[], parts: boolean): Reading => {
    known = layout;
    return memory.keep(layout, sheets, parts);
  };

  /** One try; null when the sheets changed meanwhile. */
  const tryOnce = async (layout: Layout, names?: readonly string[]): Promise<Reading | null> => {
    const wanted = layout.sheets.filter(({ name }) => names === undefined || names.includes(name));
    const ids = wanted.map(({ id }) => id);
    const asked: Asked = { layout, ids, merges, inParts, along: questions.of(ids) };
    const answer = await readOnce(asked);
    known = answer.layout;
    questions.leave(answer.reads);
    return same(answer.layout, layout) ? keep(layout, await completed(answer, asked, codec), inParts) : null;
  };

  /** What to do differently after a fault of a reading; throws it again when nothing helps. */
  const adapt = async (fault: unknown): Promise<void> => {
    const code = fault instanceof HostFault ? fault.code : "";
    if (code === "sheet-missing") known = await listOnly();
    else if (code === "too-large" && !inParts) inParts = true;
    else if ((code === "unknown" || code === "unsupported") && merges === "list" && supports("1.13")) merges = "file";
    else throw fault;
  };

  const read = async (names?: readonly string[]): Promise<Reading> => {
    for (let tries = 0; tries < maxTries; tries += 1) {
      const layout: Layout = known ?? (await listOnly());
      const reading = await tryOnce(layout, names).catch(adapt);
      if (reading) return reading;
    }
    throw new HostFault("busy", "the sheets keep changing while they are read");
  };

  return { read, keep, find: memory.find, latest: memory.latest, merges: () => merges };
}
