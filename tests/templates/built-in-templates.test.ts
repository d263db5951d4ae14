import { readFileSync } from "node:fs";
import path from "node:path";
import { kindDescriptions } from "../../core/documents/kinds/field-lists";
import type { TemplateField } from "../../core/documents/types";
import { compileTemplate, inspectTemplate, type TemplateTag } from "../../core/word";
import { nodeCodec } from "../../scripts/host/node-codec";
import { builtInTemplates } from "../../scripts/make/templates/index";
import { approve } from "./approve";
import { partText, readableText } from "./document-text";
import { barestData, exampleData } from "./example-data";

const folder = path.resolve(__dirname, "../../templates");
const committed = (name: string): Uint8Array => new Uint8Array(readFileSync(path.join(folder, name)));
const made = builtInTemplates();
const kinds = kindDescriptions.map((kind) => ({ ...kind, name: kind.names["zh-CN"] }));

/** Fields that a tag may name where it stands: those of its loops, innermost first, then the document's. */
function fieldOf(tag: TemplateTag, fields: readonly TemplateField[]): TemplateField | undefined {
  const scopes = [fields];
  for (const loop of tag.within) {
    const field = scopes.flat().find((each) => each.tag === loop);
    if (field?.fields) scopes.unshift(field.fields);
  }
  return scopes.flat().find((each) => each.tag === tag.name);
}

describe.each(kinds)("$name", (kind) => {
  const bytes = committed(kind.template);
  const template = compileTemplate(bytes, nodeCodec, { name: kind.template });

  it("is what the script makes", () => {
    expect(made[kind.template]).toEqual(bytes);
  });

  it("has only tags of its kind, and every one that is required", () => {
    const unknown = template.tags.filter((tag) => !fieldOf(tag, kind.fields)).map(({ name }) => name);
    const used = new Set(template.tags.map(({ name }) => name));
    const unused = kind.fields.filter(({ tag, required }) => required && !used.has(tag)).map(({ tag }) => tag);
    expect({ unknown, unused }).toEqual({ unknown: [], unused: [] });
  });

  it("passes the template check", () => {
    const { problems } = inspectTemplate(bytes, nodeCodec, kind.fields);
    expect(problems.filter(({ severity }) => severity === "error")).toEqual([]);
  });

  it("runs on the fast path", () => {
    expect(template.fallbacks).toEqual([]);
  });

  it.each([
    ["with everything", exampleData(kind.fields, 2)],
    ["with the barest data", barestData(kind.fields)],
  ])("reads well %s", (what, data) => {
    const parts = template.render(data, { missing: "fault" });
    const xml = new TextDecoder().decode(parts.get("word/document.xml"));
    const text = readableText(xml);
    expect(text).not.toMatch(/[{}]/);
    approve(`templates/${kind.id} ${what}.txt`, text);
  });
});

describe("a page of every template", () => {
  const documents = kinds.map(({ template }) => ({ template, bytes: committed(template) }));

  it.each(documents)("$template is A4 with the type area and 22 lines of GB/T 9704", ({ bytes }) => {
    const xml = partText(bytes, "word/document.xml");
    expect(xml).toContain('<w:pgSz w:w="11906" w:h="16838"/>');
    expect(xml).toContain('w:top="2098" w:right="1474" w:bottom="1984" w:left="1587"');
    expect(xml).toContain('<w:docGrid w:type="lines" w:linePitch="579"/>');
  });

  it.each(documents)("$template numbers odd pages on the right and even ones on the left", ({ bytes }) => {
    expect(partText(bytes, "word/settings.xml")).toContain("<w:evenAndOddHeaders/>");
    const [odd, even] = ["footer1", "footer2"].map((name) => partText(bytes, `word/${name}.xml`));
    expect(odd).toMatch(/<w:jc w:val="right"\/>.*— .* PAGE .* —/s);
    expect(even).toMatch(/<w:jc w:val="left"\/>.*— .* PAGE .* —/s);
  });

  it.each(documents)("$template uses named styles only, each of them defined", ({ bytes }) => {
    const xml = partText(bytes, "word/document.xml");
    const styles = partText(bytes, "word/styles.xml");
    const used = new Set([...xml.matchAll(/<w:(?:pStyle|tblStyle|rStyle) w:val="([^"]+)"/g)].map(([, id]) => id));
    const paragraphs = xml.match(/<w:p>/g)?.length;
    expect(xml.match(/<w:pStyle /g)?.length).toBe(paragraphs);
    for (const id of used) expect(styles).toContain(`w:styleId="${id}"`);
  });

  it.each(documents)("$template keeps every tag in one run", ({ bytes }) => {
    const xml = partText(bytes, "word/document.xml");
    for (const [, text] of xml.matchAll(/<w:t [^>]*>([^<]*)<\/w:t>/g)) {
      expect(text?.match(/\{/g)?.length ?? 0).toBe(text?.match(/\}/g)?.length ?? 0);
    }
  });

  it.each(documents)("$template repeats the heading row and tears no row apart but a long one", ({ bytes }) => {
    const tables = partText(bytes, "word/document.xml").match(/<w:tbl>.*?<\/w:tbl>/gs) ?? [];
    const looped = tables.filter((table) => table.includes("{#"));
    expect(looped.length).toBeGreaterThan(0);
    for (const table of looped) {
      expect(table.match(/<w:tblHeader\/>/g)).toHaveLength(1);
      for (const row of table.split("<w:tr>").slice(1))
        expect({ row, whole: row.includes("<w:cantSplit/>") }).toEqual({ row, whole: !row.includes("{#长行}") });
      expect(table.match(/\{\^长行\}/g)?.length).toBe(table.match(/\{#长行\}/g)?.length);
      expect(table).toContain("{#长行}");
    }
  });
});

describe("what sets the kinds apart", () => {
  const styles = partText(committed("bulletin.docx"), "word/styles.xml");
  const style = (id: string): string => new RegExp(`w:styleId="${id}".*?</w:style>`, "s").exec(styles)?.[0] ?? "";

  it("prints the bulletin's masthead in red 小标宋 over a red line that is a border", () => {
    expect(style("Masthead")).toContain("方正小标宋简体");
    expect(style("Masthead")).toContain('<w:color w:val="FF0000"/>');
    expect(style("RedRule")).toMatch(/<w:bottom w:val="single" [^>]*w:color="FF0000"\/>/);
  });

  it("sets the letter between two red double lines, 170 mm wide, on the first page only", () => {
    const letter = committed("feedback-letter.docx");
    expect(partText(letter, "word/document.xml")).toContain("<w:titlePg/>");
    expect(partText(letter, "word/header1.xml")).toContain("{发文单位}");
    expect(style("LetterMark")).toMatch(/thickThin.*w:left="-454" w:right="-340"/s);
    expect(style("LetterFoot")).toMatch(/thinThick.*w:left="-454" w:right="-340"/s);
  });

  it("lets sections count themselves, so that one left out leaves no gap", () => {
    expect(style("HeadingNumbered")).toContain('<w:numId w:val="1"/>');
    expect(partText(committed("feedback-letter.docx"), "word/numbering.xml")).toContain("chineseCountingThousand");
  });

  it("names what may stand in for fonts that are missing", () => {
    const fonts = partText(committed("bulletin.docx"), "word/fontTable.xml");
    expect(fonts).toContain('<w:font w:name="仿宋"><w:altName w:val="仿宋_GB2312;华文仿宋;FangSong"/>');
  });
});
