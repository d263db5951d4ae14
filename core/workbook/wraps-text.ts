import { XmlScanner, type PackageFaultMaker } from "../package";

/** True when texts in a cell of this format (an `xf` as written) go on in a second line. */
export function wrapsText(xf: string, fault: PackageFaultMaker): boolean {
  if (!xf.includes("wrapText")) return false;
  const scanner = new XmlScanner(xf, "", fault, true);
  while (scanner.next()) {
    if (scanner.kind !== "open" || scanner.local !== "alignment") continue;
    return ["1", "true"].includes(scanner.attribute("wrapText") ?? "");
  }
  return false;
}
