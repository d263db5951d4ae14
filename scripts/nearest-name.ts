import { editDistance } from "../core/edit-distance";
import type { Command } from "./command";

/** The command most like what was typed, or "" when none is near. */
export function nearestName(typed: string, commands: readonly Command[]): string {
  const [best] = commands.map(({ name }) => ({ name, far: editDistance(typed, name) })).sort((a, b) => a.far - b.far);
  return best && best.far <= Math.max(1, Math.floor(typed.length / 3)) ? best.name : "";
}
