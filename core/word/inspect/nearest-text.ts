import { editDistance } from "../../edit-distance";

/** How alike two names are, 0 to 1: few edits, or the same characters in another order, or one inside the other. */
function likeness(a: string, b: string): number {
  const longer = Math.max(a.length, b.length);
  const shared = [...a].filter((character) => b.includes(character)).length / longer;
  const within = a.includes(b) || b.includes(a) ? 0.6 : 0;
  return Math.max(1 - editDistance(a, b) / longer, shared * 0.9, within);
}

/** The known name most like `text`, or "" when none is half alike. */
export function nearestText(text: string, known: readonly string[]): string {
  let best = "";
  let most = 0.49;
  for (const name of known) {
    const alike = name === "" || text === "" ? 0 : likeness(text, name);
    if (alike > most) {
      most = alike;
      best = name;
    }
  }
  return best;
}
