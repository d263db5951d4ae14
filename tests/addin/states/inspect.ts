import { readFileSync } from "node:fs";
import type { Frame, Page } from "playwright-core";

const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

interface Axe {
  run(options: object): Promise<{ violations: { id: string; nodes: { html: string; failureSummary?: string }[] }[] }>;
}

/** What axe-core finds against WCAG 2.1 AA and its best practices; only contrast when asked so. */
export async function violations(pane: Page | Frame, only?: "contrast"): Promise<string[]> {
  // The page's policy holds for the page; the tool that looks at it comes from outside.
  await pane.evaluate(axe);
  return pane.evaluate(async (contrast) => {
    const { violations: found } = await (globalThis as unknown as { axe: Axe }).axe.run({
      runOnly: contrast
        ? { type: "rule", values: ["color-contrast"] }
        : { type: "tag", values: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "best-practice"] },
      resultTypes: ["violations"],
    });
    return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(" | ")}`);
  }, only === "contrast");
}

/**
 * What an eye or a finger would miss and axe does not look for: sideways scrolling, targets below 24 px, text below 13 px,
 * controls without a visible focus, words cut off without a sign. Looked at in the page, in CSS pixels.
 */
export function complaintsOfTheEye(pane: Page | Frame): Promise<string[]> {
  return pane.evaluate(() => {
    const said: string[] = [];
    const root = document.querySelector<HTMLElement>(".pane") ?? document.body;
    const isSeen = (element: Element): boolean => {
      const { width, height } = element.getBoundingClientRect();
      return element.checkVisibility({ visibilityProperty: true }) && width > 1 && height > 1;
    };
    const named = (element: Element): string =>
      `<${element.tagName.toLowerCase()} class="${element.className.toString()}">${(element.textContent ?? "").trim().slice(0, 20)}`;
    if (root.scrollWidth > root.clientWidth) said.push(`${root.scrollWidth - root.clientWidth} px too wide`);
    for (const element of root.querySelectorAll("*")) {
      const hidden = element.closest(".vh, [aria-hidden=true], .paper") !== null;
      if (hidden || !isSeen(element)) continue;
      const style = getComputedStyle(element);
      const { right, width, height } = element.getBoundingClientRect();
      if (right > innerWidth + 0.5 && element.closest(".nav") === null) said.push(`beyond the edge: ${named(element)}`);
      const hasText = [...element.childNodes].some(
        (node) => node.nodeType === 3 && (node.textContent ?? "").trim() !== "",
      );
      if (hasText && parseFloat(style.fontSize) < 12.99) said.push(`${style.fontSize}: ${named(element)}`);
      if (element.matches("button, a[href], input, select, textarea, summary, [role=tab], [tabindex='0']")) {
        // A box inside its label is pressed with the label.
        const target = element.matches("label input") ? (element.closest("label") ?? element) : element;
        const { width: wide, height: high } = target.getBoundingClientRect();
        if (Math.min(wide, high) < 23.99) said.push(`${Math.round(wide)} × ${Math.round(high)}: ${named(element)}`);
      }
      if (
        hasText &&
        element.scrollWidth > element.clientWidth + 1 &&
        style.overflow === "hidden" &&
        style.textOverflow !== "ellipsis"
      )
        said.push(`cut off: ${named(element)} ${width} ${height}`);
    }
    return said;
  });
}

/** Controls that look the same with the keyboard's focus as without it. */
export async function withoutFocusRing(page: Page, pane: Page | Frame): Promise<string[]> {
  // A key first: :focus-visible belongs to the keyboard.
  await page.keyboard.press("Tab");
  return pane.evaluate(() => {
    const root = document.querySelector(".pane") ?? document.body;
    const before = document.activeElement;
    const said: string[] = [];
    for (const element of root.querySelectorAll<HTMLElement>(
      "button, a[href], input, select, textarea, summary, [tabindex='0']",
    )) {
      if (!element.checkVisibility({ visibilityProperty: true }) || element.matches(":disabled, [hidden]")) continue;
      element.focus({ preventScroll: true, focusVisible: true } as FocusOptions);
      if (document.activeElement !== element) continue;
      const shown = element.matches(".vh") ? (element.closest("label") ?? element) : element;
      const { outlineStyle, outlineWidth } = getComputedStyle(shown);
      if (outlineStyle === "none" || parseFloat(outlineWidth) < 2)
        said.push(`no ring: ${`${element.tagName} ${element.className} ${(element.textContent ?? "").slice(0, 40)}`}`);
    }
    if (before instanceof HTMLElement) before.focus({ preventScroll: true });
    else (document.activeElement as HTMLElement | null)?.blur();
    return said;
  });
}
