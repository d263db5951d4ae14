import type { Locator, Page } from "playwright-core";
import type { Control } from "./steps";

/** A page, a frame in one, or a part of one. */
export type Scope = Pick<Page, "getByRole" | "getByText" | "locator">;

/** How a person works the pane. */
export interface Hand {
  press(control: Control): Promise<void>;
  type(control: Control, text: string): Promise<void>;
}

export type HandName = "keyboard" | "mouse";

/** Farther than anything in the pane is from anything else. */
const mostStops = 150;

const find = (pane: Scope, { role, name }: Control): Locator => pane.getByRole(role, { name }).first();

interface Way {
  readonly arrived: boolean;
  /** Where the focus is, for the one who reads a failure; "" when it is nowhere. */
  readonly at: string;
  /** A person sees whether the control is above or below. */
  readonly key: "Tab" | "Shift+Tab";
}

const wayTo = (control: Locator): Promise<Way> =>
  control.evaluate((wanted): Way => {
    const { activeElement: active, body } = wanted.ownerDocument;
    const at = active === null || active === body ? "" : `${active.tagName} ${active.textContent.slice(0, 40)}`;
    const above = active !== null && active.compareDocumentPosition(wanted) & Node.DOCUMENT_POSITION_PRECEDING;
    return { arrived: wanted.ownerDocument.hasFocus() && active === wanted, at, key: above ? "Shift+Tab" : "Tab" };
  });

export function mouseHand(pane: Scope): Hand {
  return {
    press: (control) => find(pane, control).click(),
    type: async (control, text) => {
      await find(pane, control).click();
      await find(pane, control).pressSequentially(text);
    },
  };
}

/**
 * Keys only: Tab goes from control to control until the one that is wanted has the focus, arrows along tabs, Enter or Space
 * presses. Focus that was lost after the last press is a failure, not a reason to begin anew.
 */
export function keyboardHand(page: Page, pane: Scope): Hand {
  const keys = page.keyboard;
  let last = "";

  /** Presses `key` until the control has the focus. */
  async function go(control: Locator, name: string, key?: "ArrowRight"): Promise<void> {
    const passed: string[] = [];
    for (let way = await wayTo(control); !way.arrived; way = await wayTo(control)) {
      if (way.at === "" && last !== "") throw new Error(`focus was lost after: ${last}`);
      if (passed.length > mostStops) throw new Error(`${name} is not reached:\n${passed.join("\n")}`);
      passed.push(way.at);
      await keys.press(key ?? way.key);
    }
  }

  async function moveTo(control: Control): Promise<void> {
    const { role, name } = control;
    const wanted = find(pane, control);
    await wanted.waitFor();
    // Of tabs only the chosen one is a stop; the others are reached along it.
    if (role === "tab") await go(pane.getByRole("tab", { selected: true }), "the chosen tab");
    await go(wanted, `${role} ${String(name)}`, role === "tab" ? "ArrowRight" : undefined);
    last = `${role} ${String(name)}`;
  }

  return {
    press: async (control) => {
      await moveTo(control);
      if (control.role !== "tab") await keys.press(control.role === "switch" ? "Space" : "Enter");
    },
    type: async (control, text) => {
      await moveTo(control);
      await keys.type(text);
    },
  };
}
