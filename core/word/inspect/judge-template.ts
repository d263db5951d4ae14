import type { EngineProblem } from "../engine-errors";
import type { EnginePart } from "../engine-part";
import type { Package } from "../../package";
import { parseWithDocxtemplater, type Mended, type ParsedTemplate } from "../reference-engine";
import { canRepeat } from "../tag-places";
import { loopsOf, placedTags } from "../template-tags";
import { braceFaults } from "./brace-faults";
import { engineProblem } from "./engine-problems";
import type { LoopPair, Loops } from "./loop-pairs";
import { MendedPart } from "./mended-part";
import { textParts } from "./package-problems";
import type { PartTexts } from "./part-text";
import { shortened } from "./shortened";
import type { Judgement, PlacedProblem, Said, TemplateProblem } from "./types";

/** Loops inside one another, each around half a row, are judged one level a round. */
const mostRounds = 40;
const aboutPosition = /^(loop_position_invalid|unbalanced_loop_tags)$/;
const aboutName = /^scopeparser_compilation_failed$/;

/**
 * Judges tags in the order in which one fault hides another: braces, then which ends of loops belong together, then
 * where loops stand. What was found is taken as mended before the next is looked at, so that everything is told at
 * once and nothing only because of something else.
 */
export function judgeTemplate(bytes: Uint8Array, template: Package, texts: PartTexts): Judgement {
  return new Judge(bytes, texts).judge(textParts(template));
}

class Judge {
  private readonly problems: PlacedProblem[] = [];
  private readonly mended = new Map<string, MendedPart>();
  private readonly xml = new Map<string, string>();
  private readonly loops = new Map<string, Loops>();
  private readonly names = new Map<string, Map<number, string | null>>();

  constructor(
    private readonly bytes: Uint8Array,
    private readonly texts: PartTexts,
  ) {}

  judge(parts: readonly string[]): Judgement {
    const first = parseWithDocxtemplater(this.bytes);
    const names = first.parts.length > 0 ? first.parts.map(({ name }) => name) : parts;
    names.forEach((part) => this.judgeBraces(part));
    const whole = this.xml.size > 0 ? this.parse() : first;
    whole.tags.forEach((tags, part) => this.judgeLoops(part, tags));
    const last = this.judgePositions(whole);
    this.takeRest(whole, last);
    const tags = [...whole.tags].flatMap(([part, each]) =>
      placedTags(part, each, this.loops.get(part)).map((tag) => ({
        ...tag,
        position: this.original(part, tag.position),
      })),
    );
    return { problems: this.problems, tags };
  }

  private parse(): ParsedTemplate {
    return parseWithDocxtemplater(this.bytes, { xml: this.xml, loops: this.names } satisfies Mended);
  }

  private judgeBraces(part: string): void {
    const text = this.texts.of(part);
    const faults = braceFaults(text);
    for (const { said, position } of faults) this.tell(said, part, position);
    const edits = faults.flatMap((fault) => fault.edits);
    if (edits.length === 0) return;
    const mended = new MendedPart(text, edits);
    this.mended.set(part, mended);
    this.xml.set(part, mended.xml);
  }

  private judgeLoops(part: string, tags: readonly EnginePart[]): void {
    const loops = loopsOf(tags);
    this.loops.set(part, loops);
    for (const { said, mark } of loops.faults) this.tell(said, part, this.original(part, mark.position));
    const names = new Map<number, string | null>();
    for (const { opening, closing } of loops.pairs)
      if (closing.name !== "" && closing.name !== opening.name) names.set(closing.position, opening.name);
    for (const { position } of loops.single) names.set(position, null);
    for (const { opening, closing } of loops.crossing) names.set(opening.position, null).set(closing.position, null);
    if (names.size > 0) this.names.set(part, names);
  }

  /** Loops around half a row. Those that docxtemplater finds show only when the loops around them stand right. */
  private judgePositions(whole: ParsedTemplate): ParsedTemplate {
    for (const [part, { pairs }] of this.loops)
      for (const pair of pairs)
        if (pair.opening.place && pair.closing.place && !canRepeat(pair.opening.place, pair.closing.place))
          this.takeOut(part, pair);
    let parsed = this.names.size > 0 ? this.parse() : whole;
    for (let round = 0; round < mostRounds; round += 1) {
      const misplaced = parsed.problems.filter(({ id }) => aboutPosition.test(id)).map((each) => this.misplaced(each));
      if (!misplaced.some(Boolean)) break;
      parsed = this.parse();
    }
    return parsed;
  }

  /** False when it is none of ours. */
  private misplaced({ id, part, offsets }: EngineProblem): boolean {
    const [start = -1, end = -1] = offsets;
    const pairs = this.loops.get(part)?.pairs ?? [];
    const first = pairs.find(({ opening }) => opening.position === start);
    const second = pairs.find(({ closing }) => closing.position === end);
    const pair = id === "unbalanced_loop_tags" ? second : first;
    if (!pair || this.names.get(part)?.get(pair.opening.position) === null) return false;
    this.takeOut(part, pair, pair === first ? undefined : first?.opening.name);
    return true;
  }

  /** A loop around half a row, or around a row that another loop repeats: told, and read as text from now on. */
  private takeOut(part: string, { opening, closing }: LoopPair, other?: string): void {
    const { sign, position } = opening;
    const tag = shortened(opening.name);
    const said: Said =
      other === undefined
        ? ["loop-half-row", { tag, sign }]
        : ["loops-share-row", { tag, sign, other: shortened(other) }];
    this.tell(said, part, this.original(part, position));
    const names = this.names.get(part) ?? new Map<number, string | null>();
    this.names.set(part, names.set(position, null).set(closing.position, null));
  }

  /** Formats that are not there, from all tags; what else docxtemplater says of the template as mended. */
  private takeRest(whole: ParsedTemplate, last: ParsedTemplate): void {
    const names = whole.problems.filter(({ id }) => aboutName.test(id));
    const others = last.problems.filter(({ id }) => !aboutName.test(id));
    const told = new Set<string>();
    for (const problem of [...names, ...last.problems.filter(({ id }) => aboutName.test(id)), ...others]) {
      const position = this.original(problem.part, problem.offsets[0] ?? -1);
      const said = engineProblem(problem);
      const key = JSON.stringify([problem.part, position, said[0]]);
      if (told.size < told.add(key).size) this.tell(said, problem.part, position);
    }
  }

  private original(part: string, position: number): number {
    return position < 0 ? position : (this.mended.get(part)?.original(position) ?? position);
  }

  private tell([code, values]: Said, part: string, position: number): void {
    const around = position < 0 ? "" : this.texts.of(part).around(position);
    this.problems.push({ position, problem: { code, values, severity: "error", part, around } as TemplateProblem });
  }
}
