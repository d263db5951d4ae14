import { frame, trouble } from "./pane/frame";
import { overview } from "./pane/overview";
import { desk, start } from "./pane/desk";

export { host } from "./host";

/** What the pane says before any other view is opened; the rest comes with the first of them. */
export const pane = { frame, trouble, overview, start, desk };
