import { renderAsync } from "docx-preview";

/** Width of an A4 page on a screen, in CSS pixels. */
const pageWidth = 794;

/**
 * Shows a .docx as pages inside a shadow root. docx-preview writes style elements, which a strict policy refuses: so it writes
 * them into a box that is never in the page, and their text becomes a constructed style sheet of the shadow root.
 */
export async function showDocument(bytes: Uint8Array, paper: HTMLElement): Promise<void> {
  const root = paper.shadowRoot ?? paper.attachShadow({ mode: "open" });
  const pages = document.createElement("div");
  const styles = document.createElement("div");
  await renderAsync(Uint8Array.from(bytes).buffer, pages, styles, {
    inWrapper: false,
    ignoreLastRenderedPageBreak: true,
    useBase64URL: true,
    renderChanges: false,
    renderComments: false,
  });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync([...styles.querySelectorAll("style")].map((each) => each.textContent ?? "").join("\n"));
  const page = new CSSStyleSheet();
  page.replaceSync(
    `:host { display: block } section.docx { background: var(--sheet); color: var(--sheet-ink); margin: 0 auto 12px; box-shadow: 0 0 0 1px var(--line) }`,
  );
  root.adoptedStyleSheets = [sheet, page];
  for (const style of pages.querySelectorAll("style")) style.remove();
  pages.style.setProperty("zoom", String(Math.min(1, (paper.clientWidth || pageWidth) / pageWidth)));
  root.replaceChildren(pages);
}
