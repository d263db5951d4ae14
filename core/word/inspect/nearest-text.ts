/** Edits (insert, delete, replace) from one text to another. */
function distance(from: string, to: string): number {
  let previous = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let row = 1; row <= from.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= to.length; column += 1) {
      const replace = (previous[column - 1] ?? 0) + (from[row - 1] === to[column - 1] ? 0 : 1);
      current.push(Math.min(replace, (previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1));
    }
    previous = current;
  }
  return previous[to.length] ?? 0;
}

/** How alike two names are, 0 to 1: few edits, or the same characters in another order, or one inside the other. */
function likeness(a: string, b: string): number {
  const longer = Math.max(a.length, b.length);
  const shared = [...a].filter((character) => b.includes(character)).length / longer;
  const within = a.includes(b) || b.includes(a) ? 0.6 : 0;
  return Math.max(1 - distance(a, b) / longer, shared * 0.9, within);
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
