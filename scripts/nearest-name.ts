import type { Command } from "./command";

/** Edits (insert, delete, replace) from one word to another. */
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

/** The command most like what was typed, or "" when none is near. */
export function nearestName(typed: string, commands: readonly Command[]): string {
  const [best] = commands.map(({ name }) => ({ name, far: distance(typed, name) })).sort((a, b) => a.far - b.far);
  return best && best.far <= Math.max(1, Math.floor(typed.length / 3)) ? best.name : "";
}
