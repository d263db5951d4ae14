import { checkStates } from "./check-states";
import { documents } from "./lists/documents";

checkStates(documents);
