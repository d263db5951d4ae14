import { splitUnits } from "./split-units";
import { isUnitLike, leadMark, supportMark } from "./unit-words";

/** What a party does in a task, when the words say. */
export type Share = "lead" | "supporting" | null;

export const shareOf = (words: string): Share =>
  leadMark.test(words) ? "lead" : supportMark.test(words) ? "supporting" : null;

const suffix = /^(.{2,}?)(牵头|主办|总牵头|配合|协办|协助|参与)(?:负责|落实|组织|实施|推进)?$/;
const bracket = /[（(]([^（()）]{1,40})[)）]$/;
/** 组长：, 联系人: before a name, and a telephone number behind it. */
const post = /^(?:副?组长|召集人|(?:第一|具体)?负责人|责任人|联系人|联络员|经办人|承办人|牵头人)[：:]\s*/;
const telephone = /^(?:联系)?(?:电话|手机)?[：:]?\s*[\d-]{5,}$|(?:联系)?(?:电话|手机)?[：:]?\s*[\d-]{5,}$/;

/** What one name says: the unit, what it does when its own words say so, people in brackets behind it. */
export interface ReadName {
  readonly unit: string;
  readonly share: Share;
  readonly people: readonly string[];
}

const isPerson = (words: string): boolean =>
  words.split(/[、，,\s]+/).every((name) => /^[\u3400-\u9fff·*]{2,4}$/.test(name) && !isUnitLike(name)) &&
  !/^(?:以下|以上|含|不含|除|待定|兼|暂|试点|全体|部分|有关|相关)/.test(words);

/** The words of a bracket without posts and telephone numbers: 组长：甲某，电话123456 → 甲某. */
function namesAlone(words: string): string {
  if (!/[：:\d]/.test(words)) return words;
  const names = words.split(/[、，,；;\s]+/).map((each) => each.replace(post, "").replace(telephone, ""));
  return names.filter((name) => name !== "").join("、");
}

/** （牵头）县财政局 */
const markFirst = /^[（(]([^（()）]{1,4})[)）](.{2,})$/;
/** 县财政局：王某某 */
const personBehind = /^(.{2,}?)[：:](.{2,12})$/;

export function readName(name: string): ReadName {
  const first = markFirst.exec(name);
  const share = shareOf(first?.[1] ?? "");
  if (first?.[2] && share) return { unit: first[2], share, people: [] };
  const [, office = "", person = ""] = personBehind.exec(name) ?? [];
  if (isUnitLike(office) && isPerson(person)) return { unit: office, share: null, people: splitUnits(person) };
  const inBracket = bracket.exec(name);
  const words = namesAlone(inBracket?.[1] ?? "");
  const bare = inBracket ? name.slice(0, inBracket.index) : name;
  const marked = inBracket ? shareOf(words) : null;
  if (marked) return { unit: bare, share: marked, people: [] };
  if (inBracket && words === "" && bare.length >= 2) return { unit: bare, share: null, people: [] };
  if (inBracket && bare.length >= 2 && isPerson(words)) return { unit: bare, share: null, people: splitUnits(words) };
  const said = suffix.exec(name);
  if (said?.[1] && isUnitLike(said[1])) return { unit: said[1], share: shareOf(said[2] ?? ""), people: [] };
  return { unit: name, share: null, people: [] };
}
