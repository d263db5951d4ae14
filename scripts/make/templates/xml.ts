/** WordprocessingML as text: small builders, so that a template's file reads like the page it makes. */

export function escapeXml(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
}

export interface RunLook {
  readonly bold?: boolean;
  /** Character style id. */
  readonly style?: string;
}

/** One run; a tag never spans two. */
export function run(text: string, { bold, style }: RunLook = {}): string {
  const look = `${style ? `<w:rStyle w:val="${style}"/>` : ""}${bold ? "<w:b/>" : ""}`;
  return `<w:r>${look ? `<w:rPr>${look}</w:rPr>` : ""}<w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r>`;
}

export const tab = "<w:r><w:tab/></w:r>";
export const pageBreakBefore = "<w:pageBreakBefore/>";

/** A paragraph in a named style; `properties` are further paragraph properties as XML. */
export function paragraph(style: string, content: string | readonly string[] = "", properties = ""): string {
  const runs = typeof content === "string" ? (content === "" ? "" : run(content)) : content.join("");
  return `<w:p><w:pPr><w:pStyle w:val="${style}"/>${properties}</w:pPr>${runs}</w:p>`;
}

/** A paragraph that holds nothing but a tag: it vanishes when the template is filled. */
export const tagLine = (tag: string): string => paragraph("TagLine", tag);

/** A field that Word computes, such as PAGE. */
export function field(code: string, shown: string): string {
  return [
    `<w:r><w:fldChar w:fldCharType="begin"/></w:r>`,
    `<w:r><w:instrText xml:space="preserve"> ${code} </w:instrText></w:r>`,
    `<w:r><w:fldChar w:fldCharType="separate"/></w:r>`,
    run(shown),
    `<w:r><w:fldChar w:fldCharType="end"/></w:r>`,
  ].join("");
}
