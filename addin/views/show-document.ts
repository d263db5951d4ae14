import { renderAsync } from "docx-preview";

/** Blank margin that is left around the words, in CSS pixels of the page: the rest would only make them smaller. */
const margin = 44;

/** Takes the blank margins off a page at its sides and top; the words keep their lines. Its width then, in CSS pixels. */
function cropMargins(section: HTMLElement): number {
  const { width, paddingLeft, paddingRight, paddingTop } = getComputedStyle(section);
  const [left, right, top] = [paddingLeft, paddingRight, paddingTop].map(parseFloat);
  const cropped = parseFloat(width) - (left ?? 0) - (right ?? 0) + 2 * margin;
  section.style.setProperty("box-sizing", "border-box");
  section.style.setProperty("width", `${cropped}px`);
  section.style.setProperty("padding-left", `${margin}px`);
  section.style.setProperty("padding-right", `${margin}px`);
  section.style.setProperty("padding-top", `${Math.min(top ?? 0, margin * 1.5)}px`);
  return cropped;
}

/** A .docx as pages that are not in the page yet. */
export interface Pages {
  /** Puts them in the place of those before. */
  showIn(paper: HTMLElement): void;
}

/**
 * Draws a .docx as pages for a shadow root. docx-preview writes style elements, which a strict policy refuses: so it writes
 * them into a box that is never in the page, and their text becomes a constructed style sheet of the shadow root.
 */
export async function drawDocument(bytes: Uint8Array): Promise<Pages> {
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
  for (const style of pages.querySelectorAll("style")) style.remove();
  return { showIn: (paper) => show(pages, [sheet, page], paper) };
}

/** As wide as the paper; it follows the paper's width. */
function show(pages: HTMLElement, sheets: CSSStyleSheet[], paper: HTMLElement): void {
  const root = paper.shadowRoot ?? paper.attachShadow({ mode: "open" });
  root.adoptedStyleSheets = sheets;
  root.replaceChildren(pages);
  const widest = Math.max(1, ...[...pages.querySelectorAll<HTMLElement>("section.docx")].map(cropMargins));
  const fit = () => pages.style.setProperty("zoom", String(Math.min(1, (paper.clientWidth || widest) / widest)));
  fit();
  const watch = new ResizeObserver(() => (pages.isConnected ? fit() : watch.disconnect()));
  watch.observe(paper);
}
