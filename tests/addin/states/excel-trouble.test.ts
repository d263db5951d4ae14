import { checkStates } from "./check-states";
import { excelTrouble } from "./lists/trouble";

checkStates(excelTrouble);
