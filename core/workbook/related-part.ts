import type { BookParts } from "./book-parts";

/** The target of the workbook's relationship of a type, or null. */
export function relatedPart(book: BookParts, type: string): string | null {
  return book.relationships.find((each) => each.type === type && !each.external)?.target ?? null;
}
