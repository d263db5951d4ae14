import { checkStates } from "./check-states";
import { trouble } from "./lists/trouble";

checkStates(trouble);
