import { checkStates } from "./check-states";
import { desk } from "./lists/looks";

checkStates(desk);
