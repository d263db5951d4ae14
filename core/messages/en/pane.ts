import { checkup } from "./pane/checkup";
import { desk, start } from "./pane/desk";
import { documents } from "./pane/documents";
import { frame, trouble } from "./pane/frame";
import { mapping } from "./pane/mapping";
import { overview } from "./pane/overview";
import { register } from "./pane/register";
import { event, rows } from "./pane/rows";
import { settings } from "./pane/settings";

export const pane = {
  frame,
  trouble,
  overview,
  rows,
  event,
  checkup,
  documents,
  register,
  settings,
  mapping,
  start,
  desk,
};
