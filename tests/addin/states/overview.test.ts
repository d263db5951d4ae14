import { checkStates } from "./check-states";
import { overview } from "./lists/overview";

checkStates(overview);
