import type { Frame, Page } from "playwright-core";
import type { ExcelPage } from "../../rig/excel-page";
import type { RigBook } from "../../rig/book";

/** How a state differs from the ordinary look, for the states that are about the look itself. */
export interface Special {
  /** Text size, contrast or medium that the system asks for. */
  readonly text?: "large";
  readonly forcedColors?: boolean;
  readonly print?: boolean;
  /** Pictures no higher than this: what matters stands at the top, or at `at`. */
  readonly height?: number;
  /** What is brought to the middle of such a picture instead. */
  readonly at?: string;
  /** Whole desk (sheet beside the pane) at this window width; otherwise the pane alone. */
  readonly desk?: number;
}

interface Described {
  /** Also the name of its pictures. */
  readonly name: string;
  /** Caption in docs/pane.md. */
  readonly zh: string;
  readonly en: string;
  readonly special?: Special;
  /** Left out of the pictures in English: the same words have been seen in another state. */
  readonly chineseOnly?: boolean;
}

/** A state of the stand-alone page's pane. */
export interface PageState extends Described {
  readonly host: "page";
  /** The workbook that is open: the page's own sample, bytes, or none. */
  readonly book: "sample" | "none" | (() => Uint8Array | Promise<Uint8Array>);
  /** What is set up before the page loads: a browser that keeps nothing, a time. */
  readonly before?: (page: Page) => Promise<unknown>;
  readonly reach: (pane: Page) => Promise<void>;
}

/** A state of the pane inside Excel (the rig). */
export interface ExcelState extends Described {
  readonly host: "excel";
  readonly book: () => RigBook;
  readonly apiVersion?: string;
  readonly reach: (pane: Frame, excel: ExcelPage) => Promise<void>;
}

export type State = PageState | ExcelState;

/** A part of the list: one test file looks at each. */
export interface Chapter {
  readonly name: string;
  readonly zh: string;
  readonly en: string;
  readonly states: readonly State[];
}
