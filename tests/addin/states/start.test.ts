import { checkStates } from "./check-states";
import { start } from "./lists/start";

checkStates(start);
