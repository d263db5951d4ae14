import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import type { Hand, Scope } from "./hands";
import type { Step } from "./steps";

export interface Place {
  /** Where downloads arrive. */
  readonly page: Page;
  readonly pane: Scope;
  /** Changes a cell of the plan in the sheet itself. */
  edit(cell: string, text: string): Promise<void> | void;
}

export interface Saved {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What came out while `work` ran: one file. */
export async function download(page: Page, work: () => Promise<void>): Promise<Saved> {
  const [file] = await Promise.all([page.waitForEvent("download"), work()]);
  return { name: file.suggestedFilename(), bytes: new Uint8Array(readFileSync(await file.path())) };
}

/** Carries out the steps by one hand; the files that came, in order. A step that fails says which it was. */
export async function carryOut(steps: readonly Step[], hand: Hand, place: Place): Promise<Saved[]> {
  const files: Saved[] = [];
  for (const [index, step] of steps.entries()) {
    try {
      if (step.does === "press") await hand.press(step.control);
      else if (step.does === "type") await hand.type(step.control, step.text);
      else if (step.does === "edit") await place.edit(step.cell, step.text);
      else if (step.does === "save") files.push(await download(place.page, () => hand.press(step.control)));
      else await place.pane.getByText(step.text).first().waitFor({ timeout: 15000 });
    } catch (error) {
      const which = JSON.stringify(step, (_, value: unknown) => (value instanceof RegExp ? String(value) : value));
      // What is folded away is told too: the details of a trouble.
      const seen = (await place.pane.locator(":scope").textContent()) ?? "";
      throw new Error(`step ${index + 1} ${which}: ${String(error)}\nin sight: ${seen.slice(0, 1500)}`);
    }
  }
  return files;
}
