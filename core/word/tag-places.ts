import type { EnginePart, TagPlace } from "./engine-part";

const containers = new Set(["w:tbl", "w:tr", "w:tc", "w:sdt", "w:p"]);
const nowhere: TagPlace = { block: "", cell: "", table: "" };

/** Whether what stands between two tags can be repeated: whole paragraphs of one place, or whole rows of one table. */
export function canRepeat(start: TagPlace, end: TagPlace): boolean {
  if (start.block === end.block) return true;
  return start.cell !== end.cell && start.table !== "" && start.table === end.table;
}

/** An element that is open where the reader is. */
interface OpenElement {
  readonly tag: string;
  readonly id: string;
}

/** The place of every tag of a part, by its position; `parts` as docxtemplater parsed them, loops not yet paired. */
export function tagPlaces(parts: readonly EnginePart[]): Map<number, TagPlace> {
  const places = new Map<number, TagPlace>();
  const open: OpenElement[] = [];
  const paragraphs: TagPlace[] = [];
  parts.forEach(({ type, tag = "", position, offset = -1 }, index) => {
    if (type === "placeholder") places.set(offset, paragraphs.at(-1) ?? nowhere);
    if (type !== "tag" || !containers.has(tag)) return;
    if (position === "start") {
      if (tag === "w:p") paragraphs.push(placeIn(open));
      open.push({ tag, id: String(index) });
    } else if (position === "end") {
      if (tag === "w:p") paragraphs.pop();
      open.pop();
    }
  });
  return places;
}

function placeIn(open: readonly OpenElement[]): TagPlace {
  const tags = open.map(({ tag }) => tag);
  const until = (end: number): string =>
    open
      .slice(0, Math.max(0, end))
      .map(({ id }) => id)
      .join("/");
  return {
    block: until(open.length),
    cell: until(tags.lastIndexOf("w:tc") + 1),
    table: until(tags.lastIndexOf("w:tr")),
  };
}
