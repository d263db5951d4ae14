import type { TemplateData } from "../../core/documents/types";
import { cell, para, row, run, table } from "../word/docx-builder";

/** Data that every construct is filled with. */
export const constructData: TemplateData = {
  l: [
    { a: "1", m: [{ b: "x" }, { b: "y" }] },
    { a: "2", m: [] },
  ],
  one: [{ a: "只一行" }],
  e: [],
  t: true,
  f: false,
  s: "v",
  o: { a: "in", p: { q: "深" } },
  z: "",
  zero: 0,
  nl: "a\nb",
  nl3: "\n首\n\n尾\n",
  n: 5,
  nums: [1, 2],
  words: ["甲", "乙"],
  姓名: "评议对象甲",
  多行: "第一行\n第二行",
  rare: "𠮷 & <b> \"q\" 'a' 😀 مرحبا",
  long: "长".repeat(3000),
  nothing: null,
  braces: "{s} {#l} {/l} }{ <w:t>",
};

const pageBreak = '<w:p><w:r><w:br w:type="page"/></w:r></w:p>';
const section = (inner: string): string => `<w:p><w:pPr><w:sectPr>${inner}</w:sectPr></w:pPr></w:p>`;
const bold = "<w:rPr><w:b/></w:rPr>";
const textBox = (content: string): string =>
  `<w:p><w:r><w:pict><v:shape><v:textbox><w:txbxContent>${content}</w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>`;
const control = (content: string): string => `<w:sdt><w:sdtPr/><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
const drawing = '<w:p><w:r><w:drawing><wp:inline><wp:docPr id="1" name="x"/></wp:inline></w:drawing></w:r></w:p>';

/** Name and body of a template: what is filled must be what docxtemplater makes of it, byte for byte. */
export const constructs: readonly (readonly [name: string, body: string])[] = [
  ["plain value", para("A{s}B")],
  ["number", para("{n}")],
  ["zero", para("{zero}")],
  ["false", para("{f}")],
  ["empty string value", para("A{z}")],
  ["only an empty value in the run", para("{z}")],
  ["two empty values in one run", para("{z}{z}")],
  ["value beginning and ending with space", para(" {s} ")],
  ["missing value", para("{nope}")],
  ["null value", para("a{nothing}b")],
  ["missing value in an empty paragraph of a cell", table([para("{nope}")])],
  ["Chinese tag", para("{姓名}同志：")],
  ["same tag twice", para("{s}{s}", "{s}")],
  ["value with line break", para("{nl}")],
  ["line break in a formatted run", `<w:p>${run("A{nl}B", bold)}</w:p>`],
  ["lines empty at both ends", `<w:p>${run("{nl3}", bold)}${run("x")}</w:p>`],
  ["two values with line breaks in one run", para("A{nl}B{nl}C")],
  ["line break right after an empty value", para("{z}{nl}")],
  ["line breaks in a loop of formatted runs", `<w:p>${run("{#l}{a}{nl}", bold)}${run("x{/l}")}</w:p>`],
  ["line break in a table cell", table([para("{多行}"), para("b")])],
  ["markup, rare characters, emoji, right-to-left", para("A{rare}B")],
  ["long text", para("{long}")],
  ["tag split over runs", para("A{", "s", "}B")],
  [
    "tag split over formatted runs",
    `<w:p>${run("A{", bold)}${run("姓", "")}<w:proofErr w:type="spellStart"/>${run("名}", bold)}</w:p>`,
  ],
  ["static text with a greater-than sign", para("a > b {s}")],
  ["static entities", para("a &amp; b &lt; {s}")],
  ["inline loop", para("{#l}{a},{/l}B")],
  ["inline condition", para("{#t}yes{/t}{^t}no{/t}{^f}not f{/f}")],
  ["inverted with list", para("{^l}none{/l}{^e}empty{/e}")],
  ["condition on text, number, zero, empty text", para("{#s}a{/s}{#n}b{/n}{#zero}c{/zero}{#z}d{/z}")],
  ["closing tag without name", para("{#l}{a}{/}")],
  ["loop over runs", para("{#l}", "{a}", "{/l}")],
  ["loop over words", para("{#words}{.}、{/words}")],
  ["loop over numbers", para("{#nums}{.} {/nums}")],
  ["paragraph loop over words", para("{#words}") + para("{.}") + para("{/words}")],
  ["paragraph loop", para("{#l}") + para("{a}") + para("{/l}")],
  ["empty paragraph loop", para("A") + para("{#e}") + para("{a}") + para("{/e}") + para("B")],
  ["missing paragraph loop", para("A") + para("{#nope}") + para("{a}") + para("{/nope}") + para("B")],
  ["paragraph loop with white space between paragraphs", `${para("{#l}")}\n  ${para("{a}")}\n  ${para("{/l}")}`],
  ["loop over object", para("{#o}{a}{/o}")],
  ["object in object", para("{#o}{#p}{q}{a}{/p}{/o}")],
  ["outer value inside a loop", para("{#l}{a}{s}{/l}")],
  ["loop in one paragraph with text around", para("x{#l}{a}") + para("y{/l}")],
  ["loop across paragraphs with looks", `<w:p>${run("x{#l}{a}", bold)}</w:p><w:p>${run("y{nl}{/l}")}</w:p>`],
  ["nested paragraph loops", para("{#l}") + para("{a}") + para("{#m}") + para("{b}") + para("{/m}") + para("{/l}")],
  ["nested inline loops", para("{#l}{a}:{#m}{b}{/m};{/l}")],
  ["same name inside", para("{#l}{#l}{a}{/l}{/l}")],
  ["table row loop", table([para("{#l}{a}"), para("{s}{/l}")])],
  ["table row loop with header row", table([para("h"), para("h")], [para("{#l}{a}"), para("{s}{/l}")])],
  ["table row loop, empty list", table([para("h"), para("h")], [para("{#e}{a}"), para("{s}{/e}")])],
  ["table whose only row loop is empty", para("A") + table([para("{#e}{a}"), para("{s}{/e}")]) + para("B")],
  [
    "table whose only row loop is empty, at the end of a loop",
    para("{#l}") + para("{a}") + table([para("{#e}{a}"), para("{/e}")]) + para("{/l}"),
  ],
  [
    "two row loops in one table",
    table([para("{#l}{a}"), para("{/l}")], [para("{#e}{a}"), para("{/e}")], [para("{#one}{a}{/one}")]),
  ],
  ["row loop in one cell", table([para("{#l}{a}{/l}")])],
  ["rows kept by a condition", table([para("h")], [para("{#t}{s}"), para("{/t}")], [para("{#f}{s}"), para("{/f}")])],
  ["loop inside a cell", table([para("{#l}") + para("{a}") + para("{/l}")])],
  ["empty loop inside a cell", table([para("{#e}") + para("{a}") + para("{/e}"), para("B")])],
  ["empty loop in the only cell", table([para("{#e}") + para("{a}") + para("{/e}")])],
  [
    "empty loop in a cell of a looped row",
    table([para("{#l}{a}"), para("{#e}") + para("{a}") + para("{/e}"), para("{/l}")]),
  ],
  ["cell loop by dash", table([para("{-w:tc l}{a}{/l}")])],
  ["empty cell loop by dash", para("A") + table([para("{-w:tc e}{a}{/e}")]) + para("B")],
  ["empty cell loop beside a row", table([para("x")], [para("{-w:tc e}{a}{/e}")])],
  ["loop around a table", para("{#l}") + table([para("{a}")]) + para("{/l}")],
  ["empty loop around a table", para("{#e}") + table([para("{a}")]) + para("{/e}")],
  ["table at the end of a loop in a cell", table([para("{#l}") + table([para("{a}")]) + para("{/l}")])],
  ["table in a table, empty", table([table([para("{#e}{a}"), para("{/e}")]) + para("x")])],
  ["table in a table, empty, without paragraph after", table([table([para("{#e}{a}{/e}")])])],
  ["table in a looped row", table([para("{#l}{a}"), table([para("{#m}{b}{/m}")]) + para("{/l}")])],
  ["nested loop in a row", table([para("{#l}{a}"), para("{#m}") + para("{b}") + para("{/m}") + para("{/l}")])],
  ["loop ends after a table in a cell", table([para("{#t}") + table([para("{s}")]) + para("{/t}")])],
  ["table right before the section", para("{s}") + table([para("{#l}{a}{/l}")])],
  ["two tables in a row", table([para("{s}")]) + table([para("{#e}{a}{/e}")]) + para("x")],
  [
    "bookmark after a table",
    table([para("{#l}{a}{/l}")]) + '<w:bookmarkStart w:id="0" w:name="b"/><w:bookmarkEnd w:id="0"/>' + para("x"),
  ],
  [
    "bookmark in a tag",
    `<w:p>${run("{")}<w:bookmarkStart w:id="0" w:name="b"/>${run("s")}<w:bookmarkEnd w:id="0"/>${run("}")}</w:p>`,
  ],
  ["page break in a loop", para("{#l}") + para("{a}") + pageBreak + para("{/l}")],
  [
    "page break at the end of a loop",
    para("{#l}") + para("{a}") + `<w:p>${run("{/l}")}<w:r><w:br w:type="page"/></w:r></w:p>`,
  ],
  [
    "page break at the end of an empty loop",
    para("{#e}") + para("{a}") + `<w:p>${run("{/e}")}<w:r><w:br w:type="page"/></w:r></w:p>`,
  ],
  [
    "page break at the start of a loop",
    `<w:p><w:r><w:br w:type="page"/></w:r>${run("{#l}")}</w:p>` + para("{a}") + para("{/l}"),
  ],
  [
    "page breaks at both ends",
    `<w:p><w:r><w:br w:type="page"/></w:r>${run("{#l}")}</w:p>${para("{a}")}<w:p>${run("{/l}")}<w:r><w:br w:type="page"/></w:r></w:p>`,
  ],
  [
    "page break after a table in a loop",
    para("{#l}") + table([para("{a}")]) + `<w:p>${run("{/l}")}<w:r><w:br w:type="page"/></w:r></w:p>`,
  ],
  ["section break in a loop", para("{#l}") + para("{a}") + section('<w:type w:val="nextPage"/>') + para("{/l}")],
  ["section break in a loop, empty", para("{#e}") + para("{a}") + section('<w:type w:val="nextPage"/>') + para("{/e}")],
  [
    "next-page section after a loop",
    para("{#l}") + para("{a}") + para("{/l}") + section('<w:type w:val="nextPage"/>') + para("x"),
  ],
  [
    "loop that ends in a next-page section",
    para("{#l}") +
      para("{a}") +
      `<w:p><w:pPr><w:sectPr><w:type w:val="nextPage"/></w:sectPr></w:pPr>${run("{/l}")}</w:p>` +
      para("x"),
  ],
  [
    "section with header reference in a loop",
    para("{#l}") + para("{a}") + section('<w:headerReference w:type="default" r:id="rId9"/>') + para("{/l}"),
  ],
  [
    "continuous section in a loop",
    para("{#l}") + para("{a}") + section('<w:pgSz w:w="1"/>') + para("{/l}") + section('<w:type w:val="continuous"/>'),
  ],
  ["image with id in a loop", para("{#l}") + drawing + para("{/l}")],
  [
    "image in the paragraph that opens a loop",
    `<w:p><w:r><w:drawing/></w:r>${run("{#l}")}</w:p>` + para("{a}") + para("{/l}"),
  ],
  ["text box", textBox(para("{s}{nl}"))],
  ["loop in a text box", textBox(para("{#l}") + para("{a}") + para("{/l}"))],
  ["content control", control(para("{s}"))],
  ["empty loop in a content control", para("x") + control(para("{#e}") + para("{a}") + para("{/e}"))],
  ["inline content control", `<w:p>${run("a")}${control(run("{s}"))}</w:p>`],
  ["empty self-closing content control", `<w:p>${run("{s}")}</w:p><w:sdt><w:sdtContent/></w:sdt>`],
  ["hyperlink", `<w:p><w:hyperlink w:anchor="x">${run("{s}")}</w:hyperlink></w:p>`],
  ["other delimiters from here on", para("{s}{=[[ ]]=}[[s]]{s}")],
  [
    "comment marks around a tag",
    `<w:p><w:commentRangeStart w:id="0"/>${run("{s}")}<w:commentRangeEnd w:id="0"/></w:p>`,
  ],
  ["empty paragraph and self-closing text", `<w:p/><w:p><w:r><w:t/></w:r>${run("{s}")}</w:p>`],
  [
    "rows of different lists side by side",
    `<w:tbl>${row([para("{#words}{.}"), para("{/words}")])}${row([para("{#nums}{.}"), para("{/nums}")])}</w:tbl>`,
  ],
  [
    "cells of a row with own loops",
    `<w:tbl><w:tr>${cell(para("{#words}") + para("{.}") + para("{/words}"))}${cell(para("{#e}") + para("{/e}"))}</w:tr></w:tbl>`,
  ],
];

/** What templates of offices hold besides: the same tags wherever Word can put text. */
export const placedConstructs: readonly (readonly [name: string, body: string])[] = [
  ["loop by dash over paragraphs", para("A") + para("{-w:p l}{a} {nl}{/l}") + para("B")],
  ["empty loop by dash over paragraphs", para("A") + para("{-w:p e}{a}{/e}") + para("B")],
  ["loop by dash over rows", table([para("h")], [para("{-w:tr l}{a}{/l}")])],
  ["loop by dash over tables", table([para("{-w:tbl l}{a}{/l}")]) + para("B")],
  ["loop by dash over runs", `<w:p>${run("x")}${run("{-w:r l}{a}{/l}", bold)}${run("y")}</w:p>`],
  ["simple field", `<w:p><w:fldSimple w:instr=" AUTHOR ">${run("{s}")}</w:fldSimple>${run("{nl}")}</w:p>`],
  [
    "page field beside a tag",
    `<w:p>${run("第")}<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> PAGE </w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>${run("页 {s}")}</w:p>`,
  ],
  [
    "tracked insertion and deletion",
    `<w:p><w:ins w:id="1" w:author="x">${run("{s}", bold)}</w:ins><w:del w:id="2" w:author="x"><w:r><w:delText>旧</w:delText></w:r></w:del>${run("{nl}")}</w:p>`,
  ],
  [
    "tag half inside a tracked insertion",
    `<w:p>${run("A{")}<w:ins w:id="1" w:author="x">${run("s")}</w:ins>${run("}B")}</w:p>`,
  ],
  ["smart tag", `<w:p><w:smartTag w:element="x">${run("{#l}{a}{/l}")}</w:smartTag></w:p>`],
  [
    "tabs and breaks in the tag's run",
    `<w:p><w:r><w:t>a{s}</w:t><w:tab/><w:t>{n}b{z}</w:t><w:br/><w:t>{nl}</w:t></w:r></w:p>`,
  ],
  [
    "content control around rows",
    `<w:tbl>${control(row([para("{#l}{a}"), para("{/l}")]))}${row([para("x"), para("y")])}</w:tbl>`,
  ],
  [
    "content control around a cell",
    `<w:tbl><w:tr>${control(cell(para("{#l}{a}{/l}")))}${cell(para("{s}"))}</w:tr></w:tbl>`,
  ],
  ["control with a list in a loop", para("{#l}") + control(para("{#m}") + para("{b}") + para("{/m}")) + para("{/l}")],
  [
    "shape with its fallback",
    `<w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx><w:txbxContent>${para("{#l}") + para("{a}") + para("{/l}")}</w:txbxContent></wps:txbx></w:drawing></mc:Choice><mc:Fallback>${textBox(para("{s}")).replace(/^<w:p><w:r>|<\/w:r><\/w:p>$/g, "")}</mc:Fallback></mc:AlternateContent></w:r></w:p>`,
  ],
  ["text of a drawing", "<w:p><w:r><w:drawing><a:p><a:r><a:t>{s}{nl}</a:t></a:r></a:p></w:drawing></w:r></w:p>"],
  ["loop in a loop in a loop of rows", table([para("{#l}{a}{#m}{b}{#one}{a}{/one}{/m}"), para("{nl}{/l}")])],
  [
    "rows that loop in a table that loops",
    para("{#l}") + table([para("{a}"), para("")], [para("{#m}{b}"), para("{s}{/m}")]) + para("{/l}"),
  ],
  [
    "conditions around rows of a loop",
    table([para("h")], [para("{#l}{#m}{b}{/m}{^m}无{/m}"), para("{a}{/l}")].slice(0, 2)),
  ],
  ["paragraphs by condition", para("{#t}") + para("是") + para("{/t}{^t}") + para("否") + para("{/t}")],
  ["inverted paragraphs", para("{^e}") + para("没有意见") + para("{/e}") + para("{^l}") + para("x") + para("{/l}")],
  ["condition on a row's own value", para("{#l}{#a}有{a}{/a}{^m}空{/m};{/l}")],
  [
    "numbered paragraphs in a loop",
    para("{#l}") +
      `<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>${run("{a}", bold)}</w:p>` +
      para("{/l}"),
  ],
  [
    "merged cells in a loop",
    `<w:tbl>${row([para("{#l}{a}")])
      .replace("<w:tcPr/>", '<w:tcPr><w:gridSpan w:val="2"/></w:tcPr>')
      .replace("</w:tr>", cell(para("{s}{/l}")) + "</w:tr>")}</w:tbl>`,
  ],
  [
    "several sections with tags",
    para("{s}") +
      section('<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>') +
      para("{#l}{a}{/l}") +
      section('<w:type w:val="continuous"/><w:cols w:num="2"/>') +
      para("{nl}"),
  ],
  ["braces in data stay text", para("{braces}{#l}{braces}{/l}")],
  ["tag with blanks and line ends around", `<w:p>\n  ${run("{s}")}\n</w:p>\n<w:p/>`],
  [
    "preserved space",
    '<w:p><w:r><w:t xml:space="preserve"> {s} </w:t></w:r><w:r><w:t xml:space="default">{z}</w:t></w:r></w:p>',
  ],
  ["math", "<w:p><m:oMath><m:r><m:t>{s}</m:t></m:r></m:oMath></w:p>"],
  [
    "ruby",
    `<w:p><w:r><w:ruby><w:rt>${run("{s}")}</w:rt><w:rubyBase>${run("{姓名}")}</w:rubyBase></w:ruby></w:r></w:p>`,
  ],
];

/** Constructs of our own tags and filters; the reference is docxtemplater with our parser. */
export const ownConstructs: readonly (readonly [name: string, body: string])[] = [
  ["blanks inside braces", para("{ s }")],
  ["dotted path", para("{o.a}{o.p.q}")],
  ["dotted path into nothing", para("a{o.x.y}b{nope.x}")],
  ["dotted loop", para("{#o.p}{q}{/o.p}")],
  ["filters", para("{n|中文数字}{n｜大写}{l|个数}{words|顿号}{nope|默认:无}{l|顿号:a}")],
  ["list of words as text", para("{words}")],
  ["paragraphs from text", para("{@多行}")],
  [
    "paragraphs from text in the paragraph's look",
    `<w:p><w:pPr><w:ind w:firstLine="640"/></w:pPr>${run("{@多行}", bold)}</w:p>`,
  ],
  ["paragraphs from text in a cell", table([para("{@nope}")], [para("{@多行}")])],
  ["paragraphs right after a table", table([para("{s}")]) + para("{@多行}")],
  ["paragraphs in a loop", para("{#l}") + para("{@多行}") + para("{/l}")],
  ["blanks inside the braces of a loop", para("{# l }{a}{/l }")],
  ["control characters", para("{rare}{#l}{a}{/l}")],
];
