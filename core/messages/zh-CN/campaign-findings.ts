import type { CampaignSentences } from "../finding-words";

/** What is said about register, ballots and subjects. */
export const campaignFindings: CampaignSentences = {
  "register-double": {
    title: "号用了两次",
    message: ({ number, firstRow }) => `“${number}”在第${firstRow}行已经用过。`,
    hint: () => "后一份改用新号，原号作废留痕。",
    reason: "一个号只能对应一份文书。",
  },
  "ballot-inconsistent": {
    title: "票数对不上",
    message: ({ subject, rule, left, right }) =>
      `${subject ? `“${subject}”` : ""}不符合“${rule}”：${left} 对 ${right}。`,
    hint: () => "对照计票单核对各项票数。",
    reason: "收回多于发出、有效无效之和不等于收回等，测评结果就不成立。",
  },
  "subject-duplicate": {
    title: "评议对象重复",
    message: ({ name, firstRow }) => `“${name}”在第${firstRow}行已经有了。`,
    hint: () => "同一人删去一行；同名的写明单位和职务。",
    reason: "一人不能在一次评议中评两次。",
  },
  "subject-again": {
    title: "本届已经述过职",
    message: ({ name }) => `“${name}”在“设置”表的“本届已述职”里，一届只述职一次。`,
    hint: () => "换一位，或者从“本届已述职”里去掉这个名字。",
    reason: "代表每届述职一次，届内都要轮到；排了两次的，就有人轮不到。",
  },
  "share-mismatch": {
    title: "述职比例不对",
    message: ({ group, share, members, listed, least, most }) =>
      `“${group}”${members}人的${share}是${least === most ? least : `${least}或${most}`}人，这里列了${listed}人。`,
    hint: () => "增减评议对象，或者改“设置”表的“述职比例”和小组成员。",
    reason: "每个小组每年按比例确定述职代表，届内才能轮完；除不尽的，多一人少一人都可以。",
  },
  "subject-unclear": {
    title: "同名的评议对象分不清",
    message: ({ name, choices, rows }) =>
      `第${rows.join("、")}行只写“${name}”，分不清是${choices.map((each) => `“${each}”`).join("还是")}。`,
    hint: ({ choices }) => `改写成${choices.map((each) => `“${each}”`).join("或")}，或者加一列“单位”写明。`,
    reason: "分不清的意见、票数和问题写给谁都可能写错，所以不给同名的人出函和通知书。",
  },
};
