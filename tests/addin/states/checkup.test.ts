import { checkStates } from "./check-states";
import { checkup } from "./lists/checkup";

checkStates(checkup);
