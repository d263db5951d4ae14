import { checkStates } from "./check-states";
import { settings } from "./lists/settings";

checkStates(settings);
