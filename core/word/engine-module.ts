import { takesLineBreaks, type EnginePart, type ParagraphFrame, type ParsedPart } from "./engine-part";
import type { Filling } from "./filling";
import { imageInRun } from "./images/draw-image";
import { parseImageTag } from "./images/image-slot";
import { RunRecorder } from "./run-recorder";
import { visible } from "./tag-expression";
import { tagPlaces } from "./tag-places";
import type { TemplateValue } from "../documents/types";

/** Where in loops docxtemplater is. */
export interface ScopeContext {
  readonly scopeList: readonly TemplateValue[];
  readonly scopePath: readonly string[];
  readonly scopePathItem: readonly number[];
  readonly meta: { readonly part: EnginePart };
}

/** Names of a part's loop ends by position, as they should be read: null to read one as text. */
export type LoopNames = ReadonlyMap<number, string | null>;

/** What the parse gives, while it is going on. */
export interface Draft {
  readonly parts: Map<string, ParsedPart>;
  /** Tags of each part in the order of the text, before loops are paired. */
  readonly tags: Map<string, readonly EnginePart[]>;
  sections: readonly (readonly EnginePart[])[];
}

interface RenderOptions {
  readonly filePath: string;
  readonly contentType: string;
  readonly scopeManager: ScopeContext;
}

/** Hands the parsed parts out, keeps each paragraph's look for `{@…}`, and renders pictures. */
export function ourModule(
  filling: Filling | null,
  draft: Draft,
  loops: ReadonlyMap<string, LoopNames> = new Map<string, LoopNames>(),
): object {
  const recorder = new RunRecorder();
  return {
    name: "Shuping",
    priority: 100,
    matchers: () => [["%", "image"]],
    preparse(parsed: readonly EnginePart[], { contentType }: { contentType: string }) {
      if (/document\.main\+xml|template\.main\+xml|macroEnabled/.test(contentType)) draft.sections = sectionsOf(parsed);
      return parsed;
    },
    postparse(parsed: EnginePart[], { filePath, basePart }: { filePath: string; basePart?: EnginePart }) {
      prepare(parsed);
      if (basePart) return parsed;
      const places = tagPlaces(parsed);
      const tags = parsed.filter(({ type }) => type === "placeholder");
      draft.tags.set(
        filePath,
        tags.map((tag) => ({ ...tag, place: places.get(tag.offset ?? -1) })),
      );
      return renamed(parsed, loops.get(filePath));
    },
    set(given: { compiled?: Record<string, { contentType: string; postparsed: readonly EnginePart[] }> }) {
      for (const [name, file] of Object.entries(given.compiled ?? {}))
        draft.parts.set(name, { name, contentType: file.contentType, parts: file.postparsed });
    },
    render(part: EnginePart, options: RenderOptions) {
      if (takesLineBreaks(options.contentType)) recorder.record(part);
      if (part.type !== "placeholder" || part.module !== "image" || !filling) return undefined;
      const { scopeList, scopePath, scopePathItem } = options.scopeManager;
      const place = { names: scopePath, indexes: scopePathItem };
      const image = filling.image(parseImageTag(part.value), scopeList, place, options.filePath);
      return { value: imageInRun(image, recorder.properties) };
    },
  };
}

function sectionsOf(parts: readonly EnginePart[]): EnginePart[][] {
  const sections: EnginePart[][] = [];
  let current: EnginePart[] | null = null;
  for (const part of parts) {
    if (part.tag === "w:sectPr" && part.position !== "end") sections.push((current = []));
    current?.push(part);
    if (part.tag === "w:sectPr" && part.position !== "start") current = null;
  }
  return sections;
}

/** Blanks and what nobody sees inside braces do not count, also for the end of a loop; `{@…}` remembers its paragraph. */
function prepare(parts: EnginePart[]): void {
  parts.forEach((part, index) => {
    if (part.type !== "placeholder") return;
    if (part.module === "loop") (part as { value: string }).value = visible(part.value).trim();
    if (part.module === "rawxml" && !part.frame) part.frame = frameAround(parts, index);
  });
}

/** The parts with other names in some loop ends, or text instead of them. */
function renamed(parts: EnginePart[], names: LoopNames | undefined): EnginePart[] {
  if (!names) return parts;
  return parts.map((part): EnginePart => {
    const name = part.module === "loop" ? names.get(part.offset ?? -1) : undefined;
    if (name === undefined) return part;
    return name === null
      ? { type: "content", position: "insidetag", value: "-", lIndex: part.lIndex }
      : { ...part, value: name };
  });
}

function frameAround(parts: readonly EnginePart[], index: number): ParagraphFrame {
  let start = index;
  while (start > 0 && !(parts[start]?.tag === "w:p" && parts[start]?.position === "start")) start -= 1;
  const before = parts.slice(start, index);
  const end = before.findIndex((part) => part.tag === "w:pPr" && part.position === "end");
  const begin = before.findIndex((part) => part.tag === "w:pPr" && part.position === "start");
  const paragraph = begin >= 0 && end > begin ? before.slice(begin, end + 1) : [];
  const recorder = new RunRecorder();
  before.slice(end + 1).forEach((part) => recorder.record(part));
  return { paragraph: paragraph.map((part) => part.value).join(""), run: recorder.properties };
}
