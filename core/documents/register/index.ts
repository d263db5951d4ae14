export { documentNumber, issueNumber, overallNumber, parseNumber, parseOverall } from "./number";
export { judgeNumber, numbersFrom, type NumberGround, type NumberVerdict } from "./chosen-number";
export { nextNumbers, codeOf, type GivenNumber } from "./next-number";
export { readRegister, registerSheet, seriesOf } from "./read-register";
export { addedPlace, registerChanges, type RegisterRow } from "./register-changes";
export { stateOf, stateWords } from "./states";
export {
  countedTogether,
  verifyRegister,
  type FileLookup,
  type RegisterProblem,
  type RegisterProblemValues,
} from "./verify";
export type * from "./types";
