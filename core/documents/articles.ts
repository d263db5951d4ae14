import type { TemplateData } from "./types";

/** One article of a bulletin: a speech, a report. */
export interface Article {
  readonly title: string;
  /** Speaker or author; "" when the text names none. */
  readonly author: string;
  readonly paragraphs: readonly string[];
}

/** A name alone on a line: two to four characters (with blanks between), or a masked or foreign one with a middle dot. */
function isAuthorLine(line: string): boolean {
  const plain = line.replace(/\s+/g, "").replace(/^(?:作者|讲话人|发言人)[:：]/, "");
  return /^[\u3400-\u9fff\u{20000}-\u{3ffff}·*＊xX]{2,8}$/u.test(plain) && !/[会议话报告情况意见]$/.test(plain);
}

const withoutMarks = (line: string): string =>
  line
    .replace(/^#{1,6}\s+/, "")
    .replace(/\*\*(.+?)\*\*/g, "$1")
    .trim();

/** An article from plain or Markdown text: first line the title, a name alone below it the author, the rest paragraphs. Null when empty. */
export function parseArticle(text: string): Article | null {
  const lines = text
    .replace(/^\ufeff/, "")
    .split(/\r\n|\r|\n/)
    .map(withoutMarks)
    .filter((line) => line !== "");
  const [title, second, ...rest] = lines;
  if (title === undefined) return null;
  if (second === undefined) return { title, author: "", paragraphs: [] };
  if (!isAuthorLine(second)) return { title, author: "", paragraphs: [second, ...rest] };
  const author = second.replace(/^(?:作者|讲话人|发言人)[:：]/, "").trim();
  return { title, author, paragraphs: rest };
}

const firstLevel = /^[一二三四五六七八九十百]+、/;
const secondLevel = /^[（(][一二三四五六七八九十百]+[）)]/;
/**
 * 一是, 二要, 第一，: what speeches set in bold at the head of a paragraph. 第二 counts only with a mark, 是 or 要 behind it:
 * 第二篇, 第二阶段, 第一要务 are words of the sentence.
 */
const leadWord =
  /^(?:[一二三四五六七八九十]+(?:是(?!否)|要(?![务素义点件求]))|第[一二三四五六七八九十]+(?:[，、,：:]|是(?!否)|要(?![务素义点件求])))/;
/** A heading ends without a full stop and is not a whole paragraph. */
const isHeading = (text: string): boolean => text.length <= 60 && !/[。；;！!]./.test(text);

function paragraphData(text: string): TemplateData {
  if (firstLevel.test(text) && isHeading(text)) return { 一级: text, 二级: "", 正文: false };
  if (secondLevel.test(text) && isHeading(text)) return { 一级: "", 二级: text, 正文: false };
  const lead = leadWord.exec(text)?.[0] ?? "";
  return { 一级: "", 二级: "", 正文: { 引词: lead, 文字: text.slice(lead.length) } };
}

/** An article as the template's loop 文章 takes it. */
export function articleData({ title, author, paragraphs }: Article): TemplateData {
  return { 题目: title, 作者: author, 段落: paragraphs.map(paragraphData) };
}
