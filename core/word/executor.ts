import type { TemplateData, TemplateValue } from "../documents/types";
import { escapeXml, MAX_BYTES_PER_UNIT, writeEscaped } from "./escaped-utf8";
import type { Filling, LoopPlace } from "./filling";
import { imageInRun } from "./images/draw-image";
import {
  HOLDS_PARAGRAPH,
  type ContainerOperation,
  type LoopOperation,
  type Operation,
  type PartPlan,
  type RoundOperation,
  type StaticOperation,
  type ValueOperation,
} from "./plan/operations";

const encoder = new TextEncoder();
const textStart = '<w:t xml:space="preserve">';
const textEnd = "</w:t>".length;
const emptyText = encoder.encode("<w:t/>");
const paragraph = encoder.encode("<w:p/>");
const filledParagraph = encoder.encode("<w:p></w:p>");

/**
 * Runs compiled plans: one pass over slices and slots into one growing buffer, data escaped as it is written.
 * What docxtemplater repairs afterwards (empty text elements, emptied cells and tables, a table at the end of a cell)
 * is repaired while writing, with the same result.
 */
export class Executor {
  private buffer = new Uint8Array(1 << 18);
  private at = 0;
  private filling: Filling | null = null;
  private part = "";
  private readonly scopes: TemplateValue[] = [];
  private readonly names: string[] = [];
  private readonly indexes: number[] = [];
  private readonly place: LoopPlace = { names: this.names, indexes: this.indexes };
  private readonly lengths: number[] = [];
  /** The last thing written opened a text element that is still empty. */
  private inEmptyText = false;
  /** 1 right after a table; -(depth + 1) after one that was left out in that depth of loops; else 0. */
  private afterTable = 0;
  private held = 0;
  private run = "";

  /** The part's bytes: a view that the next call overwrites. */
  render(plan: PartPlan, filling: Filling): Uint8Array {
    this.at = 0;
    this.filling = filling;
    this.part = plan.name;
    this.scopes.length = this.names.length = this.indexes.length = this.lengths.length = 0;
    this.scopes.push(filling.data);
    this.inEmptyText = false;
    this.afterTable = 0;
    this.run = "";
    this.all(plan.operations);
    return this.buffer.subarray(0, this.at);
  }

  private all(operations: readonly Operation[]): void {
    for (const operation of operations) {
      switch (operation.kind) {
        case "static":
          this.static(operation);
          break;
        case "value":
          this.value(operation);
          break;
        case "loop":
          this.loop(operation);
          break;
        default:
          this.rare(operation);
      }
    }
  }

  private rare(operation: Exclude<Operation, StaticOperation | ValueOperation | LoopOperation>): void {
    const filling = this.filling as Filling;
    if (operation.kind === "container") this.container(operation);
    else if (operation.kind === "round") {
      if (this.isRound(operation) !== operation.not) this.static(operation.write);
    } else if (operation.kind === "image")
      this.bridge(imageInRun(filling.image(operation.slot, this.scopes, this.place, this.part), this.run));
    else this.paragraphs(filling.paragraphs(operation.tag, this.scopes, this.place, operation.frame));
  }

  private static(operation: StaticOperation): void {
    const { bytes, afterTableAt } = operation;
    this.room(bytes.length + paragraph.length);
    let from = 0;
    if (this.inEmptyText && operation.startsTextEnd) from = this.collapse();
    if (operation.solid) {
      if (this.afterTable !== 0 && afterTableAt >= 0) {
        this.copy(bytes, from, afterTableAt);
        this.copy(paragraph, 0, paragraph.length);
        this.held |= HOLDS_PARAGRAPH;
        from = afterTableAt;
      }
      this.afterTable = operation.endsTable ? 1 : 0;
    }
    this.copy(bytes, from, bytes.length);
    this.inEmptyText = operation.endsTextStart;
    this.held |= operation.holds;
    if (operation.runReset) this.run = operation.runAdded;
    else if (operation.runAdded !== "") this.run += operation.runAdded;
  }

  private value(operation: ValueOperation): void {
    const found = operation.plain ? this.lookup(operation.tag.name) : undefined;
    if (typeof found === "string") {
      this.room(found.length * MAX_BYTES_PER_UNIT);
      const end = writeEscaped(found, this.buffer, this.at);
      if (end >= 0) {
        if (end > this.at) this.inEmptyText = false;
        this.at = end;
        return;
      }
    }
    this.text((this.filling as Filling).text(operation.tag, this.scopes, this.place), operation.breaks);
  }

  /** Clean text; line feeds end the run and begin another with the same look. */
  private text(text: string, breaks: boolean): void {
    const lines = breaks ? text.split("\n") : [text];
    lines.forEach((line, index) => {
      if (index > 0) this.bridge(`</w:t></w:r><w:r><w:br/></w:r><w:r>${this.run}${textStart}`);
      if (line === "") return;
      this.bytes(encoder.encode(escapeXml(line)));
      this.inEmptyText = false;
    });
  }

  /** XML from one text element to another. */
  private bridge(xml: string): void {
    if (xml === "") return;
    const from = this.inEmptyText ? this.collapse() : 0;
    this.bytes(encoder.encode(xml.slice(from)));
    this.inEmptyText = true;
  }

  private paragraphs(xml: string): void {
    if (xml === "") return;
    this.bytes(encoder.encode(xml));
    this.inEmptyText = false;
    this.afterTable = 0;
    this.held |= HOLDS_PARAGRAPH;
  }

  private loop(operation: LoopOperation): void {
    const { inverted, tag } = operation;
    const value = operation.plain ? this.lookup(tag.name) : this.filling?.condition(tag, this.scopes);
    const outer = this.scopes.at(-1);
    if (!value || (Array.isArray(value) && value.length === 0)) {
      if (inverted) this.round(operation, outer, 0, 1);
      else if (operation.otherwise) this.static(operation.otherwise);
    } else if (Array.isArray(value)) {
      const { length } = value;
      if (!inverted) for (let index = 0; index < length; index += 1) this.round(operation, value[index], index, length);
    } else if (!inverted) this.round(operation, typeof value === "object" ? value : outer, 0, 1);
    else if (operation.otherwise) this.static(operation.otherwise);
    if (this.afterTable === -(this.names.length + 2)) this.afterTable = 0;
  }

  private round(operation: LoopOperation, scope: TemplateValue, index: number, length: number): void {
    this.scopes.push(scope);
    this.names.push(operation.tag.name);
    this.indexes.push(index);
    this.lengths.push(length);
    this.all(operation.body);
    this.scopes.pop();
    this.names.pop();
    this.indexes.pop();
    this.lengths.pop();
  }

  private isRound({ when, depth }: RoundOperation): boolean {
    if (when === "last") return (this.indexes[depth - 1] ?? 0) === (this.lengths[depth - 1] ?? 1) - 1;
    const isLater = this.indexes.slice(0, depth).some((index) => index !== 0);
    return when === "later" ? isLater : !isLater;
  }

  private container(operation: ContainerOperation): void {
    const start = this.at;
    const { inEmptyText, held } = this;
    this.held = 0;
    this.static(operation.open);
    this.all(operation.body);
    const isEmpty = (this.held & operation.needs) === 0;
    if (isEmpty && operation.repair === "drop") {
      this.at = start;
      this.inEmptyText = inEmptyText;
      this.afterTable = operation.isTable ? -(this.names.length + 1) : 0;
      this.held = held;
      return;
    }
    if (isEmpty && this.afterTable === 0) {
      this.bytes(filledParagraph);
      this.held |= HOLDS_PARAGRAPH;
    }
    this.static(operation.close);
    this.held |= held;
  }

  private lookup(name: string): TemplateValue {
    for (let index = this.scopes.length - 1; index >= 0; index -= 1) {
      const scope = this.scopes[index];
      if (typeof scope !== "object" || scope === null || Array.isArray(scope) || !Object.hasOwn(scope, name)) continue;
      const value = (scope as TemplateData)[name];
      if (value !== undefined && value !== null) return value;
    }
    return undefined;
  }

  /** Turns the text element just opened into an empty one; gives how much of the closing tag to skip. */
  private collapse(): number {
    this.at -= textStart.length;
    this.copy(emptyText, 0, emptyText.length);
    this.inEmptyText = false;
    return textEnd;
  }

  private bytes(bytes: Uint8Array): void {
    this.room(bytes.length);
    this.copy(bytes, 0, bytes.length);
  }

  private copy(bytes: Uint8Array, from: number, to: number): void {
    const { buffer } = this;
    if (to - from > 64) {
      buffer.set(from === 0 && to === bytes.length ? bytes : bytes.subarray(from, to), this.at);
      this.at += to - from;
    } else {
      let { at } = this;
      for (let index = from; index < to; index += 1) buffer[at++] = bytes[index] as number;
      this.at = at;
    }
  }

  private room(bytes: number): void {
    if (this.at + bytes + 64 <= this.buffer.length) return;
    const larger = new Uint8Array(2 * (this.at + bytes + 64));
    larger.set(this.buffer.subarray(0, this.at));
    this.buffer = larger;
  }
}
