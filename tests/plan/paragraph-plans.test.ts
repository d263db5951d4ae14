import { readPlanText } from "../../core/plan/paragraphs/read-plan-text";
import { paragraphPlans } from "../cases/plans/paragraph-plans";

test.each(paragraphPlans.map((each) => [each.says, each] as const))("%s", (_, { text, rows }) => {
  expect(
    readPlanText(text).map(({ line, phase, item, task, deadline, responsible, leader }) =>
      [line, phase, item, task, deadline, responsible, leader].join(" | "),
    ),
  ).toEqual(rows);
});
