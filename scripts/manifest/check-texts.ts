import type { ManifestProblem } from "./problem";
import { child, everything, type XmlElement } from "./xml-tree";

interface Text {
  readonly where: string;
  readonly limit: number;
  readonly values: readonly (string | undefined)[];
}

function textsOf(root: XmlElement): Text[] {
  const text = (element: XmlElement, where: string, limit: number): Text => {
    const english = element.children.find(({ attributes }) => attributes.Locale === "en-US");
    return { where, limit, values: [element.attributes.DefaultValue, english?.attributes.Value] };
  };
  const head = (["DisplayName", "Description"] as const).flatMap((name) => {
    const element = child(root, name);
    return element ? [text(element, name, name === "DisplayName" ? 125 : 250)] : [];
  });
  const strings = (name: string, limit: number): Text[] =>
    everything(root)
      .filter((each) => each.name === name)
      .flatMap(({ children }) => children.map((each) => text(each, each.attributes.id ?? "", limit)));
  return [...head, ...strings("ShortStrings", 125), ...strings("LongStrings", 250)];
}

/** Texts: Chinese by default, English as well, none empty, none longer than Excel shows. */
export function checkTexts(root: XmlElement): ManifestProblem[] {
  const locale = child(root, "DefaultLocale")?.text ?? "";
  const texts = textsOf(root);
  return [
    ...(locale === "zh-CN" ? [] : [{ code: "locale" as const, where: locale }]),
    ...texts
      .filter(({ values }) => values.some((value) => value === undefined))
      .map(({ where }) => ({ code: "locale" as const, where })),
    ...texts
      .filter(({ values }) => values.some((value) => value === ""))
      .map(({ where }) => ({ code: "text-missing" as const, where })),
    ...texts
      .filter(({ values, limit }) => values.some((value) => (value?.length ?? 0) > limit))
      .map(({ where }) => ({ code: "text-long" as const, where })),
  ];
}
