import { Fault } from "../../core/fault";
import { packageFaultsOf, XmlScanner } from "../../core/package";

export interface XmlElement {
  /** Local name, without prefix. */
  readonly name: string;
  readonly namespace: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  readonly text: string;
}

function readElement(scanner: XmlScanner): XmlElement {
  const { local: name, namespace } = scanner;
  const attributes = Object.fromEntries(
    scanner.attributeNames().map((each) => [each.replace(/^.*:/, ""), scanner.attribute(each) ?? ""]),
  );
  const children: XmlElement[] = [];
  let text = "";
  while (scanner.next() && scanner.kind !== "close") {
    if (scanner.kind === "open") children.push(readElement(scanner));
    else text += scanner.characters;
  }
  return { name, namespace, attributes, children, text: text.trim() };
}

/** The document as a tree, or null when it is no well-formed XML. */
export function readXmlTree(source: string): XmlElement | null {
  try {
    const scanner = new XmlScanner(source, "manifest.xml", packageFaultsOf("cli"));
    while (scanner.next() && scanner.kind !== "open");
    const root = readElement(scanner);
    while (scanner.next());
    return root;
  } catch (error) {
    if (error instanceof Fault) return null;
    throw error;
  }
}

/** The element and everything in it, in the order of the document. */
export function everything(element: XmlElement): XmlElement[] {
  return [element, ...element.children.flatMap(everything)];
}

export function child(element: XmlElement | undefined, ...path: readonly string[]): XmlElement | undefined {
  return path.reduce((at: XmlElement | undefined, name) => at?.children.find((each) => each.name === name), element);
}
