/** A total with its parts as a text states them. */
export interface StatedSum {
  readonly text: string;
  readonly total: number;
  readonly sum: number;
}

const unit = "名|人|个|项|件|份|家|户|条|次|分|处|所|篇|期|组|票|场|位";
const headed = new RegExp(
  String.raw`(\d+)\s*(${unit})([^。；;\d]{0,24}?)(其中|分别为|分别是|分别|分为|包括|即|[：:（(])([^。；;）)]{3,120})`,
  "g",
);
const part = new RegExp(String.raw`^([^\d。；;]{1,16}?)(?:各)?(\d+)\s*(${unit})?$`);
const arithmetic =
  /(\d+(?:\.\d+)?)\s*=\s*(\d+(?:\.\d+)?(?:\s*\+\s*\d+(?:\.\d+)?)+)|(\d+(?:\.\d+)?(?:\s*\+\s*\d+(?:\.\d+)?)+)\s*=\s*(\d+(?:\.\d+)?)/g;
/** 总分100分=测评60分+日常考评35分: each part has its name and figure. */
const namedPart = "[\\u3400-\\u9fff“”]{0,12}(?:\\d+(?:\\.\\d+)?)(?:分|%)?";
const namedArithmetic = new RegExp(`(\\d+(?:\\.\\d+)?)(?:分|%)?=(${namedPart}(?:\\+${namedPart})+)(?![+\\d.])`, "g");
const third = new RegExp(String.raw`(\d+)\s*(名|人|个|位)[^。；;\d]{0,16}三分之一[^。；;\d]{0,10}(\d+)\s*\2`, "g");
/** 准备、评议、整改四个阶段: a list with its count. */
const counted =
  /((?:[\u3400-\u9fff“”（）]{1,14}[、和及与]){1,8}[\u3400-\u9fff“”（）]{1,14}?)([二两三四五六七八九])个(?:阶段|步骤|环节|等次|档次|层次)/g;
const numerals = "〇一二三四五六七八九";
/** 其中 may leave some out; a total missed by no more than this share was meant to be met. */
const slack = 0.25;

const countedUnit = /[二两三四五六七八九]个(?:阶段|步骤|环节|等次|档次|层次)/;
const cues = /其中|分别|分为|包括|即|[：:（(=＝]|三分之一/;
/** A sum needs three figures, or a third of something. */
const mayAddUp = /[\d０-９][^\d０-９]+[\d０-９]+[^\d０-９]+[\d０-９]|三分之一/;

/** Whether a text is worth looking at for sums: most are not. */
const mayStateSum = (text: string): boolean =>
  text.length >= 5 && ((cues.test(text) && mayAddUp.test(text)) || (text.includes("、") && countedUnit.test(text)));

/** A list is right when it counts up with 和 between names or inside one: 整改和落实、总结两个阶段. */
function countedLists(plain: string): StatedSum[] {
  return [...plain.matchAll(counted)].flatMap(([text, list = "", numeral = ""]) => {
    if (/等$/.test(list)) return [];
    const total = numeral === "两" ? 2 : numerals.indexOf(numeral);
    const names = list.split("、").length;
    const most = list.split(/[、和及与]/).length;
    return total >= names && total <= most ? [] : [{ text, total, sum: most }];
  });
}

/** 其中城区120个，力争全年建成220个: another total, no part. */
const aim = /力争|争取|确保|保证|累计|达到?$|全年|全部|总计|共计?$|不少于|不低于|超过|同比|增长|每/;
/** 男12名、女8名、党员15名: who is one may be another too. */
const traits = /[男女]|党员|党外|非中共|少数民族|青年|连任|基层|一线/;

/** Figures after 其中 or a colon, as long as each piece is "name number"; null when there are fewer than two. */
function partsOf(list: string, totalUnit: string): number[] | null {
  const parts: number[] = [];
  for (const piece of list.split(/[、，,和及与]/)) {
    const found = part.exec(piece.trim());
    if (!found || aim.test(found[1] ?? "")) break;
    if (found[3] !== undefined && found[3] !== totalUnit) break;
    parts.push(Number(found[2]));
  }
  return parts.length >= 2 ? parts : null;
}

function headedSums(plain: string): StatedSum[] {
  return [...plain.matchAll(headed)].flatMap((match) => {
    const [text, total = "", of = "", , cue = "", list = ""] = match;
    const parts = partsOf(list, of);
    if (!parts) return [];
    const [whole, sum] = [Number(total), parts.reduce((a, b) => a + b, 0)];
    if (sum > whole && cue === "其中" && traits.test(list)) return [];
    if (whole === sum || (cue === "其中" && whole - sum > Math.max(2, whole * slack))) return [];
    return [{ text, total: whole, sum }];
  });
}

/** A bonus may go beyond the total, and +民主评议 without a figure makes the sum unknown. */
function namedSums(plain: string): StatedSum[] {
  return [...plain.matchAll(namedArithmetic)].flatMap(([text, whole = "", parts = ""]) => {
    if (/加分|附加|奖励/.test(parts) || !/[\u3400-\u9fff]/.test(parts.replace(/分/g, ""))) return [];
    const total = Number(whole);
    const sum = parts.split("+").reduce((all, each) => all + Number(/\d+(?:\.\d+)?/.exec(each)?.[0] ?? 0), 0);
    return Math.abs(total - sum) < 1e-9 ? [] : [{ text, total, sum: Number(sum.toFixed(6)) }];
  });
}

/**
 * Numbers in a text that must add up and do not: "12名，其中现场6名、书面5名", "12=6+5", "30名代表的三分之一，8名".
 */
export function wrongSums(text: string): StatedSum[] {
  if (!mayStateSum(text)) return [];
  const plain = text.normalize("NFKC").replace(/\s+/g, "").replace(/,/g, "，").replace(/;/g, "；");
  const sums = [...plain.matchAll(arithmetic)].flatMap((match) => {
    const total = Number(match[1] ?? match[4]);
    const sum = (match[2] ?? match[3] ?? "").split("+").reduce((a, b) => a + Number(b), 0);
    return Math.abs(total - sum) < 1e-9 ? [] : [{ text: match[0], total, sum: Number(sum.toFixed(6)) }];
  });
  const thirds = [...plain.matchAll(third)].flatMap(([words, all, , share]) => {
    const exact = Number(all) / 3;
    const is = Number(share);
    return is === Math.floor(exact) || is === Math.ceil(exact)
      ? []
      : [{ text: words, total: is, sum: Math.round(exact) }];
  });
  return [...headedSums(plain), ...sums, ...namedSums(plain), ...thirds, ...countedLists(plain)];
}
