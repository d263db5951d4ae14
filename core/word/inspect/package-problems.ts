import { decodeXml, type Package } from "../../package";
import { decodeEntities } from "./part-text";
import type { PlacedProblem, TemplateProblem } from "./types";

/** Fonts that Windows or Office brings along, or that are safe to print with. */
const usualFonts = new Set(
  [
    "宋体 仿宋 楷体 黑体 微软雅黑 等线 等线 Light 新宋体 隶书 幼圆 华文中宋 华文仿宋 华文楷体 华文宋体 华文细黑",
    "SimSun SimHei FangSong KaiTi DengXian Calibri Cambria Arial Consolas Symbol Wingdings Tahoma Verdana Georgia",
  ]
    .join(" ")
    .split(" ")
    .concat(["Times New Roman", "Courier New", "Microsoft YaHei", "等线 Light", "Cambria Math", "Calibri Light"]),
);

const placed = (problem: TemplateProblem, position = Number.MAX_SAFE_INTEGER): PlacedProblem => ({ problem, position });

/** Text parts of a Word document, in the order a reader meets them. */
export function textParts(template: Package): string[] {
  return template.entries
    .map(({ name }) => name)
    .filter((name) => /^word\/(document\d*|header\d*|footer\d*|footnotes|endnotes)\.xml$/i.test(name));
}

/** A template in which nothing is to be filled in. */
export const noTags = (): PlacedProblem =>
  placed({ code: "no-tags", severity: "warning", part: "word/document.xml", around: "", values: {} }, 0);

/** Linked pictures, templates and objects; hyperlinks are only text to a printer. */
export function externalLinks(template: Package): PlacedProblem[] {
  return template.entries
    .filter(({ name }) => name.endsWith(".rels"))
    .flatMap(({ name }) => {
      const { text } = decodeXml(template.read(name) ?? new Uint8Array(), name, template.fault);
      return [...text.matchAll(/<Relationship\b[^>]*TargetMode="External"[^>]*>/g)]
        .map(([relation]) => relation)
        .filter((relation) => !/\/hyperlink"/.test(relation))
        .map((relation) => {
          const target = decodeEntities(/\bTarget="([^"]*)"/.exec(relation)?.[1] ?? "");
          const part = name.replace(/_rels\/(.*)\.rels$/, "$1");
          return placed({ code: "external-link", severity: "warning", part, around: "", values: { target } });
        });
    });
}

export function macros(template: Package): PlacedProblem[] {
  return template.entries
    .filter(({ name }) => /vbaProject\.bin$|\/activeX\//i.test(name))
    .map(({ name }) => placed({ code: "macros", severity: "error", part: name, around: "", values: { part: name } }));
}

/** Fonts that runs and styles ask for and that not every computer has; each once. */
export function unusualFonts(template: Package): PlacedProblem[] {
  const fonts = new Set<string>();
  const parts = [...textParts(template), "word/styles.xml"];
  for (const part of parts) {
    const bytes = template.read(part);
    if (!bytes) continue;
    const { text } = decodeXml(bytes, part, template.fault);
    for (const [element] of text.matchAll(/<w:rFonts\b[^>]*>/g))
      for (const [, name] of element.matchAll(/w:(?:eastAsia|ascii|hAnsi)="([^"]*)"/g)) if (name) fonts.add(name);
  }
  return [...fonts]
    .filter((font) => !usualFonts.has(font))
    .map((font) =>
      placed({ code: "font-may-lack", severity: "info", part: "word/document.xml", around: "", values: { font } }),
    );
}
