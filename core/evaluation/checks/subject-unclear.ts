import type { Finding } from "../../finding";
import { knownSubjects, namingRows, whoIsMeant, type NamingRow } from "../who-is-meant";
import type { CampaignCheck } from "./types";

/** Rows that name one of two namesakes and do not say which: one finding a sheet and name, at its first row. */
export const subjectUnclear: CampaignCheck = (campaign) => {
  const meant = whoIsMeant(knownSubjects(campaign.subjects));
  const groups = new Map<string, { first: NamingRow; rows: number[]; choices: string[] }>();
  for (const row of namingRows(campaign)) {
    const said = meant(row);
    if (said.is !== "unclear") continue;
    const choices = said.among.map(({ label }) => label);
    const key = [row.sheet, ...choices].join("\u0000");
    const group = groups.get(key);
    if (group) group.rows.push(row.row);
    else groups.set(key, { first: row, rows: [row.row], choices });
  }
  return [...groups.values()].map(({ first, rows, choices }): Finding => ({
    code: "subject-unclear",
    severity: "error",
    sheet: first.sheet,
    row: first.row,
    cell: null,
    values: { name: first.subject, choices, rows },
  }));
};
