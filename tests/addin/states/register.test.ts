import { checkStates } from "./check-states";
import { register } from "./lists/register";

checkStates(register);
