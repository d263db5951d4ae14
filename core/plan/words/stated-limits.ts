/** A limit on length or time as a text states it. */
export interface StatedLimit {
  /** What is limited: the words around the figure, "" when only the figure stands there. */
  readonly subject: string;
  readonly unit: "字" | "分钟";
  readonly kind: "atMost" | "atLeast" | "about";
  readonly from: number;
  readonly to: number;
  readonly words: string;
}

const figure = /(\d{1,5})(?:\s*[-—–~～至到]\s*(\d{1,5}))?\s*(字|分钟)/g;
const most = /不超过|不超|不得超|以内|之内|内|限|不多于|至多|最多/;
const least = /不少于|不低于|至少|以上|不得少于/;
const limitWords =
  /字数|篇幅|时间|时长|用时|发言|控制|掌握|限定|一般|原则上|每人|每位|每篇|每个|左右|上下|不超过|不超|不得超过|不少于|不低于|不得少于|以内|之内|以上|以下|大约|至少|至多|最多|要求|为|在|约|内|限|应|需|的|（|）|\(|\)/g;

/** Limits of 字 and 分钟 in a text, each with what it limits. */
export function statedLimits(text: string): StatedLimit[] {
  if (!(text.includes("字") || text.includes("钟")) || !/[\d０-９]\s*(?:字|分\s*钟)/.test(text)) return [];
  const plain = text.normalize("NFKC").replace(/\s+/g, "").replace(/,/g, "，").replace(/;/g, "；");
  const limits: StatedLimit[] = [];
  for (const clause of plain.split(/[，。；、]/))
    for (const found of clause.matchAll(figure)) limits.push(limitIn(clause, found));
  return limits;
}

const limitIn = (clause: string, [words, low = "", high, unit]: RegExpExecArray): StatedLimit => ({
  subject: clause
    .replace(words, "")
    .replace(limitWords, "")
    .replace(/[“”"\d.]/g, ""),
  unit: unit === "字" ? "字" : "分钟",
  kind: least.test(clause) ? "atLeast" : most.test(clause) ? "atMost" : "about",
  from: Number(low),
  to: Number(high ?? low),
  words: clause.length <= 20 ? clause : words,
});

/** Whether two limits for the same thing cannot both hold. */
export function limitsClash(a: StatedLimit, b: StatedLimit): boolean {
  if (a.unit !== b.unit) return false;
  if (a.kind === b.kind) return a.kind === "about" ? a.from > b.to || b.from > a.to : a.to !== b.to;
  const [low, high] = a.kind === "atLeast" || b.kind === "atMost" ? [a, b] : [b, a];
  if (low.kind === "atLeast") return low.to > high.to;
  return high.kind === "atMost" && low.from > high.to;
}
