import { sameNamePlaces } from "./same-name-places";

export type Level = "县" | "市";

/** A name with its level in a text: 盱眙县, or 市人大 without the place's name (stem ""). */
export interface PlaceSighting {
  readonly stem: string;
  readonly level: Level;
}

const follows =
  /^(?:人大|人民|政府|委|常委|政协|法院|检察|纪|监|国家机关|机关|直|局|办|各|全|的|20\d\d|二[〇○零]|[，。、；：）)”》]|$)/;
const han = /^[\u3400-\u9fff]{2}$/;
/** Characters right before 县 or 市 that end no place's name: 我县, 各市, 向县人大. */
const noEnding = /[我本该全各邻两几多每省市县级向由对在从与及的是将到经报请受给让被因按据]$/;
/** Words right before 县 or 市 that are no place's name. */
const noPlace = new RegExp(
  "^(?:所在|有关|相关|其他|地方|周边|试点|示范|先进|部分|贫困|富裕|文明|直辖|百强|通过|按照|根据|参加|接受|协助|配合|迎接|邀请|落实|" +
    "贯彻|组织|提请|提交|报请|列席|召开|举行|围绕|结合|依托|联系|报告|汇报|征求|听取|审议|关于|对于|以及|包括|推动|督促|指导|会同|联合|" +
    "代表|委托|授权|经过|成立|设立|建设|我们|你们|他们|属于|位于|来自|上级|下级|两级|三级|同级)$",
);
/** Words before 市人大 that make it the level above, not one's own office. */
const above = /(?:配合|迎接|接受|协助|参加|邀请|按照|根据|落实|贯彻|上报|报送|报|向|省|全国|上级|请示|与)$/;

const county = "县".charCodeAt(0);
const city = "市".charCodeAt(0);

/** Names of counties and cities in a text without blanks, and 县人大 / 市人大 that stand without one. */
export function placeSightings(text: string): PlaceSighting[] {
  const found: PlaceSighting[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code !== county && code !== city) continue;
    const level = code === county ? "县" : "市";
    const rest = text.slice(at + 1, at + 5);
    if (!follows.test(rest)) continue;
    const stem = text.slice(Math.max(0, at - 2), at);
    const before = text.slice(Math.max(0, at - 4), at);
    const isPlace = han.test(stem) && !noEnding.test(stem) && !noPlace.test(stem);
    if (isPlace && sameNamePlaces.has(stem)) continue;
    if (isPlace) found.push({ stem, level });
    else if (rest.startsWith("人大") && !(level === "市" && above.test(before))) found.push({ stem: "", level });
  }
  return found;
}

/** Places seen, each with either level: 盱眙县 → 盱眙县, 盱眙市. */
export function eitherLevel(seen: readonly PlaceSighting[]): PlaceSighting[] {
  const stems = new Set(seen.flatMap(({ stem }) => (stem === "" ? [] : [stem])));
  return [...stems].flatMap((stem) => (["县", "市"] as const).map((level) => ({ stem, level })));
}
