/** What a paragraph of a plan is, by how it begins. */
export type LineKind = "part" | "section" | "item" | "labels" | "text";

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
const item = /^(?:\d{1,2}\s*[、.．)）](?!\d)|[（(]\d{1,2}[)）]|[①-⑳])\s*/;
/** 责任领导:… 责任处室:…; also 牵头单位, 责任单位, 完成时限 in a line of their own. */
export const labelMark =
  /(责任领导|牵头领导|分管领导|责任人|责任处室|责任单位|责任部门|责任科室|牵头单位|牵头部门|配合单位|配合部门|完成时限|整改时限|完成时间|整改期限)\s*[:：]\s*/;
const articleMark = /^第[一二三四五六七八九十\d]+篇\s*[:：]/;

function kindOf(text: string): LineKind {
  if (labelMark.exec(text)?.index === 0) return "labels";
  if (section.test(text)) return "section";
  if (part.test(text)) return "part";
  return item.test(text) ? "item" : "text";
}

/** Short lines right after a label belong to it: names and offices, one a line. */
const isMoreNames = (text: string): boolean => text.length <= 16 && !/[。；;，,]/.test(text);

/** The lines of a plan in paragraphs, names below a label joined to it. */
export function planLines(text: string): PlanLine[] {
  const lines: PlanLine[] = [];
  text.split(/\r\n|\r|\n/).forEach((raw, index) => {
    const source = raw.replace(/[\s\u00a0\u3000]+/g, " ").trim();
    if (source === "" || articleMark.test(source)) return;
    const kind = kindOf(source);
    const last = lines[lines.length - 1];
    const continues = kind === "text" && last?.kind === "labels" && (isMoreNames(source) || labelMark.test(source));
    if (last && continues) {
      lines[lines.length - 1] = { ...last, text: `${last.text} ${source}`, source: `${last.source} ${source}` };
      return;
    }
    const bare = kind === "labels" || kind === "text" ? source : source.replace({ part, section, item }[kind], "");
    const digits = kind === "item" ? /^[（(]?(\d{1,2})/.exec(source)?.[1] : undefined;
    lines.push({ kind, text: bare, source, line: index + 1, number: digits === undefined ? null : Number(digits) });
  });
  return lines;
}
