import type { TemplateData } from "../documents/types";
import { openPackage, type GrowingBytes, type Package } from "../package";
import type { Codec } from "../ports";
import { asDocument } from "./as-document";
import { DocumentPacker, type CompressedPart } from "./document-packer";
import { Executor } from "./executor";
import { Filling } from "./filling";
import { ImageParts } from "./images/image-parts";
import { braceFaults } from "./inspect/brace-faults";
import { checkDocument } from "./inspect/check-document";
import { templateErrors } from "./inspect/inspect-template";
import { PartTexts } from "./inspect/part-text";
import type { ProblemCode } from "./inspect/types";
import { compilePart } from "./plan/compile-part";
import { loopAcross, UnknownConstruct, type PartPlan } from "./plan/operations";
import { parseWithDocxtemplater, renderWithDocxtemplater, type ParsedTemplate } from "./reference-engine";
import { placedTags } from "./template-tags";
import type { BatchTemplate, CompileOptions, Fallback, Filled, FilledInto, FillOptions, TemplateTag } from "./types";
import { wordFault } from "./word-faults";

/**
 * Reads a Word template once, for filling many times. docxtemplater parses and judges it; the compiled plan fills it.
 * Throws Fault word/template-broken with every problem at once, or why the file is no template at all.
 */
export function compileTemplate(file: Uint8Array, codec: Codec, options: CompileOptions = {}): BatchTemplate {
  const name = options.name ?? "";
  const opened = openPackage(file, codec, {}, "word");
  checkDocument(opened, name);
  const { bytes, template } = asDocument(file, opened, codec);
  const parsed = parseWithDocxtemplater(bytes);
  const isRead = parsed.problems.length === 0;
  const compiled = isRead ? new CompiledTemplate(bytes, template, parsed, codec, name, options) : null;
  if (compiled && !isDoubtful(compiled, parsed, template)) return compiled;
  const problems = templateErrors(bytes, template);
  if (compiled && problems.every(({ code }) => mayBeMeant.has(code))) return compiled;
  throw wordFault("template-broken", { name, problems });
}

/** Braces of a kind that docxtemplater leaves alone: perhaps they are to be printed. */
const mayBeMeant = new Set<ProblemCode>(["braces-full-width"]);

/** What docxtemplater lets through: a loop that would tear a table apart, braces that make one name of two paragraphs. */
function isDoubtful({ fallbacks }: CompiledTemplate, { parts }: ParsedTemplate, template: Package): boolean {
  const texts = new PartTexts(template);
  return (
    fallbacks.some(({ construct }) => construct.startsWith(loopAcross)) ||
    parts.some(({ name }) => braceFaults(texts.of(name)).some(({ said: [code] }) => !mayBeMeant.has(code)))
  );
}

class CompiledTemplate implements BatchTemplate {
  readonly tags: readonly TemplateTag[];
  readonly fallbacks: readonly Fallback[];
  private readonly plans: readonly PartPlan[];
  private readonly parts: readonly string[];
  private readonly packer: DocumentPacker;
  private readonly images: ImageParts;
  private readonly executor = new Executor();

  constructor(
    private readonly bytes: Uint8Array,
    template: Package,
    parsed: ParsedTemplate,
    private readonly codec: Codec,
    private readonly name: string,
    { level = 1, engine }: CompileOptions,
  ) {
    this.tags = [...parsed.tags].flatMap(([part, tags]) => placedTags(part, tags));
    const { plans, fallbacks } = compilePlans(parsed);
    this.plans = plans;
    this.fallbacks = engine === "docxtemplater" ? [{ part: "", construct: "" }] : fallbacks;
    this.parts = changedParts(parsed);
    const withImages = this.tags.filter((tag) => tag.use === "image").map((tag) => tag.part);
    this.images = new ImageParts(template, [...new Set(withImages)]);
    this.packer = new DocumentPacker(template, new Set([...this.parts, ...this.images.fresh]), codec, level);
  }

  fill(data: TemplateData, options: FillOptions = {}): Filled {
    const filling = new Filling(data, options, this.name, this.codec);
    return { bytes: this.packer.pack(this.freshParts(filling)), warnings: filling.warnings };
  }

  fillInto(out: GrowingBytes, data: TemplateData, options: FillOptions = {}): FilledInto {
    const filling = new Filling(data, options, this.name, this.codec);
    const { size, crc } = this.packer.packInto(this.freshParts(filling), out);
    return { size, crc, warnings: filling.warnings };
  }

  render(data: TemplateData, options: FillOptions = {}): ReadonlyMap<string, Uint8Array> {
    const filling = new Filling(data, options, this.name, this.codec);
    const rendered = new Map<string, Uint8Array>();
    this.each(filling, (name, bytes) => rendered.set(name, bytes.slice()));
    filling.finish();
    return rendered;
  }

  /** Everything that differs from the template, compressed. */
  private freshParts(filling: Filling): CompressedPart[] {
    const compressed: CompressedPart[] = [];
    this.each(filling, (name, bytes) => compressed.push(this.packer.compress({ name, bytes })));
    filling.finish();
    for (const part of this.images.partsFor(filling.images)) compressed.push(this.packer.compress(part));
    return compressed;
  }

  private each(filling: Filling, take: (name: string, bytes: Uint8Array) => void): void {
    if (this.fallbacks.length > 0)
      renderWithDocxtemplater(this.bytes, this.parts, filling).forEach((bytes, name) => take(name, bytes));
    else for (const plan of this.plans) take(plan.name, this.executor.render(plan, filling));
  }
}

function compilePlans(parsed: ParsedTemplate): { plans: PartPlan[]; fallbacks: Fallback[] } {
  const plans: PartPlan[] = [];
  const fallbacks: Fallback[] = [];
  for (const part of parsed.parts) {
    if (!part.parts.some((each) => each.type === "placeholder")) continue;
    try {
      plans.push(compilePart(part, parsed.sections));
    } catch (error) {
      if (!(error instanceof UnknownConstruct)) throw error;
      fallbacks.push({ part: part.name, construct: error.construct });
    }
  }
  return { plans, fallbacks };
}

function changedParts(parsed: ParsedTemplate): string[] {
  return parsed.parts.filter((part) => part.parts.some((each) => each.type === "placeholder")).map((part) => part.name);
}
