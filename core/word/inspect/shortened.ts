const longest = 24;

/** What a tag says, short enough for a line. */
export function shortened(tag: string): string {
  return tag.length > longest ? `${tag.slice(0, longest)}…` : tag;
}
