import { taskRole } from "./place";
import { rowsListed } from "./rows-listed";

/** Hidden or filtered rows are read and counted like the others: said, so that nobody looks for them in vain. */
export const rowsHidden = rowsListed("rows-hidden", ({ hidden }) => hidden, taskRole);
