import type { TemplateData, TemplateValue } from "../../core/documents/types";
import { docx, para, run, table } from "./docx-builder";

/** Numbers that look random and are the same in every run: a test that fails can be run again. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** A red dot, 1 × 1. */
const picture =
  "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGP4z8DwHwAFAAH/iZk9HQAAAABJRU5ErkJggg==";

const texts: readonly string[] = [
  "",
  "普通文字",
  "a & b < c > d",
  "{姓名} {#x}",
  "控制\u0001\u000b\u001f字符",
  "\ufffe\uffff",
  "半\ud83d个",
  "\udc00低",
  "😀𠮷",
  "مرحبا بالعالم",
  "一\n二\n\n三",
  "\n",
  "\r\n行",
  " 前后空格 ",
  "\"'`",
  "长".repeat(400),
  "]]>",
  "<w:p/>",
  "&amp;",
  "一、总体要求。各单位要落实。\n（一）加强领导\n正文一段",
];

const control = (content: string): string => `<w:sdt><w:sdtPr/><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
const breakPage = '<w:p><w:r><w:br w:type="page"/></w:r></w:p>';
const section =
  '<w:p><w:pPr><w:sectPr><w:type w:val="nextPage"/><w:pgSz w:w="11906" w:h="16838"/></w:sectPr></w:pPr></w:p>';
const bold = '<w:rPr><w:rFonts w:eastAsia="仿宋"/><w:b/></w:rPr>';

/** Pieces a template is put together from; all valid against the schema before and after filling. */
const pieces: readonly string[] = [
  para("甲{s}乙"),
  para("{s}"),
  para("{", "s", "}"),
  `<w:p>${run("前{s}后{u}", bold)}</w:p>`,
  para("{#l}{a}、{/l}"),
  para("{#t}是{/t}{^t}否{/t}"),
  para("{o.a}{o.b}{无|默认:无}{l|个数}"),
  para("{#l}") + para("{a}") + para("{/l}"),
  para("{#l}") + para("{a}") + para("{#m}") + para("{b}") + para("{/m}") + para("{/l}"),
  table([para("头"), para("头")], [para("{#l}{a}"), para("{s}{/l}")]),
  table([para("{#l}{a}"), para("{/l}")]) + para("后"),
  table([para("{#l}") + para("{a}") + para("{/l}"), para("{u}")]),
  table([para("{#l}{a}"), para("{#m}") + para("{b}") + para("{/m}") + para("{/l}")]) + para(""),
  para("{#t}") + table([para("{s}")]) + para("{/t}") + para("完"),
  table([table([para("{#l}{a}{/l}")]) + para("{s}")]) + para("x"),
  control(para("{s}")),
  control(para("{#l}") + para("{a}") + para("{/l}")),
  para("{#l}") + para("{a}") + breakPage + para("{/l}"),
  para("{#l}") + para("{a}") + section + para("{/l}"),
  para("{@s}"),
  `<w:p><w:pPr><w:ind w:firstLine="640"/></w:pPr>${run("{@u}", bold)}</w:p>`,
  para("章：{%p|20}"),
  para("{#l}{%p|10x10}{/l}"),
  table([para("{@u}")], [para("{%p}")]) + para("y"),
];

export interface RandomDocument {
  readonly template: Uint8Array;
  readonly data: TemplateData;
}

/** A template of up to eight pieces and data for it, both by chance. */
export function randomDocument(seed: number): RandomDocument {
  const next = seeded(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)]!;
  const text = (): string => (next() < 0.5 ? pick(texts) : pick(texts) + pick(texts));
  const list = (make: () => TemplateData): TemplateValue => Array.from({ length: Math.floor(next() * 4) }, make);
  const body = Array.from({ length: 1 + Math.floor(next() * 8) }, () => pick(pieces)).join("");
  const data: TemplateData = {
    s: text(),
    u: text(),
    t: next() < 0.5,
    o: { a: text(), b: next() * 1000 },
    p: next() < 0.8 ? picture : "没有这张图",
    l: list(() => ({ a: text(), m: list(() => ({ b: text() })) })),
  };
  return { template: docx(body, { header: para("{s}"), footer: para("共{l|个数}项") }), data };
}
