import { escapeXmlAttribute, XmlScanner } from "../package";
import type { BookEditor } from "./book-editor";
import { builtInFormats, builtInId } from "./built-in-formats";
import { emptyStyles, firstEntries, openedRoot, styleGroups, type StyleGroup } from "./first-styles";
import { numberFormat } from "./number-format";
import { relatedPart } from "./related-part";
import { wrapsText } from "./wraps-text";
import { applySplices, withAttributes, type Splice } from "./xml-splice";

interface Found {
  readonly start: number;
  readonly end: number;
  readonly openEnd: number;
  readonly selfClosing: boolean;
  readonly children: string[];
}

const contentType = "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml";

/** The children, as written, of the element whose "open" the scanner has just read; it then stands on the end tag. */
function childTexts(scanner: XmlScanner): string[] {
  const { depth } = scanner;
  const children: string[] = [];
  while (scanner.nextWithin(depth)) {
    if (scanner.kind !== "open") continue;
    const from = scanner.start;
    scanner.skipElement();
    children.push(scanner.text.slice(from, scanner.end));
  }
  return children;
}

/** Appends styles to a workbook; what is there already is used again, and never changed. */
export class StyleEditor {
  private readonly part: string;
  private readonly text: string;
  private readonly groups = new Map<StyleGroup, Found>();
  private readonly added = new Map<StyleGroup, string[]>();
  /** Answers already given: a column of cells asks the same again and again. */
  private readonly formatted = new Map<string, number>();
  private readonly days = new Map<number, boolean>();
  private readonly wrapping = new Map<number, boolean>();
  private prefix = "";
  private rootEnd = 0;
  private readonly fresh: boolean;

  constructor(private readonly editor: BookEditor) {
    const part = relatedPart(editor.book, "styles");
    const file = part === null ? null : editor.read(part);
    this.fresh = file === null;
    this.part = file ? file.part : `${editor.book.part.replace(/[^/]*$/, "")}styles.xml`;
    this.text = file ? openedRoot(file.text) : emptyStyles(editor.book.strict);
    this.scan();
  }

  /** The style `base` with another number format. */
  withNumberFormat(base: number, code: string): number {
    const key = `${base} ${code}`;
    const style = this.formatted.get(key) ?? this.formattedAnew(base, code);
    this.formatted.set(key, style);
    return style;
  }

  private formattedAnew(base: number, code: string): number {
    const current = this.attributeOf("cellXfs", base, "numFmtId") ?? "0";
    const id = this.numberFormatId(code);
    if (Number(current) === id) return base;
    return this.cloned(base, { numFmtId: String(id), applyNumberFormat: "1" });
  }

  /** True when the style shows numbers as days. */
  showsDay(style: number): boolean {
    const shows = this.days.get(style) ?? this.isDayFormat(style);
    this.days.set(style, shows);
    return shows;
  }

  private isDayFormat(style: number): boolean {
    const id = Number(this.attributeOf("cellXfs", style, "numFmtId") ?? 0);
    const own = this.all("numFmts").find((xml) => this.attribute(xml, "numFmtId") === String(id));
    const code = own ? (this.attribute(own, "formatCode") ?? "General") : (builtInFormats[id] ?? "General");
    return numberFormat(code).hasDay;
  }

  /** True when texts in the style go on in a second line. */
  wraps(style: number): boolean {
    const wraps = this.wrapping.get(style) ?? wrapsText(this.all("cellXfs")[style] ?? "", this.editor.pack.fault);
    this.wrapping.set(style, wraps);
    return wraps;
  }

  /** A heading: bold, centred, framed, on a light ground. */
  heading(): number {
    const base = this.all("fonts")[0] ?? `<${this.prefix}font/>`;
    const bold = this.boldFont(base);
    const fill = this.place(
      "fills",
      this.xml(
        `<fill><patternFill patternType="solid"><fgColor rgb="FFDDEBF7"/><bgColor indexed="64"/></patternFill></fill>`,
      ),
    );
    return this.framed(bold, fill, `<alignment horizontal="center" vertical="center" wrapText="1"/>`);
  }

  /** A framed cell with wrapped text. */
  wrapped(): number {
    return this.framed(0, 0, `<alignment vertical="center" wrapText="1"/>`);
  }

  /** Index of a differential format for conditional formats. */
  differential(inner: string): number {
    return this.place("dxfs", this.xml(`<dxf>${inner}</dxf>`));
  }

  /** Hands the edited part to the book. */
  save(): void {
    if (this.added.size === 0) return;
    const splices: Splice[] = [];
    for (const group of styleGroups) {
      const xmls = this.added.get(group);
      if (xmls) splices.push(this.spliceFor(group, xmls));
    }
    const text = applySplices(this.text, splices);
    if (this.fresh) this.editor.addPart(this.part, text, contentType, "styles");
    else this.editor.put(this.part, text);
  }

  private scan(): void {
    const scanner = new XmlScanner(this.text, this.part, this.editor.pack.fault);
    while (scanner.next()) {
      if (scanner.kind === "open" && scanner.depth === 1) this.prefix = scanner.name.slice(0, -scanner.local.length);
      if (scanner.kind === "close" && scanner.depth === 0) this.rootEnd = scanner.start;
      if (scanner.kind !== "open" || scanner.depth !== 2) continue;
      const { local, start, end: openEnd, selfClosing } = scanner;
      const children = childTexts(scanner);
      const group = styleGroups.find((each) => each === local);
      if (group) this.groups.set(group, { start, end: scanner.end, openEnd, selfClosing, children });
    }
  }

  private xml(plain: string): string {
    return this.prefix === "" ? plain : plain.replace(/<(\/?)(?=[a-zA-Z])/g, `<$1${this.prefix}`);
  }

  private all(group: StyleGroup): string[] {
    return [...(this.groups.get(group)?.children ?? []), ...(this.added.get(group) ?? [])];
  }

  /** Index of the entry, which is appended when there is none like it. */
  private place(group: StyleGroup, xml: string): number {
    if (this.all(group).length === 0 && firstEntries[group]) {
      this.added.set(
        group,
        firstEntries[group].map((each) => this.xml(each)),
      );
    }
    const known = this.all(group);
    const found = known.indexOf(xml);
    if (found >= 0) return found;
    const added = this.added.get(group) ?? [];
    added.push(xml);
    this.added.set(group, added);
    return known.length;
  }

  private attribute(xml: string, name: string): string | null {
    const scanner = new XmlScanner(xml, this.part, this.editor.pack.fault, true);
    scanner.next();
    return scanner.attribute(name);
  }

  private attributeOf(group: StyleGroup, index: number, name: string): string | null {
    const xml = this.all(group)[index];
    return xml === undefined ? null : this.attribute(xml, name);
  }

  private numberFormatId(code: string): number {
    const builtIn = builtInId(code);
    if (builtIn !== null) return builtIn;
    const known = this.all("numFmts").map((xml) => ({
      id: Number(this.attribute(xml, "numFmtId")),
      code: this.attribute(xml, "formatCode"),
    }));
    const found = known.find((each) => each.code === code);
    if (found) return found.id;
    const id = known.reduce((highest, each) => Math.max(highest, each.id + 1), 164);
    this.place("numFmts", this.xml(`<numFmt numFmtId="${id}" formatCode="${escapeXmlAttribute(code)}"/>`));
    return id;
  }

  private cloned(base: number, attributes: Record<string, string>): number {
    const xf =
      this.all("cellXfs")[base] ??
      this.all("cellXfs")[0] ??
      this.xml(`<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>`);
    return this.place("cellXfs", withAttributes(xf, attributes, this.editor.pack.fault));
  }

  private boldFont(font: string): number {
    const open = /^<[^>]*>/.exec(font)?.[0] ?? "";
    const b = `<${this.prefix}b/>`;
    const bold = open.endsWith("/>")
      ? this.xml(`<font><b/></font>`)
      : font.includes(b)
        ? font
        : open + b + font.slice(open.length);
    return this.place("fonts", bold);
  }

  private framed(font: number, fill: number, alignment: string): number {
    const side = (name: string): string => `<${name} style="thin"><color auto="1"/></${name}>`;
    const border = this.place(
      "borders",
      this.xml(`<border>${["left", "right", "top", "bottom"].map(side).join("")}<diagonal/></border>`),
    );
    const parent = this.groups.has("cellStyleXfs") ? ` xfId="0"` : "";
    return this.place(
      "cellXfs",
      this.xml(
        `<xf numFmtId="0" fontId="${font}" fillId="${fill}" borderId="${border}"${parent} applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1">${alignment}</xf>`,
      ),
    );
  }

  private spliceFor(group: StyleGroup, xmls: readonly string[]): Splice {
    const found = this.groups.get(group);
    const added = xmls.join("");
    const name = `${this.prefix}${group}`;
    if (!found) {
      const later = styleGroups
        .slice(styleGroups.indexOf(group) + 1)
        .flatMap((each) => this.groups.get(each)?.start ?? []);
      const at = Math.min(this.rootEnd, ...later);
      return { start: at, end: at, text: `<${name} count="${xmls.length}">${added}</${name}>` };
    }
    const start = this.text.slice(found.start, found.openEnd);
    const count = String(found.children.length + xmls.length);
    const open = withAttributes(start, { count }, this.editor.pack.fault).replace(/\s*\/>$/, ">");
    if (found.selfClosing) return { start: found.start, end: found.end, text: `${open}${added}</${name}>` };
    const close = this.text.lastIndexOf("<", found.end - 1);
    const content = this.text.slice(found.openEnd, close);
    return { start: found.start, end: close, text: open + content + added };
  }
}
