import { finding, type Finding } from "../../finding";
import { nameKey } from "../read-values";
import type { CampaignCheck } from "./types";

const inWords = /([一二三四五六七八九十]|\d+)分之([一二三四五六七八九十]|\d+)/;
const inFigures = /(\d+)\s*[/／]\s*(\d+)/;
const numeral = (text: string): number => (/\d/.test(text) ? Number(text) : "一二三四五六七八九十".indexOf(text) + 1);

/** 三分之一, 1/3 → a third; null for words that state no share. */
function shareOf(text: string): number | null {
  const plain = text.normalize("NFKC");
  const words = inWords.exec(plain);
  const figures = inFigures.exec(plain);
  const [part, whole] = words
    ? [numeral(words[2] ?? ""), numeral(words[1] ?? "")]
    : [Number(figures?.[1]), Number(figures?.[2])];
  const share = part / whole;
  return share > 0 && share <= 1 ? share : null;
}

/** A third of 10 is 3 or 4: each group rounds as it likes. Guarded against 3 × ⅓ = 1.0000000002. */
const roundings = (size: number, share: number): { readonly least: number; readonly most: number } => ({
  least: Math.floor(size * share + 1e-9),
  most: Math.ceil(size * share - 1e-9),
});

/**
 * Each group of deputies sends its share: 述职比例 in 设置, the group's members under 成员:…, and who is listed under 评议对象.
 * Groups without members or without anybody listed are not planned yet.
 */
export const groupShare: CampaignCheck = ({ settings, subjects }) => {
  const text = settings.entries.get("述职比例")?.text ?? "";
  const share = shareOf(text);
  if (share === null) return [];
  return [...settings.collectives].flatMap(([group, members]): Finding[] => {
    const listed = subjects.filter((subject) => nameKey(subject.group) === nameKey(group));
    const [first] = listed;
    const { least, most } = roundings(members.length, share);
    if (!first || members.length === 0 || (listed.length >= least && listed.length <= most)) return [];
    const values = { group, share: text, members: members.length, listed: listed.length, least, most };
    return [finding("share-mismatch", first, values)];
  });
};
