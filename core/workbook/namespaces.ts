const mainNamespaces = new Set([
  "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
  "http://purl.oclc.org/ooxml/spreadsheetml/main",
]);

const relationNamespaces = new Set([
  "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
  "http://purl.oclc.org/ooxml/officeDocument/relationships",
]);

/** SpreadsheetML, transitional or strict (ISO/IEC 29500-1). */
export const isMain = (uri: string): boolean => mainNamespaces.has(uri);

/** The namespace of r:id, transitional or strict. */
export const isRelation = (uri: string): boolean => relationNamespaces.has(uri);

export const strictMain = "http://purl.oclc.org/ooxml/spreadsheetml/main";
