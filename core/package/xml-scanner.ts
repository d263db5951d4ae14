import type { PackageFaultMaker } from "./package-fault";
import { isNameStart, isSpace, nameEnd } from "./xml-names";
import { expandReferences } from "./xml-references";
import { XmlTag } from "./xml-tag";

export type TokenKind = "open" | "close" | "text" | "end";

const lt = 60;
const gt = 62;
const slash = 47;

/**
 * A strict pull scanner for XML 1.0 with namespaces over the text of one part. Every token is checked for well-formedness:
 * names, attributes, references, nesting, bound prefixes, one root, no DTD. `start` and `end` give the token's place,
 * so that an edit can leave everything else as it stands. An element without content gives "open" and then "close".
 */
export class XmlScanner extends XmlTag {
  kind: TokenKind = "text";
  start = 0;
  end = 0;
  selfClosing = false;
  depth = 0;
  private readonly stack: string[] = [];
  /** Where "]]>" stands next. */
  protected bracket = -1;
  /** Of the start tag being read: a name has a prefix; a namespace is declared. */
  private qualified = false;
  private declares = false;
  private pendingClose = false;
  private sawRoot = false;
  private raw: { from: number; to: number; cdata: boolean } = { from: 0, to: 0, cdata: false };

  constructor(
    text: string,
    part: string,
    fault: PackageFaultMaker,
    /** A piece of a document: its prefixes are bound further out. */
    private readonly fragment = false,
    octets = false,
  ) {
    super(text, part, fault, octets);
  }

  /** Moves to the next token; false at the end of a complete document. */
  next(): boolean {
    if (this.pendingClose) return this.closeEmpty();
    const { text } = this;
    for (;;) {
      const at = this.end;
      if (at >= text.length) return this.finish();
      if (text.charCodeAt(at) !== lt) return this.readText(at);
      const mark = text.charCodeAt(at + 1);
      if (mark === slash) return this.readClose(at);
      if (mark === 33) {
        if (this.skipMarked(at)) return true;
      } else if (mark === 63) this.skipInstruction(at);
      else return this.readOpen(at);
    }
  }

  /** Goes on behind `position`, which a faster reader has found to be the end of one complete element. */
  skipTo(position: number): void {
    this.end = position;
  }

  /** Moves on inside the element that was opened at `depth`; false when it stands on that element's end. */
  nextWithin(depth: number): boolean {
    return this.next() && !(this.kind === "close" && this.depth < depth);
  }

  /** Skips what is left of the element just opened; afterwards the scanner stands on its "close". */
  skipElement(): void {
    const depth = this.depth;
    while (this.next()) if (this.kind === "close" && this.depth === depth - 1) return;
  }

  /** The characters of a "text" token, references resolved and line ends normalised. */
  get characters(): string {
    const { from, to, cdata } = this.raw;
    if (!cdata) return this.expand(from, to, false);
    const text = this.characterSlice(from, to);
    return text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text;
  }

  /** All characters inside the element just opened; the scanner stands on its "close" afterwards. */
  innerText(): string {
    const depth = this.depth;
    let text = "";
    while (this.next()) {
      if (this.kind === "text") text += this.characters;
      else if (this.kind === "close" && this.depth === depth - 1) break;
    }
    return text;
  }

  private finish(): boolean {
    if (this.stack.length > 0) this.fail(`unclosed <${this.stack[this.stack.length - 1] ?? ""}>`, this.text.length);
    if (!this.sawRoot) this.fail("no root element", 0);
    this.kind = "end";
    return false;
  }

  private readText(at: number): boolean {
    const { text } = this;
    const next = text.indexOf("<", at);
    const to = next < 0 ? text.length : next;
    if (this.stack.length === 0 && !/^[\s\ufeff]*$/.test(text.slice(at, to))) this.fail("text outside the root", at);
    if (this.bracket < at) {
      const found = text.indexOf("]]>", at);
      this.bracket = found < 0 ? text.length : found;
    }
    if (this.bracket < to) this.fail("]]>", this.bracket);
    this.kind = "text";
    this.start = at;
    this.end = to;
    this.raw = { from: at, to, cdata: false };
    if (expandReferences(text, at, to, false) === null) this.fail("reference", at);
    return true;
  }

  private readOpen(at: number): boolean {
    const { text, spots } = this;
    if (this.stack.length === 0 && this.sawRoot) this.fail("second root element", at);
    const named = isNameStart(text, at + 1) ? nameEnd(text, at + 1) : this.fail("tag", at);
    this.name = text.slice(at + 1, named);
    spots.length = 0;
    this.qualified = this.name.includes(":");
    this.declares = false;
    let position = named;
    for (;;) {
      const space = position;
      while (isSpace(text.charCodeAt(position))) position += 1;
      const code = text.charCodeAt(position);
      if (code === gt || code === slash) break;
      if (position === space || !isNameStart(text, position)) this.fail("attribute", position);
      position = this.readAttribute(position);
    }
    this.selfClosing = text.charCodeAt(position) === slash;
    if (this.selfClosing && text.charCodeAt(position + 1) !== gt) this.fail("tag", position);
    this.kind = "open";
    this.start = at;
    this.end = position + (this.selfClosing ? 2 : 1);
    this.stack.push(this.name);
    this.depth = this.stack.length;
    this.sawRoot = true;
    this.bindNamespaces(at);
    this.pendingClose = this.selfClosing;
    return true;
  }

  private readAttribute(at: number): number {
    const { text, spots } = this;
    const to = nameEnd(text, at);
    let position = to;
    while (isSpace(text.charCodeAt(position))) position += 1;
    if (text.charCodeAt(position) !== 61) this.fail("attribute", at);
    position += 1;
    while (isSpace(text.charCodeAt(position))) position += 1;
    const quote = text[position];
    if (quote !== '"' && quote !== "'") this.fail("attribute", at);
    const close = text.indexOf(quote, position + 1);
    if (close < 0) this.fail("attribute", at);
    let referenced = false;
    for (let index = position + 1; index < close; index += 1) {
      const code = text.charCodeAt(index);
      if (code === lt) this.fail("attribute", at);
      if (code === 38) referenced = true;
    }
    if (referenced && expandReferences(text, position + 1, close, true) === null) this.fail("reference", position);
    for (let index = at; !this.qualified && index < to; index += 1) this.qualified = text.charCodeAt(index) === 58;
    if (text.charCodeAt(at) === 120 && text.startsWith("xmlns", at)) this.declares = true;
    for (let index = 0; index < spots.length; index += 4) {
      const from = spots[index] ?? 0;
      const length = (spots[index + 1] ?? 0) - from;
      if (length === to - at && text.startsWith(text.slice(at, to), from)) this.fail("attribute twice", at);
    }
    spots.push(at, to, position + 1, close);
    return close + 1;
  }

  private bindNamespaces(at: number): void {
    const { text, spots, scope } = this;
    for (let index = 0; this.declares && index < spots.length; index += 4) {
      const name = text.slice(spots[index], spots[index + 1]);
      if (name !== "xmlns" && !name.startsWith("xmlns:")) continue;
      scope.bind(name.slice(6), this.expand(spots[index + 2] ?? 0, spots[index + 3] ?? 0, true), this.depth);
    }
    if (!this.qualified || this.fragment) return;
    for (const name of [this.name, ...this.attributeNames()]) {
      if (name.includes(":") && !scope.of(name)) this.fail(`prefix of ${name} without namespace`, at);
    }
  }

  private readClose(at: number): boolean {
    const { text } = this;
    const name = this.stack[this.stack.length - 1] ?? this.fail("tag", at);
    if (!text.startsWith(name, at + 2)) this.fail(`unclosed <${name}>`, at);
    let position = at + 2 + name.length;
    while (isSpace(text.charCodeAt(position))) position += 1;
    if (text.charCodeAt(position) !== gt) this.fail(`unclosed <${name}>`, at);
    this.start = at;
    this.end = position + 1;
    return this.close(name);
  }

  private closeEmpty(): boolean {
    this.pendingClose = false;
    this.start = this.end;
    return this.close(this.name);
  }

  private close(name: string): boolean {
    this.stack.pop();
    this.kind = "close";
    this.name = name;
    const depth = this.stack.length;
    this.scope.leave(depth);
    this.depth = depth;
    return true;
  }

  private skipMarked(at: number): boolean {
    const { text } = this;
    if (text.startsWith("<!--", at)) {
      const to = text.indexOf("--", at + 4);
      if (to < 0 || text.charCodeAt(to + 2) !== gt) this.fail("comment", at);
      this.end = to + 3;
      return false;
    }
    if (text.startsWith("<!DOCTYPE", at)) throw this.fault("dtd", { part: this.part });
    if (!text.startsWith("<![CDATA[", at) || this.stack.length === 0) this.fail("tag", at);
    const to = text.indexOf("]]>", at);
    if (to < 0) this.fail("CDATA", at);
    this.kind = "text";
    this.start = at;
    this.end = to + 3;
    this.raw = { from: at + 9, to, cdata: true };
    return true;
  }

  private skipInstruction(at: number): void {
    const { text } = this;
    const to = text.indexOf("?>", at + 2);
    if (to < 0 || !isNameStart(text, at + 2)) this.fail("processing instruction", at);
    const target = text.slice(at + 2, nameEnd(text, at + 2));
    if (target.toLowerCase() === "xml" && at !== 0) this.fail("XML declaration", at);
    this.end = to + 2;
  }
}
