import { headingMeaning } from "../../core/plan/columns/heading-role";
import { headingCases } from "../cases/plans/headings";

const cases = Object.entries(headingCases).flatMap(([role, words]) =>
  // Blanks inside a heading stand in the list as they do in sheets: 完 成 时 间.
  words
    .replace(/(?<=(?:^| )[\u3400-\u9fff]) (?=[\u3400-\u9fff](?: |$))/g, "\u3000")
    .split(" ")
    .map((heading) => [heading, role] as const),
);

test.each(cases)("%s: %s", (heading, role) => {
  expect(headingMeaning(heading)?.role ?? "none").toBe(role);
});

test.each([
  ["Status", "done"],
  ["DONE", "done"],
  ["Deadline", "deadline"],
  ["Due", "deadline"],
  ["Due Date", "deadline"],
  ["Owner", "responsible"],
  ["responsible", "responsible"],
  ["Responsible Unit", "responsible"],
  ["Task", "task"],
  ["tasks", "task"],
  ["Phase", "phase"],
  ["Note(s)", "note"],
  ["Notes", "note"],
  ["REMARKS", "note"],
  ["Progress", "status"],
  ["No.", "no"],
  ["Phone", "none"],
  ["Work Plan", "none"],
  ["Budget", "none"],
])("in English: %s: %s", (heading, role) => {
  expect(headingMeaning(heading)?.role ?? "none").toBe(role);
});
