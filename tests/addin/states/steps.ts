import type { Frame, Page } from "playwright-core";

type Pane = Page | Frame;

/** What a hand does in the pane, by what does not change with the language. */
export const tabs = ["overview", "checkup", "documents", "register", "settings"] as const;

export async function openTab(pane: Pane, name: (typeof tabs)[number]): Promise<void> {
  await pane.locator(`#tab-${name}`).click();
  await pane.locator(`#tab-${name}[aria-selected=true]`).waitFor();
  if (name === "documents") await pane.locator("#kind").waitFor();
  if (name === "settings") await pane.locator("#language").waitFor();
}

/** Opens the line of the check-up that names this cell. */
export async function openFinding(pane: Pane, cell: string): Promise<void> {
  await openTab(pane, "checkup");
  await pane.locator(".finding button").filter({ hasText: cell }).first().click();
  await pane.locator(".finding .open").waitFor();
}

/** The kind of document by its place in the list. */
export async function chooseKind(pane: Pane, id: string): Promise<void> {
  await openTab(pane, "documents");
  await pane.locator("#kind").selectOption(id);
  await pane.locator(".act .btn.primary").waitFor();
}

export const previewDrawn = (pane: Pane): Promise<void> => pane.locator(".peek[aria-busy=false]").waitFor();

/** Something in a message or line that only this state shows. */
export const shown = (pane: Pane, selector: string): Promise<void> => pane.locator(selector).first().waitFor();
