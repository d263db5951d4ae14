import type { CalendarDate } from "../../core/calendar";
import type { Language, Messages } from "../../core/messages";
import type { Codec, Host, OutFile } from "../../core/ports";
import type { Later } from "./session/pause";

/** What the pane needs from where it lives. */
export interface Surroundings {
  readonly host: Host;
  readonly codec: Codec;
  /** Bytes of a built-in template by its file name. */
  readonly builtInTemplate: (file: string) => Promise<Uint8Array>;
  readonly today: () => CalendarDate;
  readonly language: Language;
  /** The words of that language. */
  readonly words: Messages;
  /** True once a co-author has been seen in the workbook; absent where there are none. */
  readonly hasCoAuthors?: (() => boolean) | undefined;
  /** How the page waits; absent: what Excel refuses while a cell is edited is not tried again by itself. */
  readonly later?: Later | undefined;
  /** Opens the sample workbook, where the host can. */
  readonly openSample?: (() => Promise<void>) | undefined;
  /** Opens a workbook that was made here: in this page or in a window of its own; "refused" where neither can be. */
  readonly openNew?: ((file: OutFile) => Promise<"here" | "window" | "refused">) | undefined;
  /** How it is opened there, for saying so before. */
  readonly newOpens?: "here" | "window" | undefined;
  /** Puts text on the clipboard; absent where there is none. */
  readonly copyText?: ((text: string) => Promise<void>) | undefined;
}
