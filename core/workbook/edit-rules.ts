import { escapeXmlAttribute, escapeXmlText, XmlScanner, type Package } from "../package";
import type { MarkRule } from "./changes";
import type { SheetContent } from "./read-sheet";
import { placeFor } from "./sheet-order";
import type { StyleEditor } from "./style-editor";
import type { Splice } from "./xml-splice";

/** How rows stand out: a ground and a colour, bold for what is overdue, so that it shows in black and white too. */
const looks: Readonly<Record<MarkRule["look"], string>> = {
  overdue: `<font><b/><color rgb="FF9C0006"/></font><fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill>`,
  dueSoon: `<font><color rgb="FF7F6000"/></font><fill><patternFill><bgColor rgb="FFFFEB9C"/></patternFill></fill>`,
};

interface OldRule {
  readonly start: number;
  readonly end: number;
  readonly formula: string;
  readonly dxf: string;
  readonly type: string;
}

interface OldFormat {
  readonly start: number;
  readonly end: number;
  readonly range: string;
  readonly rules: OldRule[];
}

/** The rule whose "open" the scanner has just read; `offset` is where its piece begins in the sheet's text. */
function readRule(scanner: XmlScanner, offset: number): OldRule {
  const rule = { type: scanner.attribute("type") ?? "", dxf: scanner.attribute("dxfId") ?? "" };
  const start = offset + scanner.start;
  const { depth } = scanner;
  let formula = "";
  while (scanner.nextWithin(depth)) {
    if (scanner.kind === "open" && scanner.local === "formula") formula += scanner.innerText();
  }
  return { ...rule, start, end: offset + scanner.end, formula };
}

/** Every conditional format of the sheet, with its rules and their places in the text. */
function readFormats(content: SheetContent, pack: Package): { formats: OldFormat[]; priority: number } {
  const formats: OldFormat[] = [];
  let priority = 0;
  for (const element of content.elements) {
    if (element.local !== "conditionalFormatting" && element.local !== "extLst") continue;
    const scanner = new XmlScanner(
      content.file.octets(element.start, element.end),
      content.file.part,
      pack.fault,
      true,
      true,
    );
    const rules: OldRule[] = [];
    let range = "";
    while (scanner.next()) {
      if (scanner.kind !== "open") continue;
      if (scanner.depth === 1) range = scanner.attribute("sqref") ?? "";
      if (scanner.local !== "cfRule") continue;
      priority = Math.max(priority, Number(scanner.attribute("priority") ?? 0) || 0);
      if (scanner.depth !== 2) continue;
      rules.push(readRule(scanner, element.start));
    }
    if (element.local === "conditionalFormatting")
      formats.push({ start: element.start, end: element.end, range, rules });
  }
  return { formats, priority };
}

/** Splices that take away unwanted rules and add new ones; a rule that is there already, and wanted, stays as it is. */
export function editRules(
  content: SheetContent,
  add: readonly MarkRule[],
  removeHaving: readonly string[],
  styles: StyleEditor,
  pack: Package,
): Splice[] {
  const { formats, priority } = readFormats(content, pack);
  const wanted = add.map((rule) => ({ rule, dxf: String(styles.differential(looks[rule.look])), there: false }));
  const splices: Splice[] = [];
  for (const format of formats) {
    const gone = format.rules.filter(({ formula, dxf, type }) => {
      const same = wanted.find(
        (each) =>
          !each.there &&
          type === "expression" &&
          each.rule.range === format.range &&
          each.rule.formula === formula &&
          each.dxf === dxf,
      );
      if (same) same.there = true;
      return !same && removeHaving.some((text) => formula.includes(text));
    });
    if (gone.length === 0) continue;
    if (gone.length === format.rules.length) splices.push({ start: format.start, end: format.end, text: "" });
    else splices.push(...gone.map(({ start, end }) => ({ start, end, text: "" })));
  }
  const { prefix } = content;
  const at = placeFor("conditionalFormatting", content);
  const added = wanted.filter(({ there }) => !there);
  const text = added.map(({ rule, dxf }, index) => {
    const head = `<${prefix}conditionalFormatting sqref="${escapeXmlAttribute(rule.range)}">`;
    const body = `<${prefix}cfRule type="expression" dxfId="${dxf}" priority="${priority + index + 1}">`;
    const formula = `<${prefix}formula>${escapeXmlText(rule.formula)}</${prefix}formula>`;
    return `${head}${body}${formula}</${prefix}cfRule></${prefix}conditionalFormatting>`;
  });
  if (text.length > 0) splices.push({ start: at, end: at, text: text.join("") });
  return splices;
}
