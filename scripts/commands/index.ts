import type { Command } from "../command";
import { bulletin } from "./bulletin";
import { letters } from "./letters";
import { notices } from "./notices";
import { register } from "./register";
import { reminders } from "./reminders";
import { fill } from "./fill";
import { serve } from "./serve";

/** In the order help lists them. To add one: a file, a line here. */
export const commands: readonly Command[] = [bulletin, letters, notices, reminders, register, fill, serve];
