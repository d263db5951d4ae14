import type { Command } from "../command";
import { bulletin } from "./bulletin";
import { init } from "./init";
import { cell } from "./cell";
import { check } from "./check";
import { importPlan } from "./import";
import { report } from "./report";
import { status } from "./status";
import { mark, unmark } from "./mark";
import { letters } from "./letters";
import { notices } from "./notices";
import { register } from "./register";
import { reminders } from "./reminders";
import { deadline } from "./deadline";
import { fill } from "./fill";
import { schemes } from "./schemes";
import { serve } from "./serve";
import { template } from "./template";

/** In the order help lists them. To add one: a file, a line here. */
export const commands: readonly Command[] = [
  check,
  status,
  report,
  importPlan,
  cell,
  deadline,
  mark,
  unmark,
  bulletin,
  letters,
  notices,
  reminders,
  register,
  fill,
  template,
  init,
  schemes,
  serve,
];
