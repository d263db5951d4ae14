import { charactersOf } from "./octets";
import type { PackageFaultMaker } from "./package-fault";
import { NamespaceScope } from "./xml-namespaces";
import { expandReferences } from "./xml-references";

/** The start tag that a scanner has read last: its attributes by their places in the text, and the namespaces in force. */
export class XmlTag {
  /** Qualified name of the element, as written. */
  name = "";
  /** Four numbers an attribute: where its name and its value begin and end. */
  protected readonly spots: number[] = [];
  protected readonly scope = new NamespaceScope();

  constructor(
    public text: string,
    readonly part: string,
    protected readonly fault: PackageFaultMaker,
    /** The text is bytes of UTF-8, one letter each; what is handed out are characters. */
    protected readonly octets = false,
  ) {}

  /** Local part of the element's name. */
  get local(): string {
    const colon = this.name.indexOf(":");
    return colon < 0 ? this.name : this.name.slice(colon + 1);
  }

  get namespace(): string {
    return this.scope.of(this.name) ?? "";
  }

  /** An attribute by its name as written, references resolved; null when absent. */
  attribute(name: string): string | null {
    const { text, spots } = this;
    for (let index = 0; index < spots.length; index += 4) {
      const from = spots[index] ?? 0;
      const to = spots[index + 1] ?? 0;
      if (to - from === name.length && text.startsWith(name, from)) {
        return this.expand(spots[index + 2] ?? 0, spots[index + 3] ?? 0, true);
      }
    }
    return null;
  }

  /** An attribute by namespace and local name, whatever its prefix. */
  attributeIn(isNamespace: (uri: string) => boolean, local: string): string | null {
    for (const name of this.attributeNames()) {
      if (name.endsWith(`:${local}`) && isNamespace(this.scope.of(name) ?? "")) return this.attribute(name);
    }
    return null;
  }

  attributeNames(): string[] {
    const names: string[] = [];
    for (let index = 0; index < this.spots.length; index += 4) {
      names.push(this.text.slice(this.spots[index], this.spots[index + 1]));
    }
    return names;
  }

  /** Where the attribute's value stands between its quotes, or null. */
  attributeSpan(name: string): readonly [number, number] | null {
    const index = this.attributeNames().indexOf(name) * 4;
    return index < 0 ? null : [this.spots[index + 2] ?? 0, this.spots[index + 3] ?? 0];
  }

  fail(why: string, at: number): never {
    let line = 1;
    for (let each = this.text.indexOf("\n"); each >= 0 && each < at; each = this.text.indexOf("\n", each + 1))
      line += 1;
    throw this.fault("ill-formed", { part: this.part, why, at, line });
  }

  protected expand(from: number, to: number, attribute: boolean): string {
    const expanded = this.octets
      ? expandReferences(this.characterSlice(from, to), 0, Infinity, attribute)
      : expandReferences(this.text, from, to, attribute);
    return expanded ?? this.fail("reference", from);
  }

  protected characterSlice(from: number, to: number): string {
    const text = this.text.slice(from, to);
    return this.octets ? charactersOf(text) : text;
  }
}
