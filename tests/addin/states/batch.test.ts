import { checkStates } from "./check-states";
import { batch } from "./lists/documents";

checkStates(batch);
