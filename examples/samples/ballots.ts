import type { SchemeCell } from "../../core/schemes/types";

/** Invented ballots of placeholder subjects: invalid papers, then satisfied, fairly satisfied, not satisfied. */
const votes: readonly (readonly [string, number, number, number, number])[] = [
  ["甲", 0, 26, 3, 0],
  ["乙", 0, 27, 2, 0],
  ["丙", 1, 22, 5, 1],
  ["丁", 0, 20, 7, 2],
  ["戊", 0, 24, 4, 1],
  ["己", 1, 19, 8, 1],
  ["庚", 0, 23, 5, 1],
  ["辛", 0, 21, 6, 2],
  ["壬", 1, 4, 8, 16],
  ["癸", 0, 25, 4, 0],
  ["子", 0, 11, 16, 2],
  ["丑", 2, 24, 3, 0],
];

const due = 31;
const present = 29;

/** Rows of 测评结果; the levels add up to the valid papers, valid and invalid ones to those collected. */
export const ballotRows: readonly (readonly SchemeCell[])[] = votes.map(([subject, invalid, ...levels]) => [
  `评议对象${subject}`,
  due,
  present,
  present,
  present,
  present - invalid,
  invalid,
  ...levels,
  0,
]);
