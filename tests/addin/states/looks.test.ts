import { checkStates } from "./check-states";
import { looks } from "./lists/looks";

checkStates(looks);
