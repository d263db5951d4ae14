/** Excel writes characters that XML cannot hold as _xHHHH_ (ECMA-376 part 1, 22.9.2.19). */
const escaped = /_x([0-9A-Fa-f]{4})_/g;

/** The text a stored string means. */
export function unescapeCellText(text: string): string {
  return text.includes("_x") ? text.replace(escaped, (_, hex: string) => String.fromCharCode(parseInt(hex, 16))) : text;
}

/** The stored form of a text: what would be read as an escape is escaped itself. */
export function escapeCellText(text: string): string {
  return text.includes("_x") ? text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_") : text;
}

const unfit = new RegExp(
  "[\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\ufffe\\uffff]|[\\ud800-\\udbff](?![\\udc00-\\udfff])|(?<![\\ud800-\\udbff])[\\udc00-\\udfff]",
  "g",
);

/** The text without control characters and lone surrogates, which no cell should hold; carriage returns become line feeds. */
export function cleanCellText(text: string): string {
  return text.replace(unfit, "").replace(/\r\n?/g, "\n");
}
