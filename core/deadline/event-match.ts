import { normalise } from "./normalise";
import type { DatedEvent } from "./types";

/** The events that words may mean: the one surely meant, or those to ask about. */
export interface EventMatch {
  readonly event: DatedEvent | null;
  readonly candidates: readonly DatedEvent[];
}

/**
 * Which event of 时间节点 the words mean. The same name or alias is sure; so is the only event whose name holds the words
 * or is held by them. Several such, or only the kind of event in common (会), must be asked.
 */
export function matchEvent(words: string, events: readonly DatedEvent[]): EventMatch {
  const key = eventKey(words);
  if (key === "") return { event: null, candidates: [] };
  const same = events.filter((event) => keysOf(event).includes(key));
  const [sure] = same;
  if (sure) return same.length === 1 ? { event: sure, candidates: [] } : { event: null, candidates: same };
  const near = events.filter((event) => keysOf(event).some((each) => isNear(key, each)));
  const [only] = near;
  return only && near.length === 1 ? { event: only, candidates: [] } : { event: null, candidates: near };
}

const keysOf = ({ name, aliases }: DatedEvent): readonly string[] => [name, ...aliases].map(eventKey);

/** Receiving something is an event of its own: 接到评议意见 is not the 评议. */
const receipt = /^(?:接到|收到|收悉|送达|下达|印发|反馈)/;

/** One holds the other in two characters or more; 会 alone stands for anything that ends in 会. */
function isNear(words: string, name: string): boolean {
  if (words === "会") return name.endsWith("会");
  if (receipt.test(words) !== receipt.test(name)) return false;
  const [said, listed] = [ordinal.exec(words), ordinal.exec(name)];
  // 第三十二次常委会会议 is 县人大常委会第三十二次会议.
  if (said && listed && said[1] === listed[1]) {
    const [kind, whole] = [words.replace(ordinal, ""), name.replace(ordinal, "")];
    return holds(kind, whole) || holds(whole, kind);
  }
  return holds(words, name) || holds(name, words);
}

const ordinal = /第([一二三四五六七八九十百\d]+)次/;
const holds = (part: string, whole: string): boolean => part.length >= 2 && whole.includes(part);

/** An event's words without what does not tell events apart: 评议会议结束 and 评议大会 are 评议会. */
export function eventKey(words: string): string {
  return normalise(words)
    .replace(/[,;:.()《》、]/g, "")
    .replace(/^(?:自从|自|从|在|于|待|本次|此次|该)/, "")
    .replace(/(?:之日起?|之日|期间|以后|之后|后|的)$/, "")
    .replace(/(?:结束|召开|完成|举行|闭幕|开幕|完毕|举办|当天|当日)$/, "")
    .replace(/会议$|大会$/, "会");
}
