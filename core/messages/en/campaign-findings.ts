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
  "subject-again": {
    title: "Reported before in this term",
    message: ({ name }) => `"${name}" stands under 本届已述职 on the sheet 设置: each reports once a term.`,
    hint: () => "Choose another deputy, or take the name out of 本届已述职.",
    reason: "Each deputy reports once a term, and all in turn; who is listed twice takes another's place.",
  },
  "share-mismatch": {
    title: "Not the share of the group",
    message: ({ group, share, members, listed, least, most }) =>
      `"${group}" has ${members} members: ${share} of them is ${least === most ? least : `${least} or ${most}`}, and ${listed} ${listed === 1 ? "is" : "are"} listed.`,
    hint: () => "Change the list of subjects, or 述职比例 and the members of the group on the sheet 设置.",
    reason:
      "Each group sends its share a year, so that all have reported within the term; what does not divide may be rounded either way.",
  },
  "subject-unclear": {
    title: "Namesakes cannot be told apart",
    message: ({ name, choices, rows }) =>
      `${rows.length === 1 ? "Row" : "Rows"} ${rows.join(", ")} only ${rows.length === 1 ? "says" : "say"} "${name}": ${choices.map((each) => `"${each}"`).join(" or ")}?`,
    hint: ({ choices }) => `Write ${choices.map((each) => `"${each}"`).join(" or ")}, or add a column 单位 (unit).`,
    reason: "What may belong to another person is sent to nobody: no letter or notice is made for namesakes.",
  },
};
