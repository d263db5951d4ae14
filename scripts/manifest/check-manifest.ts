import { checkAddresses } from "./check-addresses";
import { checkResources } from "./check-resources";
import { checkStructure } from "./check-structure";
import { checkTexts } from "./check-texts";
import type { ManifestFacts, ManifestProblem } from "./problem";
import { readXmlTree } from "./xml-tree";

/**
 * Everything wrong with an add-in manifest, as far as it shows without a network: structure, id and version, addresses,
 * icons, resource ids, texts in both languages. Microsoft's own check posts the file to a server, so it is not used.
 */
export function checkManifest(source: string, facts: ManifestFacts): ManifestProblem[] {
  const root = readXmlTree(source);
  if (root === null) return [{ code: "xml", where: "" }];
  return [...checkStructure(root, facts), ...checkAddresses(root, facts), ...checkResources(root), ...checkTexts(root)];
}
