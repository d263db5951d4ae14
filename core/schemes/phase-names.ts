import type { Scheme } from "./types";

/** Names of a scheme's phases without their windows, in order. */
export function phaseNames({ tasks }: Scheme): string[] {
  return tasks.map(([phase]) => phase.split("\n")[0] ?? "").filter((phase) => phase !== "");
}
