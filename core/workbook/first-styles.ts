import { strictMain } from "./namespaces";

/** Children of styleSheet in the order the schema asks for (ECMA-376 part 1, 18.8.39). */
export const styleGroups = [
  "numFmts",
  "fonts",
  "fills",
  "borders",
  "cellStyleXfs",
  "cellXfs",
  "cellStyles",
  "dxfs",
  "tableStyles",
  "colors",
  "extLst",
] as const;
export type StyleGroup = (typeof styleGroups)[number];

/** The styles part that a workbook without one is given. */
export function emptyStyles(strict: boolean): string {
  const main = strict ? strictMain : "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<styleSheet xmlns="${main}">` +
    `<fonts count="1"><font><sz val="11"/><name val="宋体"/></font></fonts>` +
    `<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>` +
    `<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>` +
    `<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>` +
    `<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>` +
    `<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`
  );
}

/** A root without content, written with its end tag so that groups can be put in. */
export const openedRoot = (text: string): string =>
  text.replace(
    /<((?:[\w.-]+:)?styleSheet)(\s(?:[^<>"']|"[^"]*"|'[^']*')*)?\/>(?=\s*(?:<!--[^]*-->\s*)?$)/,
    "<$1$2></$1>",
  );

/** What must stand first in a group that a workbook has none of yet, because cells without a style mean entry 0. */
export const firstEntries: Partial<Record<StyleGroup, readonly string[]>> = {
  fonts: [`<font><sz val="11"/><name val="宋体"/></font>`],
  fills: [`<fill><patternFill patternType="none"/></fill>`, `<fill><patternFill patternType="gray125"/></fill>`],
  borders: [`<border><left/><right/><top/><bottom/><diagonal/></border>`],
  cellXfs: [`<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>`],
};
