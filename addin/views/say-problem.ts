import type { RegisterProblem } from "../../core/documents/register";
import type { Messages } from "../../core/messages";

/** One thing wrong in the register: the number, then what to do. */
export function sayProblem({ code, number, values }: RegisterProblem, { register }: Messages): string {
  const say = register.problems[code] as (values: never) => string;
  return [number, say(values as never)].filter((part) => part !== "").join("：");
}
