import type { CheckResult } from "../../core/jobs/check";
import type { Language } from "../../core/messages";
import type { WorkbookReading } from "../../core/ports";
import type { WorkbookChanges } from "../../core/workbook/changes";
import type { Making } from "./documents/making-state";
import type { Page } from "./page";

/** Where reading stands: nothing open, under way, understood, no plan in it, or failed. */
export type Stage = "closed" | "reading" | "ready" | "noPlan" | "failed";

/** Something that did not work, in words: what happened, where, what next. */
export interface Trouble {
  readonly title: "readingTitle" | "writingTitle" | "documentTitle" | "bugTitle" | "lostTitle";
  readonly text: string;
  /** For the one who maintains Shuping; folded away. */
  readonly details: string;
  readonly retry?: () => void;
}

/** One line at the top that says what was just done, and takes it back. */
export interface Notice {
  readonly text: string;
  /** What takes it back, or how to find it on the workbook as it is then; absent: the cells as they were; null: nothing does. */
  readonly undo?: WorkbookChanges | ((reading: WorkbookReading) => WorkbookChanges | null) | null;
}

export interface PaneState {
  readonly language: Language;
  readonly page: Page;
  readonly stage: Stage;
  readonly writing: boolean;
  readonly reading: WorkbookReading | null;
  readonly check: CheckResult | null;
  /** Sheets that could each be the plan; fewer than two: there is no choice. */
  readonly plans: readonly string[];
  readonly trouble: Trouble | null;
  readonly notice: Notice | null;
  /** Documents are made on, whatever view is open. */
  readonly making: Making;
}

export const firstState = (language: Language): PaneState => ({
  language,
  page: { at: "overview" },
  stage: "closed",
  writing: false,
  reading: null,
  check: null,
  plans: [],
  trouble: null,
  notice: null,
  making: { step: "choose" },
});
