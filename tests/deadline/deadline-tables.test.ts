import fs from "node:fs";
import path from "node:path";
import { parseDeadline } from "../../core/deadline";
import { deadlineCases, type GroupedCase } from "../cases/deadlines";
import { sayMeaning } from "./say-meaning";

const groups = [...new Set(deadlineCases.map((row) => row.group))];

function read({ words, more }: GroupedCase): string {
  const { year = 2017, issued, phase } = more;
  return sayMeaning(
    parseDeadline(words, { year, ...(issued ? { issued } : {}), ...(phase ? { phaseWindow: phase } : {}) }).meaning,
  );
}

describe.each(groups)("%s", (group) => {
  test.each(deadlineCases.filter((row) => row.group === group).map((row) => [row.words, row.means, row] as const))(
    "%j → %s",
    (_words, means, row) => {
      expect(read(row)).toBe(means);
    },
  );
});

test("the approved list says what officials read", () => {
  const file = path.join(__dirname, "../approved/deadlines.txt");
  const text = groups
    .map((group) => {
      const lines = deadlineCases
        .filter((row) => row.group === group)
        .map((row) => {
          const known = [row.more.year, row.more.issued, row.more.phase?.join("～")].filter(Boolean).join(" ");
          return `${JSON.stringify(row.words)}${known ? `（${known}）` : ""}　→　${read(row)}`;
        });
      return `${group}\n${lines.join("\n")}\n`;
    })
    .join("\n");
  if (process.env.APPROVE || !fs.existsSync(file)) fs.writeFileSync(file, text);
  expect(text).toBe(fs.readFileSync(file, "utf8"));
});
