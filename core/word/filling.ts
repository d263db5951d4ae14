import type { TemplateData, TemplateValue } from "../documents/types";
import type { Codec } from "../ports";
import { qrPng } from "../qr";
import { cleanText } from "./clean-text";
import type { ParagraphFrame } from "./engine-part";
import { dataUrlBytes } from "./images/data-url";
import type { ImageSlot, PlacedImage } from "./images/types";
import { drawImage } from "./images/draw-image";
import { filteredIn, textOf } from "./lookup";
import { paragraphsXml } from "./paragraphs";
import type { TagExpression } from "./tag-expression";
import type { FillOptions, FillWarning } from "./types";
import { wordFault } from "./word-faults";

/** Where in nested loops a tag is being filled; only asked for when something is to be said. */
export interface LoopPlace {
  readonly names: readonly string[];
  /** Counted from 0. */
  readonly indexes: readonly number[];
}

/** One document being filled: its policy, what was missing, what was removed, which pictures it needs. */
export class Filling {
  readonly warnings: FillWarning[] = [];
  readonly missing: string[] = [];
  readonly images: PlacedImage[] = [];
  private readonly row: number | null;

  constructor(
    readonly data: TemplateData,
    private readonly options: FillOptions,
    private readonly templateName: string,
    private readonly codec: Codec,
  ) {
    this.row = options.row ?? null;
  }

  /** The value of a loop or condition; what is nowhere counts as empty. */
  condition(tag: TagExpression, scopes: readonly TemplateValue[]): TemplateValue {
    return find(tag, scopes);
  }

  /** Clean text for a value tag, by the missing policy when there is none. */
  text(tag: TagExpression, scopes: readonly TemplateValue[], place: LoopPlace): string {
    const value = find(tag, scopes);
    const text = textOf(value);
    if (text !== undefined) return this.clean(text, tag, place);
    if (value === null || value === undefined) return this.absent(tag, place);
    throw wordFault("not-text", { name: this.templateName, row: this.row, tag: placeOf(tag, place) });
  }

  /** Paragraphs for `{@…}`, in the look of the paragraph that holds the tag. */
  paragraphs(
    tag: TagExpression,
    scopes: readonly TemplateValue[],
    place: LoopPlace,
    frame: ParagraphFrame | undefined,
  ): string {
    const text = this.text(tag, scopes, place);
    return text === "" ? "" : paragraphsXml(text, frame ?? { paragraph: "", run: "" });
  }

  /** A drawing for `{%…}`, or "" when there is no picture (with a warning unless the data says so). */
  image(slot: ImageSlot, scopes: readonly TemplateValue[], place: LoopPlace, part: string): string {
    const name = this.text(slot.tag, scopes, place);
    if (name === "") return "";
    const image = drawImage(this.pictureOf(name, slot), slot, part, this.images);
    if (image === null) this.warn(slot.isCode ? "code-too-long" : "image-missing", slot.tag, place, name.slice(0, 60));
    return image ?? "";
  }

  private pictureOf(name: string, { isCode }: ImageSlot): Uint8Array | null {
    if (isCode) return qrPng(name, this.codec);
    return dataUrlBytes(name) ?? this.options.image?.(name) ?? null;
  }

  /** Called at the end: the policy "fault" tells all missing tags at once. */
  finish(): void {
    if (this.missing.length > 0)
      throw wordFault("missing-values", { name: this.templateName, row: this.row, tags: [...new Set(this.missing)] });
  }

  private clean(text: string, tag: TagExpression, place: LoopPlace): string {
    const { text: kept, removed } = cleanText(text);
    if (removed.length > 0) this.warn("characters-removed", tag, place, removed.join(" "));
    return kept;
  }

  private absent(tag: TagExpression, place: LoopPlace): string {
    const policy = this.options.missing ?? "fault";
    if (policy === "fault") this.missing.push(placeOf(tag, place));
    return policy === "visible" ? `【待填：${tag.name}】` : "";
  }

  private warn(code: FillWarning["code"], tag: TagExpression, place: LoopPlace, detail: string): void {
    this.warnings.push({ code, tag: tag.name, place: placeOf(tag, place), row: this.row, detail });
  }
}

/** Innermost scope first; the first that has something wins. */
function find(tag: TagExpression, scopes: readonly TemplateValue[]): TemplateValue {
  for (let index = scopes.length - 1; index >= 0; index -= 1) {
    const value = filteredIn(scopes[index], tag, index === 0);
    if (value !== undefined && value !== null) return value;
  }
  return undefined;
}

function placeOf(tag: TagExpression, { names, indexes }: LoopPlace): string {
  const loops = names.map((name, index) => `${name}[${(indexes[index] ?? 0) + 1}].`).join("");
  return `${loops}${tag.name}`.replace(/\.\.$/, "");
}
