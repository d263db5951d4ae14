import type { CampaignSentences } from "../finding-words";

/** What is said about register, ballots and subjects. */
export const campaignFindings: CampaignSentences = {
  "register-double": {
    title: "Number used twice",
    message: ({ number, firstRow }) => `"${number}" was already used in row ${firstRow}.`,
    hint: () => "Give the later one a new number; keep the old one as void.",
    reason: "One number, one document.",
  },
  "ballot-inconsistent": {
    title: "Votes do not agree",
    message: ({ subject, rule, left, right }) =>
      `${subject ? `"${subject}": ` : ""}"${rule}" does not hold: ${left} and ${right}.`,
    hint: () => "Check the figures against the counting sheet.",
    reason:
      "More collected than issued, or valid and invalid that do not make up what came in: the result does not stand.",
  },
  "subject-duplicate": {
    title: "Subject twice",
    message: ({ name, firstRow }) => `"${name}" already stands in row ${firstRow}.`,
    hint: () => "Delete one; for namesakes, write unit and post.",
    reason: "Nobody is evaluated twice in one campaign.",
  },
  "subject-unclear": {
    title: "Namesakes cannot be told apart",
    message: ({ name, choices, rows }) =>
      `${rows.length === 1 ? "Row" : "Rows"} ${rows.join(", ")} only ${rows.length === 1 ? "says" : "say"} "${name}": ${choices.map((each) => `"${each}"`).join(" or ")}?`,
    hint: ({ choices }) => `Write ${choices.map((each) => `"${each}"`).join(" or ")}, or add a column 单位 (unit).`,
    reason: "What may belong to another person is sent to nobody: no letter or notice is made for namesakes.",
  },
};
