/** Letters typed for one another, because they sound or look alike. One line holds one sound or shape. */
const groups = [
  "议仪义意",
  "备倍被",
  "段断锻",
  "测侧册",
  "整正政征",
  "评平坪",
  "述术诉",
  "结节",
  "初出",
  "反返",
  "馈溃愧",
  "公工功",
  "示事式试",
  "部布步",
  "署暑属",
  "宣宜",
  "改该",
  "验险",
  "收受",
  "提题",
  "固故",
  "审申",
  "汇会",
  "落洛络",
  "督都",
  "导道",
  "准淮",
  "员圆",
  "动东",
  "求球",
  "报抱",
  "总宗",
] as const;

const firstOf = new Map<string, string>(
  groups.flatMap((group) => [...group].map((letter) => [letter, group.charAt(0)])),
);

/** The text with one letter for all that are typed for it: equal for 评议 and 评仪. */
export const withoutLookAlikes = (text: string): string =>
  Array.from(text, (letter) => firstOf.get(letter) ?? letter).join("");

/** Whether two texts are the same but for two neighbours that changed places. */
export function isSwapped(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  return a[at] !== undefined && a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}
