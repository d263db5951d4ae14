import { messagesIn } from "../../core/messages";
import { plan, row } from "../cases/plans/checks/table";
import { checkRows } from "./describe-plan";

/** What is said about a wrong weekday, in one language. */
function said(language: "zh-CN" | "en", deadline: string): readonly string[] {
  const { message, hint } = messagesIn(language).findings["weekday-mismatch"];
  return checkRows(plan(row("甲", deadline))).findings.flatMap((each) =>
    each.code === "weekday-mismatch" ? [message(each.values), hint(each.values)] : [],
  );
}

test.each([
  ["9月11日（周日）", "Monday", "星期一"],
  ["9月12日（周一）", "Tuesday", "星期二"],
  ["9月13日（周二）", "Wednesday", "星期三"],
  ["9月14日（周三）", "Thursday", "星期四"],
  ["9月15日（周四）", "Friday", "星期五"],
  ["9月16日（周五）", "Saturday", "星期六"],
  ["9月17日（周六）", "Sunday", "星期日"],
])("%s is said to be a %s", (deadline, english, chinese) => {
  const day = Number(/月(\d+)/.exec(deadline)?.[1]);
  expect(said("en", deadline)[0]).toContain(`: 2017-09-${day} is a ${english}.`);
  expect(said("zh-CN", deadline)[0]).toContain(`：2017年9月${day}日是${chinese}。`);
});

test("the year in which the weekday would be right is named when it is a neighbour", () => {
  expect(said("en", "9月10日（星期一）")).toEqual([
    '"9月10日(星期一)": 2017-09-10 is a Sunday.',
    "Check date and weekday and correct the wrong one; it would be right in 2018: another year, or copied from then?",
  ]);
  expect(said("en", "9月10日（星期三）")[1]).toBe("Check date and weekday and correct the wrong one.");
  expect(said("zh-CN", "9月10日（星期三）")[1]).not.toContain("年");
});
