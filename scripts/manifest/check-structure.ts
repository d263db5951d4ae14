import type { ManifestFacts, ManifestProblem } from "./problem";
import { child, everything, type XmlElement } from "./xml-tree";

/** Children in the order that the schema demands; those with "!" must be there. */
const orders: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: [
    "Id!",
    "AlternateId",
    "Version!",
    "ProviderName!",
    "DefaultLocale!",
    "DisplayName!",
    "Description!",
    "IconUrl!",
    "HighResolutionIconUrl!",
    "SupportUrl!",
    "AppDomains",
    "Hosts!",
    "Requirements!",
    "DefaultSettings!",
    "Permissions!",
    "Dictionary",
    "VersionOverrides!",
    "ExtendedOverrides",
  ],
  VersionOverrides: ["Description", "Requirements", "Hosts!", "Resources!", "WebApplicationInfo"],
  DesktopFormFactor: ["GetStarted", "FunctionFile", "ExtensionPoint!"],
  Group: ["Label!", "Icon!", "Control!"],
  Control: ["Label!", "Supertip!", "Icon!", "Action!"],
  Supertip: ["Title!", "Description!"],
  Action: ["TaskpaneId!", "SourceLocation!"],
  Resources: ["Images!", "Urls!", "ShortStrings!", "LongStrings!"],
};

const guid = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i;

function checkOrder(element: XmlElement): ManifestProblem[] {
  const order = orders[element.name];
  if (!order) return [];
  const names = order.map((each) => each.replace("!", ""));
  const present = new Set(element.children.map(({ name }) => name));
  const missing = order
    .filter((each) => each.endsWith("!") && !present.has(each.slice(0, -1)))
    .map((each) => ({ code: "element-missing" as const, where: `${element.name}/${each.slice(0, -1)}` }));
  const places = element.children.map(({ name }) => names.indexOf(name));
  const wrong = places.findIndex((place, i) => place < 0 || place < (places[i - 1] ?? 0));
  const at = element.children[wrong];
  return at ? [...missing, { code: "element-order", where: `${element.name}/${at.name}` }] : missing;
}

function checkHead(root: XmlElement, { version }: ManifestFacts): ManifestProblem[] {
  const problems: ManifestProblem[] = [];
  const id = child(root, "Id")?.text ?? "";
  if (!guid.test(id)) problems.push({ code: "id", where: id });
  const stated = child(root, "Version")?.text ?? "";
  if (stated !== `${version}.0`) problems.push({ code: "version", where: `${stated} ≠ ${version}.0` });
  const permission = child(root, "Permissions")?.text ?? "";
  if (permission !== "ReadWriteDocument") problems.push({ code: "permission", where: permission });
  const sets = child(root, "Requirements", "Sets")?.children.map(({ attributes }) => attributes) ?? [];
  const excel = sets.length === 1 && sets[0]?.Name === "ExcelApi" && sets[0].MinVersion === "1.7";
  if (!excel) problems.push({ code: "requirement", where: JSON.stringify(sets) });
  const hosts =
    child(root, "Hosts")
      ?.children.map(({ attributes }) => attributes.Name)
      .join() ?? "";
  if (hosts !== "Workbook") problems.push({ code: "host", where: hosts });
  const overridden = child(root, "VersionOverrides", "Hosts")
    ?.children.map(({ attributes }) => attributes.type)
    .join();
  if (overridden !== "Workbook") problems.push({ code: "host", where: overridden ?? "" });
  return problems;
}

/** Elements, their order, id, version, requirement set, permission, host. */
export function checkStructure(root: XmlElement, facts: ManifestFacts): ManifestProblem[] {
  if (root.name !== "OfficeApp" || root.attributes.type !== "TaskPaneApp") {
    return [{ code: "element-missing", where: "OfficeApp (TaskPaneApp)" }];
  }
  return [...everything(root).flatMap(checkOrder), ...checkHead(root, facts)];
}
