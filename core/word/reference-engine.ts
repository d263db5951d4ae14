import Docxtemplater from "docxtemplater";
import PizZip from "pizzip";
import type { TemplateValue } from "../documents/types";
import type { EnginePart, ParagraphFrame, ParsedPart } from "./engine-part";
import { takesLineBreaks } from "./engine-part";
import type { Filling } from "./filling";
import { imageInRun } from "./images/draw-image";
import { parseImageTag } from "./images/image-slot";
import { RunRecorder } from "./run-recorder";
import { parseTag, type TagExpression } from "./tag-expression";

/*
 * The only file that names docxtemplater: it parses and judges every template, and renders what the compiled plan
 * does not know. Its part shapes (module interface `set`, `postparse`) are not promised, so its version is pinned.
 */

/** A fault as docxtemplater tells it; inspect/ turns it into a problem of ours. */
export interface EngineProblem {
  readonly id: string;
  readonly part: string;
  readonly tag: string;
  /** Positions in the part's text, as far as known. */
  readonly offsets: readonly number[];
  readonly opening: string;
  readonly closing: string;
  readonly cause: unknown;
}

export interface ParsedTemplate {
  readonly parts: readonly ParsedPart[];
  readonly problems: readonly EngineProblem[];
  /** Section properties of the main document, for loops that hold section breaks. */
  readonly sections: readonly (readonly EnginePart[])[];
}

interface ScopeContext {
  readonly scopeList: readonly TemplateValue[];
  readonly scopePath: readonly string[];
  readonly scopePathItem: readonly number[];
  readonly meta: { readonly part: EnginePart };
}

interface Draft {
  readonly parts: Map<string, ParsedPart>;
  sections: readonly (readonly EnginePart[])[];
}

/** Parses a template; problems are collected, not thrown. Throws only for what is no Word document at all. */
export function parseWithDocxtemplater(bytes: Uint8Array): ParsedTemplate {
  const draft: Draft = { parts: new Map(), sections: [] };
  const problems: EngineProblem[] = [];
  try {
    load(bytes, null, draft);
  } catch (error) {
    const found = problemsOf(error);
    if (found.length === 0) throw error;
    problems.push(...found);
  }
  return { parts: [...draft.parts.values()], problems, sections: draft.sections };
}

/** Renders one document with docxtemplater itself; gives the named parts. */
export function renderWithDocxtemplater(
  bytes: Uint8Array,
  names: readonly string[],
  filling: Filling,
): Map<string, Uint8Array> {
  const doc = load(bytes, filling, { parts: new Map(), sections: [] });
  try {
    doc.render(filling.data);
  } catch (error) {
    throw rootCause(error);
  }
  const zip = doc.getZip();
  return new Map(names.map((name) => [name, zip.file(name)?.asUint8Array() ?? new Uint8Array()]));
}

function load(bytes: Uint8Array, filling: Filling | null, draft: Draft): Docxtemplater<PizZip> {
  return new Docxtemplater(new PizZip(bytes), {
    paragraphLoop: true,
    linebreaks: true,
    errorLogging: false,
    warnFn: () => undefined,
    nullGetter: () => "",
    parser: ((text: string, meta: { tag: EnginePart }) => tagParser(text, meta.tag, filling)) as (text: string) => {
      get(scope: unknown, context: unknown): unknown;
    },
    modules: [ourModule(filling, draft) as never],
  });
}

function tagParser(text: string, part: EnginePart, filling: Filling | null): { get: unknown } {
  if (part.location === "end") return { get: () => "" };
  const tag = part.module === "image" ? parseImageTag(text).tag : parseTag(text);
  return {
    get(_scope: unknown, context: ScopeContext): unknown {
      return filling ? valueFor(tag, context.meta.part, context, filling) : "";
    },
  };
}

/** All scopes are asked at once, so docxtemplater never climbs by itself. */
function valueFor(tag: TagExpression, part: EnginePart, context: ScopeContext, filling: Filling): unknown {
  const place = { names: context.scopePath, indexes: context.scopePathItem };
  if (part.module === "loop") return filling.condition(tag, context.scopeList) ?? "";
  if (part.module === "rawxml") return filling.paragraphs(tag, context.scopeList, place, part.frame);
  return filling.text(tag, context.scopeList, place);
}

interface RenderOptions {
  readonly filePath: string;
  readonly contentType: string;
  readonly scopeManager: ScopeContext;
}

/** Hands the parsed parts out, keeps each paragraph's look for `{@…}`, and renders pictures. */
function ourModule(filling: Filling | null, draft: Draft): object {
  const recorder = new RunRecorder();
  return {
    name: "Shuping",
    priority: 100,
    matchers: () => [["%", "image"]],
    preparse(parsed: readonly EnginePart[], { contentType }: { contentType: string }) {
      if (/document\.main\+xml|template\.main\+xml|macroEnabled/.test(contentType)) draft.sections = sectionsOf(parsed);
      return parsed;
    },
    postparse(parsed: EnginePart[]) {
      prepare(parsed);
      return parsed;
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

/** Blanks inside braces do not count, also for the end of a loop; `{@…}` remembers its paragraph. */
function prepare(parts: EnginePart[]): void {
  parts.forEach((part, index) => {
    if (part.type !== "placeholder") return;
    if (part.module === "loop") (part as { value: string }).value = part.value.trim();
    if (part.module === "rawxml" && !part.frame) part.frame = frameAround(parts, index);
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

interface EngineError {
  readonly message?: string;
  readonly properties?: {
    readonly id?: string;
    readonly errors?: readonly EngineError[];
    readonly file?: string;
    readonly xtag?: string;
    readonly openingtag?: string;
    readonly closingtag?: string;
    readonly pair?: { readonly left?: string };
    readonly offset?: number | readonly number[];
    readonly rootError?: unknown;
  };
}

function problemsOf(error: unknown): EngineProblem[] {
  const { properties } = error as EngineError;
  const errors = properties?.errors ?? (properties?.id ? [error as EngineError] : []);
  return errors.map(({ properties: each = {} }) => ({
    id: each.id ?? "",
    part: each.file ?? "",
    tag: each.xtag ?? each.pair?.left ?? "",
    offsets: typeof each.offset === "number" ? [each.offset] : (each.offset ?? []),
    opening: each.openingtag ?? "",
    closing: each.closingtag ?? "",
    cause: each.rootError ?? null,
  }));
}

/** What our own parser threw while docxtemplater rendered, instead of docxtemplater's wrapping. */
function rootCause(error: unknown): unknown {
  const { properties } = error as EngineError;
  return (
    properties?.rootError ??
    properties?.errors?.find((each) => each.properties?.rootError)?.properties?.rootError ??
    error
  );
}
