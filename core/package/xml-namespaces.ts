/** Prefixes in force while a document is read; "" is the default namespace. */
export class NamespaceScope {
  private readonly bindings: { prefix: string; uri: string; depth: number }[] = [
    { prefix: "xml", uri: "http://www.w3.org/XML/1998/namespace", depth: 0 },
    { prefix: "xmlns", uri: "http://www.w3.org/2000/xmlns/", depth: 0 },
  ];

  /** Names that were found to be bound since the last change of bindings. */
  private readonly known = new Map<string, string | null>();

  bind(prefix: string, uri: string, depth: number): void {
    this.bindings.push({ prefix, uri, depth });
    this.known.clear();
  }

  /** Forgets what elements deeper than `depth` had bound. */
  leave(depth: number): void {
    while ((this.bindings[this.bindings.length - 1]?.depth ?? 0) > depth) {
      this.bindings.pop();
      this.known.clear();
    }
  }

  /** The namespace of a prefix, or null when it is bound to none. */
  lookUp(prefix: string): string | null {
    for (let index = this.bindings.length - 1; index >= 0; index -= 1) {
      const binding = this.bindings[index];
      if (binding?.prefix === prefix) return binding.uri;
    }
    return null;
  }

  /** The namespace of a qualified name; without prefix the default one. */
  of(name: string): string | null {
    const known = this.known.get(name);
    if (known !== undefined) return known;
    const colon = name.indexOf(":");
    const uri = colon < 0 ? (this.lookUp("") ?? "") : this.lookUp(name.slice(0, colon));
    if (this.known.size < 1000) this.known.set(name, uri);
    return uri;
  }
}
