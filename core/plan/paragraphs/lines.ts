import { beginsWithLabel, beginsWithProblem } from "./labels";

/** What a paragraph of a plan is, by how it begins. */
export type LineKind = "part" | "section" | "item" | "labels" | "problem" | "text";

export interface PlanLine {
  readonly kind: LineKind;
  /** Without its number. */
  readonly text: string;
  readonly source: string;
  /** Line number in the file, from 1. */
  readonly line: number;
  /** 3 for "3、" and "(3)"; null without an Arabic number. */
  readonly number: number | null;
}

const part = /^[一二三四五六七八九十]+\s*[、.．]\s*/;
const section = /^[（(][一二三四五六七八九十]+[)）]\s*[、.．]?\s*/;
const item = /^(?:[\d０-９]{1,2}\s*[、.．)）](?![\d０-９])|[（(][\d０-９]{1,2}[)）]|[①-⑳])\s*/;
/** 第一阶段：动员部署: a phase without a number of another kind; its words stay. */
const phaseMark = /^第[一二三四五六七八九十\d]+(?:阶段|环节)/;
const articleMark = /^第[一二三四五六七八九十\d]+篇\s*[:：]/;

function kindOf(text: string): LineKind {
  if (beginsWithProblem(text)) return "problem";
  if (beginsWithLabel(text)) return "labels";
  if (section.test(text) || phaseMark.test(text)) return "section";
  if (part.test(text)) return "part";
  return item.test(text) ? "item" : "text";
}

/** Short lines right after a label belong to it: names and offices, one a line. */
const isMoreNames = (text: string): boolean => text.length <= 16 && !/[。；;，,]/.test(text);

/** A label after names on the same line: "陈某 责任处室:教务处". */
const hasLabelInside = (text: string): boolean => /\s(?:责任|牵头|配合|完成|整改)[^\s:：]{2,4}\s*[:：]/.test(text);

/** The lines of a plan in paragraphs, names below a label joined to it. */
export function planLines(text: string): PlanLine[] {
  const lines: PlanLine[] = [];
  text.split(/\r\n|\r|\n/).forEach((raw, index) => {
    const source = raw.replace(/[\s\u00a0\u3000\ufeff]+/g, " ").trim();
    if (source === "" || articleMark.test(source)) return;
    const kind = kindOf(source);
    const last = lines[lines.length - 1];
    const continues = kind === "text" && last?.kind === "labels" && (isMoreNames(source) || hasLabelInside(source));
    if (last && continues) {
      lines[lines.length - 1] = { ...last, text: `${last.text} ${source}`, source: `${last.source} ${source}` };
      return;
    }
    const numbered = kind === "part" || kind === "section" || kind === "item";
    const bare = numbered ? source.replace({ part, section, item }[kind], "") : source;
    const digits = kind === "item" ? /^[（(]?(\d{1,2})/.exec(source.normalize("NFKC"))?.[1] : undefined;
    lines.push({ kind, text: bare, source, line: index + 1, number: digits === undefined ? null : Number(digits) });
  });
  return lines;
}
