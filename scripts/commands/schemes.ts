import { phaseNames, schemes as all, type Scheme } from "../../core/schemes";
import type { Command } from "../command";

function plain(scheme: Scheme) {
  const { id, name, about, levels, publishResults, sheets, tasks } = scheme;
  return {
    id,
    name,
    about,
    levels,
    publishResults,
    phases: phaseNames(scheme),
    tasks: tasks.length,
    sheets: sheets.map((sheet) => sheet.name),
  };
}

/** Ways of evaluating that a new workbook can be made for. */
export const schemes: Command = {
  name: "schemes",
  usage: "",
  operands: 0,
  says: { "zh-CN": "列出可以新建的评议方式", en: "list the schemes a new workbook can be made for" },
  options: {},
  run: async (_input, { json, messages, out }) => {
    const listed = all.map(plain);
    const says = messages.schemes.list;
    if (json) {
      out(`${JSON.stringify({ schemes: listed })}\n`);
      return 0;
    }
    for (const scheme of listed) {
      const { name, about } = says.words(scheme);
      out(`${says.title({ ...scheme, name })}\n  ${about}\n  ${says.facts(scheme)}\n`);
    }
    out(`\n${says.use}\n`);
    return 0;
  },
};
