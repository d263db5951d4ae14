import { approvalFirst } from "./approval-first";
import { attachmentMixed } from "./attachment-mixed";
import { cellShifted } from "./cell-shifted";
import { deadlineAmbiguous } from "./deadline-ambiguous";
import { deadlineBeforePhase } from "./deadline-before-phase";
import { deadlineContradicts } from "./deadline-contradicts";
import { deadlineInvalid } from "./deadline-invalid";
import { deadlineMissing } from "./deadline-missing";
import { deadlineOutsidePhase } from "./deadline-outside-phase";
import { deadlineUnreadable } from "./deadline-unreadable";
import { dueOnDayOff } from "./due-on-day-off";
import { eventOrder } from "./event-order";
import { eventUndated } from "./event-undated";
import { eventUnsure } from "./event-unsure";
import { limitMismatch } from "./limit-mismatch";
import { loadPeak } from "./load-peak";
import { measureMissing } from "./measure-missing";
import { monthsBlank } from "./months-blank";
import { namesMixed } from "./names-mixed";
import { phaseImpossible } from "./phase-impossible";
import { phaseMisnamed } from "./phase-misnamed";
import { phaseGap, phaseOrder, phaseOverlap, phaseWithoutWindow } from "./phases";
import { planAmbiguous } from "./plan-ambiguous";
import { promisedOrder } from "./promised-order";
import { responsibleMissing } from "./responsible-missing";
import { responsibleSlip, responsibleUnknown } from "./responsible-unknown";
import { rowDuplicate } from "./row-duplicate";
import { rowsDropped } from "./rows-dropped";
import { rowsHidden } from "./rows-hidden";
import { stageOrder } from "./stage-order";
import { startAfterEnd } from "./start-after-end";
import { stepsDiffer, stepsDifferAbove } from "./steps-differ";
import { sumMismatch, totalMismatch } from "./sum-mismatch";
import type { Check } from "./types";
import { weekdayColumnMismatch } from "./weekday-column";
import { weekdayMismatch, weekdayMismatchAround } from "./weekday-mismatch";
import { yearAssumed } from "./year-assumed";

/**
 * Every check of a plan, in the order a colleague would say it: how the table was read, then deadlines, then people,
 * phases, names and figures. The order is for readers; no check depends on another's result. After an edit a check of one row
 * runs on the rows that changed, a check among rows on their groups, and only a check of the whole plan runs each time.
 */
export const checks: readonly Check[] = [
  planAmbiguous,
  rowsHidden,
  rowsDropped,
  monthsBlank,
  yearAssumed,
  cellShifted,
  rowDuplicate,
  deadlineMissing,
  deadlineInvalid,
  startAfterEnd,
  deadlineUnreadable,
  deadlineAmbiguous,
  weekdayMismatch,
  weekdayMismatchAround,
  weekdayColumnMismatch,
  eventUndated,
  eventUnsure,
  deadlineOutsidePhase,
  deadlineBeforePhase,
  deadlineContradicts,
  promisedOrder,
  eventOrder,
  approvalFirst,
  stageOrder,
  dueOnDayOff,
  measureMissing,
  responsibleMissing,
  responsibleUnknown,
  responsibleSlip,
  loadPeak,
  phaseImpossible,
  phaseOrder,
  phaseOverlap,
  phaseGap,
  phaseWithoutWindow,
  phaseMisnamed,
  stepsDiffer,
  stepsDifferAbove,
  namesMixed,
  sumMismatch,
  totalMismatch,
  limitMismatch,
  attachmentMixed,
];

export type { Check, CheckContext, Standing } from "./types";
