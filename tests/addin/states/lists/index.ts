import type { Chapter } from "../state";
import { checkup } from "./checkup";
import { batch, documents } from "./documents";
import { hugePlan } from "./huge";
import { desk, looks } from "./looks";
import { overview } from "./overview";
import { register } from "./register";
import { settings } from "./settings";
import { start } from "./start";
import { excelTrouble, trouble } from "./trouble";

/** Every state of the pane, in the order in which docs/pane.md shows them. */
export const chapters: readonly Chapter[] = [
  start,
  overview,
  checkup,
  documents,
  batch,
  register,
  settings,
  trouble,
  excelTrouble,
  hugePlan,
  looks,
  desk,
];
