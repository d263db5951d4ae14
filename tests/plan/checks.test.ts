import { checkCases } from "../cases/plans/check-cases";
import { checkRows, findingLines } from "./describe-plan";
import { findings as chinese } from "../../core/messages/zh-CN/findings";
import { messagesIn } from "../../core/messages";
import { sayFinding } from "../../core/messages/say-finding";

describe("what is said about small plans, and nothing else", () => {
  test.each(checkCases.map((each) => [each.says, each] as const))("%s", (_, { rows, merges, hiddenRows, findings }) => {
    const result = checkRows(rows, { merges: merges ?? [], hiddenRows: hiddenRows ?? [] });
    expect(findingLines(result)).toEqual(findings);
  });

  test("every sentence can be said in both languages", () => {
    for (const { rows, merges, hiddenRows } of checkCases) {
      for (const found of checkRows(rows, { merges: merges ?? [], hiddenRows: hiddenRows ?? [] }).findings) {
        for (const language of ["zh-CN", "en"] as const) {
          const { message, hint, reason } = sayFinding(found, messagesIn(language));
          expect(message + hint + reason).not.toMatch(/undefined|\[object|NaN/);
        }
      }
    }
    expect(Object.keys(chinese).length).toBeGreaterThan(25);
  });
});
