const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Text between tags. A carriage return is written as a reference, else a reader turns it into a line feed. */
export function escapeXmlText(text: string): string {
  const escaped = /[&<>]/.test(text)
    ? text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;")
    : text;
  return escaped.includes("\r") ? escaped.replaceAll("\r", "&#13;") : escaped;
}

/** Text of an attribute in double quotes; line breaks and tabs survive normalisation. */
export function escapeXmlAttribute(text: string): string {
  return text
    .replace(/[&<>"]/g, (mark) => entities[mark] ?? mark)
    .replace(/[\t\n\r]/g, (mark) => `&#${mark.charCodeAt(0)};`);
}
