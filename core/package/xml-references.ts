const named: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };

function isXmlCharacter(code: number): boolean {
  if (code < 0x20) return code === 9 || code === 10 || code === 13;
  return code <= 0xd7ff || (code >= 0xe000 && code <= 0xfffd) || (code >= 0x10000 && code <= 0x10ffff);
}

function referenceValue(reference: string): string | null {
  const numeric = /^#(?:x([0-9a-fA-F]+)|([0-9]+))$/.exec(reference);
  if (!numeric) return Object.hasOwn(named, reference) ? (named[reference] ?? null) : null;
  const code = numeric[1] ? parseInt(numeric[1], 16) : Number(numeric[2]);
  return isXmlCharacter(code) ? String.fromCodePoint(code) : null;
}

/** True for what may stand between "&" and ";". */
export const isReference = (reference: string): boolean => referenceValue(reference) !== null;

/**
 * The characters from `from` to `to` with references resolved, line ends normalised and, in an attribute, white space made blanks
 * (XML 1.0, 2.11 and 3.3.3). Null for a reference that XML does not know: entities of a DTD do not exist for us.
 */
export function expandReferences(text: string, from: number, to: number, attribute: boolean): string | null {
  let raw = from === 0 && to >= text.length ? text : text.slice(from, to);
  if (raw.includes("\r")) raw = raw.replace(/\r\n?/g, "\n");
  if (attribute && /[\t\n]/.test(raw)) raw = raw.replace(/[\t\n]/g, " ");
  let ampersand = raw.indexOf("&");
  if (ampersand < 0) return raw;
  let out = "";
  let position = 0;
  while (ampersand >= 0) {
    const end = raw.indexOf(";", ampersand);
    const value = end < 0 ? null : referenceValue(raw.slice(ampersand + 1, end));
    if (value === null) return null;
    out += raw.slice(position, ampersand) + value;
    position = end + 1;
    ampersand = raw.indexOf("&", position);
  }
  return out + raw.slice(position);
}
