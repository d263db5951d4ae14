import { rowSigns } from "../row-signs";
import type { Lookup } from "./types";

/** Rows by the names of those responsible, leading and supporting; a name counts once a row. */
export const namedParties: Lookup<null> = {
  waitsFor: rowSigns.any,
  collect: ({ responsible, lead, supporting }, add) => {
    for (const name of responsible) add(name, null);
    for (const name of lead) if (!responsible.includes(name)) add(name, null);
    for (const name of supporting) if (!responsible.includes(name) && !lead.includes(name)) add(name, null);
  },
};
