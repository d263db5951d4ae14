import { finding } from "../../finding";
import { listItems, nameKey } from "../read-values";
import type { CampaignCheck } from "./types";

/** Each deputy reports once a term: nobody listed who stands under 本届已述职 in 设置. */
export const subjectAgain: CampaignCheck = ({ settings, subjects }) => {
  const before = new Set(listItems(settings.entries.get("本届已述职")?.text ?? "").map(nameKey));
  return subjects
    .filter(({ name }) => before.has(nameKey(name)))
    .map((subject) => finding("subject-again", subject, { name: subject.name }));
};
