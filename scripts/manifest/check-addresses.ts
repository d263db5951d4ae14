import type { ManifestFacts, ManifestProblem } from "./problem";
import { child, everything, type XmlElement } from "./xml-tree";

const addressElements = new Set(["IconUrl", "HighResolutionIconUrl", "SupportUrl", "SourceLocation", "Image", "Url"]);

interface Address {
  readonly element: XmlElement;
  readonly text: string;
  readonly url: URL | null;
}

function parsed(text: string): URL | null {
  try {
    return new URL(text);
  } catch {
    return null;
  }
}

function addressesOf(root: XmlElement): Address[] {
  return everything(root)
    .filter(({ name, attributes }) => addressElements.has(name) && attributes.DefaultValue !== undefined)
    .map((element) => {
      const text = element.attributes.DefaultValue ?? "";
      return { element, text, url: parsed(text) };
    });
}

/** Icon address → edge in pixels that the manifest states for it. */
function statedSizes(root: XmlElement): { readonly file: string; readonly size: number; readonly text: string }[] {
  const all = everything(root);
  const byId = new Map(
    all
      .filter(({ name, attributes }) => name === "Image" && attributes.id)
      .map((e) => [e.attributes.id, e.attributes.DefaultValue ?? ""]),
  );
  const inRibbon = all
    .filter(({ name, attributes }) => name === "Image" && attributes.size)
    .map(({ attributes }) => ({ text: byId.get(attributes.resid) ?? "", size: Number(attributes.size) }));
  const inStore = [
    { text: child(root, "IconUrl")?.attributes.DefaultValue ?? "", size: 32 },
    { text: child(root, "HighResolutionIconUrl")?.attributes.DefaultValue ?? "", size: 64 },
  ];
  return [...inStore, ...inRibbon]
    .filter(({ text }) => text !== "")
    .map((each) => ({ ...each, file: parsed(each.text)?.pathname.split("/").at(-1) ?? "" }));
}

function checkIcons(root: XmlElement, facts: ManifestFacts): ManifestProblem[] {
  const sized = new Map(statedSizes(root).map((each) => [`${each.text} ${each.size}`, each]));
  const problems = [...sized.values()].flatMap(({ file, size, text }): ManifestProblem[] => {
    const found = facts.iconSize(file);
    if (found === null) return [{ code: "icon-missing", where: text }];
    return found[0] === size && found[1] === size
      ? []
      : [{ code: "icon-size", where: `${file}: ${found.join("×")} ≠ ${size}` }];
  });
  const incomplete = everything(root)
    .filter(({ name }) => name === "Icon")
    .filter(({ children }) => children.map(({ attributes }) => attributes.size).join() !== "16,32,80");
  return [...problems, ...incomplete.map((): ManifestProblem => ({ code: "icon-sizes-missing", where: "Icon" }))];
}

/** Addresses: https, one host, icons that exist in the size they are said to have. */
export function checkAddresses(root: XmlElement, facts: ManifestFacts): ManifestProblem[] {
  const addresses = addressesOf(root);
  const own = parsed(child(root, "DefaultSettings", "SourceLocation")?.attributes.DefaultValue ?? "")?.host;
  return [
    ...addresses
      .filter(({ url }) => url?.protocol !== "https:")
      .map(({ text }) => ({ code: "not-https" as const, where: text })),
    ...addresses
      .filter(({ url }) => url?.protocol === "https:" && url.host !== own)
      .map(({ text }) => ({ code: "other-host" as const, where: text })),
    ...checkIcons(root, facts),
  ];
}
