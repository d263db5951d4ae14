import Docxtemplater from "docxtemplater";
import PizZip from "pizzip";
import { problemsOf, rootCause, type EngineProblem } from "./engine-errors";
import { ourModule, type Draft, type LoopNames, type ScopeContext } from "./engine-module";
import type { EnginePart, ParsedPart } from "./engine-part";
import type { Filling } from "./filling";
import { parseImageTag } from "./images/image-slot";
import { parseTag, type TagExpression } from "./tag-expression";

/*
 * The only file that names docxtemplater: it parses and judges every template, and renders what the compiled plan
 * does not know. Its part shapes (module interface `set`, `postparse`) are not promised, so its version is pinned.
 */

export interface ParsedTemplate {
  readonly parts: readonly ParsedPart[];
  /** Tags by part in the order of the text, also while the template has faults. */
  readonly tags: ReadonlyMap<string, readonly EnginePart[]>;
  readonly problems: readonly EngineProblem[];
  /** Section properties of the main document, for loops that hold section breaks. */
  readonly sections: readonly (readonly EnginePart[])[];
}

/** A template as it would be once some of its faults were mended. */
export interface Mended {
  /** XML instead of the template's, by part. */
  readonly xml: ReadonlyMap<string, string>;
  readonly loops: ReadonlyMap<string, LoopNames>;
}

const asItIs: Mended = { xml: new Map(), loops: new Map() };

/** Parses a template; problems are collected, not thrown. Throws only for what is no Word document at all. */
export function parseWithDocxtemplater(bytes: Uint8Array, mended = asItIs): ParsedTemplate {
  const draft = emptyDraft();
  const problems: EngineProblem[] = [];
  try {
    load(bytes, null, draft, mended);
  } catch (error) {
    const found = problemsOf(error);
    if (found.length === 0) throw error;
    problems.push(...found);
  }
  return { parts: [...draft.parts.values()], tags: draft.tags, problems, sections: draft.sections };
}

/** Renders one document with docxtemplater itself; gives the named parts. */
export function renderWithDocxtemplater(
  bytes: Uint8Array,
  names: readonly string[],
  filling: Filling,
): Map<string, Uint8Array> {
  const doc = load(bytes, filling, emptyDraft());
  try {
    doc.render(filling.data);
  } catch (error) {
    throw rootCause(error);
  }
  const zip = doc.getZip();
  return new Map(names.map((name) => [name, zip.file(name)?.asUint8Array() ?? new Uint8Array()]));
}

function emptyDraft(): Draft {
  return { parts: new Map(), tags: new Map(), sections: [] };
}

function load(bytes: Uint8Array, filling: Filling | null, draft: Draft, mended = asItIs): Docxtemplater<PizZip> {
  const zip = new PizZip(bytes);
  mended.xml.forEach((xml, name) => zip.file(name, xml));
  return new Docxtemplater(zip, {
    paragraphLoop: true,
    linebreaks: true,
    errorLogging: false,
    warnFn: () => undefined,
    nullGetter: () => "",
    parser: ((text: string, meta: { tag: EnginePart }) => tagParser(text, meta.tag, filling)) as (text: string) => {
      get(scope: unknown, context: unknown): unknown;
    },
    modules: [ourModule(filling, draft, mended.loops) as never],
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
