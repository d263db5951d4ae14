import type { Command } from "../command";
import { fill } from "./fill";

/** In the order help lists them. To add one: a file, a line here. */
export const commands: readonly Command[] = [fill];
