import type { ManifestProblem } from "./problem";
import { child, everything, type XmlElement } from "./xml-tree";

const twice = (names: readonly string[]): string[] => [
  ...new Set(names.filter((name, i) => names.indexOf(name) !== i)),
];

/** Resource ids: each one defined once, used, and short; ids of controls are their own. */
export function checkResources(root: XmlElement): ManifestProblem[] {
  const overrides = child(root, "VersionOverrides");
  const inResources = child(overrides, "Resources")?.children.flatMap(({ children }) => children) ?? [];
  const defined = inResources.map(({ attributes }) => attributes.id ?? "");
  const all = overrides ? everything(overrides) : [];
  const used = all.flatMap(({ attributes: { resid } }) => (resid === undefined ? [] : [resid]));
  const controls = all
    .filter(({ name }) => name === "Control" || name === "Group")
    .map(({ attributes }) => attributes.id ?? "");
  const problem =
    (code: ManifestProblem["code"]) =>
    (where: string): ManifestProblem => ({ code, where });
  return [
    ...[...new Set(used)].filter((id) => !defined.includes(id)).map(problem("resource-missing")),
    ...defined.filter((id) => !used.includes(id)).map(problem("resource-unused")),
    ...[...twice(defined), ...twice(controls)].map(problem("resource-double")),
    ...defined.filter((id) => id.length > 32 || id === "").map(problem("resource-name")),
  ];
}
