import type { SchemeCell } from "../../core/schemes/types";
import { groups } from "./settings";

/** Placeholders only: nobody in this file exists. Name, unit, post; six report in the meeting, six in writing. */
const inPerson = [
  ["评议对象甲", "某甲局", "局长"],
  ["评议对象乙", "某乙局", "局长"],
  ["评议对象丙", "某丙局", "局长"],
  ["评议对象丁", "某丁委", "主任"],
  ["评议对象戊", "某戊委", "主任"],
  ["评议对象己", "某己办", "主任"],
] as const;
const inWriting = [
  ["评议对象庚", "某庚局", "副局长"],
  ["评议对象辛", "某辛局", "副局长"],
  ["评议对象壬", "某壬局", "副局长"],
  ["评议对象癸", "某癸委", "副主任"],
  ["评议对象子", "某子委", "副主任"],
  ["评议对象丑", "某丑办", "副主任"],
] as const;

export const subjects = [
  ...inPerson.map(([name, unit, post]) => ({ name, unit, post, form: "现场" })),
  ...inWriting.map(([name, unit, post]) => ({ name, unit, post, form: "书面" })),
];

/** Rows of 评议对象: three subjects for each of the four groups. */
export const subjectRows: readonly (readonly SchemeCell[])[] = subjects.map(({ name, unit, post, form }, index) => [
  index + 1,
  name,
  unit,
  post,
  form,
  groups[index % groups.length] ?? null,
  null,
]);
