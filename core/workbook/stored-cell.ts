/** How a stored cell's number is to be read; plain numbers, so that a million cells fit into typed arrays. */
export const cellKind = {
  blank: 0,
  number: 1,
  /** Index into the shared strings. */
  shared: 2,
  /** Index into the sheet's own texts. */
  text: 3,
  bool: 4,
  /** Index into the sheet's own texts: "#N/A" … */
  error: 5,
  /** A serial number that was stored as an ISO date. */
  date: 6,
  /** Place in the part where the text begins: it is read when first asked for. */
  place: 7,
} as const;

export interface StoredFormula {
  /** As written; "" in the children of a shared formula. */
  readonly text: string;
  /** Group of a shared formula, or null. */
  readonly shared: string | null;
  /** The range an array formula or data table fills, or null. */
  readonly array: string | null;
}
