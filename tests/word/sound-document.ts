import { decodeXml, openPackage, relationshipsPartOf, XmlScanner, type Package } from "../../core/package";
import { nodeCodec } from "../../scripts/host/node-codec";

/** What an element of WordprocessingML must have as a child. */
const mustHold: Readonly<Record<string, readonly string[]>> = {
  "w:tc": ["w:p"],
  "w:tr": ["w:tc"],
  "w:tbl": ["w:tr"],
  "w:sdtContent": ["w:p", "w:r", "w:tbl"],
};

/** Everything wrong with a finished document that can be told without a schema; [] when it is sound. */
export function faultsOf(bytes: Uint8Array): string[] {
  const opened = openPackage(bytes, nodeCodec, {}, "word");
  return opened.entries
    .filter(({ name }) => /\.(xml|rels)$/.test(name))
    .flatMap(({ name }) => partFaults(opened, name).map((fault) => `${name}: ${fault}`));
}

function partFaults(opened: Package, name: string): string[] {
  const { text } = decodeXml(opened.read(name)!, name, opened.fault);
  const faults: string[] = [];
  const open: { name: string; children: string[] }[] = [];
  const scanner = new XmlScanner(text, name, opened.fault);
  while (scanner.next()) {
    if (scanner.kind === "open") {
      open.at(-1)?.children.push(scanner.name);
      open.push({ name: scanner.name, children: [] });
    } else if (scanner.kind === "close") faults.push(...elementFaults(open.pop()!));
  }
  for (const [, id] of text.matchAll(/r:embed="([^"]*)"/g))
    if (!pictureIsThere(opened, name, id!)) faults.push(`picture ${id} is not there`);
  return faults;
}

function elementFaults({ name, children }: { name: string; children: string[] }): string[] {
  const needed = mustHold[name];
  const isEmpty = needed && !children.some((child) => needed.includes(child));
  return [
    ...(isEmpty ? [`empty ${name}`] : []),
    ...(name === "w:tc" && children.at(-1) === "w:tbl" ? ["a table ends a cell"] : []),
  ];
}

function pictureIsThere(opened: Package, part: string, id: string): boolean {
  const relationships = new TextDecoder().decode(opened.read(relationshipsPartOf(part)) ?? new Uint8Array());
  const target = new RegExp(`Id="${id}"[^>]*Target="/?([^"]*)"`).exec(relationships)?.[1];
  return target !== undefined && opened.find(target) !== null;
}
