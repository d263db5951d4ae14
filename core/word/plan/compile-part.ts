import { takesLineBreaks, type EnginePart, type ParsedPart } from "../engine-part";
import { parseImageTag } from "../images/image-slot";
import { parseTag, type TagExpression } from "../tag-expression";
import { isContainer, looseContainers } from "./containers";
import { loopFrame, type LevelPart } from "./loop-frame";
import { UnknownConstruct, type LoopOperation, type Operation, type PartPlan, type RoundOperation } from "./operations";
import { staticText } from "./static-text";

/** What surrounds one level of parts: how deep in loops, which line breaks, which sections. */
interface Level {
  readonly depth: number;
  readonly breaks: boolean;
  readonly sections: readonly (readonly EnginePart[])[];
  /** Loops (by depth) whose later rounds leave out header and footer references. */
  readonly dropReferences: readonly number[];
}

/** Flattens docxtemplater's parse of one part into slices and slots. Throws {@link UnknownConstruct}. */
export function compilePart(part: ParsedPart, sections: readonly (readonly EnginePart[])[]): PartPlan {
  const level: Level = { depth: 0, breaks: takesLineBreaks(part.contentType), sections, dropReferences: [] };
  return { name: part.name, operations: compileLevel(part.parts, level) };
}

function compileLevel(parts: readonly LevelPart[], level: Level): Operation[] {
  const loose = looseContainers(parts);
  const operations: Operation[] = [];
  let pending: EnginePart[] = [];
  const flush = (): void => {
    if (pending.length > 0) operations.push(staticText(pending));
    pending = [];
  };
  for (let index = 0; index < parts.length; index += 1) {
    const part = parts[index];
    if (!part) continue;
    const container = loose.get(index);
    if (container) {
      flush();
      const close = parts[container.end];
      operations.push({
        kind: "container",
        open: staticText([part]),
        body: compileLevel(parts.slice(index + 1, container.end), level),
        close: staticText(close ? [close] : []),
        needs: container.needs,
        repair: container.repair,
        isTable: container.tag === "w:tbl",
      });
      index = container.end;
    } else if (part.type === "placeholder") {
      flush();
      operations.push(placeholder(part, level));
    } else if (isReference(part) && level.dropReferences.length > 0) {
      flush();
      operations.push(exceptLater(part, level.dropReferences));
    } else if (part.value !== "" && !(isContainer(part) && part.position === "selfclosing")) pending.push(part);
  }
  flush();
  return operations;
}

function isReference({ value }: EnginePart): boolean {
  return value.startsWith("<w:headerReference") || value.startsWith("<w:footerReference");
}

/** References of the outermost such loop decide; one inside another cannot come back. */
function exceptLater(part: EnginePart, depths: readonly number[]): RoundOperation {
  return { kind: "round", depth: Math.max(...depths), when: "later", not: true, write: staticText([part]) };
}

function placeholder(part: LevelPart, level: Level): Operation {
  if (part.round) return part.round;
  switch (part.module) {
    case undefined:
      return valueOf(part, level);
    case "loop":
      return loopOf(part, level);
    case "rawxml":
      return { kind: "paragraphs", tag: parseTag(part.value), frame: part.frame };
    case "image":
      return { kind: "image", slot: parseImageTag(part.value) };
    default:
      throw new UnknownConstruct(part.module);
  }
}

function isPlain(tag: TagExpression): boolean {
  return tag.filters.length === 0 && tag.path.length === 1;
}

function valueOf(part: EnginePart, level: Level): Operation {
  const tag = parseTag(part.value);
  return { kind: "value", tag, plain: isPlain(tag), breaks: level.breaks };
}

function loopOf(part: EnginePart, level: Level): LoopOperation {
  const tag = parseTag(part.value);
  const depth = level.depth + 1;
  const frame = loopFrame(part, depth, level.sections);
  const drops = part.sectPrCount === 1;
  const inner: Level = {
    ...level,
    depth,
    dropReferences: drops ? [...level.dropReferences, depth] : level.dropReferences,
  };
  const body = [...frame.before, ...compileLevel(frame.parts, inner), ...frame.after];
  return {
    kind: "loop",
    tag,
    plain: isPlain(tag),
    inverted: part.inverted === true,
    body,
    otherwise: frame.otherwise === "" ? null : staticText([{ value: frame.otherwise }]),
  };
}
