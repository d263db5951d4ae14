import { checkup } from "./pane/checkup";
import { documents, register } from "./pane/documents";
import { frame, trouble } from "./pane/frame";
import { event, overview, rows } from "./pane/overview";
import { desk, settings, start } from "./pane/settings";

export const pane = { frame, trouble, overview, rows, event, checkup, documents, register, settings, start, desk };
