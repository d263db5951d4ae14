import { checkStates } from "./check-states";
import { hugePlan } from "./lists/huge";

checkStates(hugePlan);
