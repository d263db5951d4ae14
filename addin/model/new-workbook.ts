import { startCampaign, type Scheme } from "../../core/schemes";
import type { OutFile } from "../../core/ports";
import { blankWorkbook } from "./built-in-files";
import type { Session } from "./session";

const xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** What a user says of a new campaign. */
export interface NewCampaign {
  readonly scheme: Scheme;
  readonly year: number;
  readonly office: string;
}

/** A year as typed; null when it is none that a campaign could be in. */
export function readYear(text: string): number | null {
  const found = /^\s*((?:19|20)\d{2})\s*年?\s*$/.exec(text.normalize("NFKC"));
  const year = Number(found?.[1] ?? 0);
  return year >= 1990 && year <= 2100 ? year : null;
}

/** The workbook of a scheme with year and office in it: what `shuping init` makes. */
export async function newWorkbook(session: Session, { scheme, year, office }: NewCampaign): Promise<OutFile> {
  const blank = await blankWorkbook(scheme.id);
  const bytes = startCampaign(blank, scheme, { year, office: office.trim() }, session.surroundings.codec);
  const name = session.messages().pane.mapping.fileName(scheme.name.replace(/（.*）/, ""), year);
  return { name, bytes, mime: xlsx };
}

/** Opens it where the host can, else saves it as a file; says which, in words. */
export async function openNew(session: Session, file: OutFile): Promise<string> {
  const { openNew: open, host } = session.surroundings;
  const words = session.messages().pane.mapping;
  const how = open === undefined ? "refused" : await open(file);
  if (how === "here") return words.made(file.name);
  if (how === "window") return words.madeWindow(file.name);
  return words.madeFile(file.name, (await host.deliver(file)).where);
}
