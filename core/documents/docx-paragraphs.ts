const entities: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };

function unescaped(text: string): string {
  return text.replace(/&(?:#x([0-9a-fA-F]{1,6})|#(\d{1,7})|(lt|gt|amp|quot|apos));/g, (whole, hex, decimal, name) => {
    if (name) return entities[String(name)] ?? whole;
    const code = hex ? parseInt(String(hex), 16) : Number(decimal);
    return code <= 0x10ffff ? String.fromCodePoint(code) : "";
  });
}

/** The text of one run piece: w:t its words, w:tab and w:br a blank. */
const piece = /<w:t(?:\s[^>]*)?>([^<]*)<\/w:t>|<w:(?:tab|br|cr)(?:\s[^>]*)?\/>/g;

/** The paragraphs of a Word document's main part, as plain text; deleted text is left out, empty paragraphs too. */
export function docxParagraphs(documentXml: string): string[] {
  const shown = documentXml.replace(/<w:del\s[\s\S]*?<\/w:del>/g, "");
  return shown
    .split(/<\/w:p>/)
    .map((paragraph) =>
      [...paragraph.matchAll(piece)].map(([, words]) => (words === undefined ? " " : unescaped(words))),
    )
    .map((words) => words.join("").trim())
    .filter((text) => text !== "");
}
