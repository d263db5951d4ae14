import { fromSerial } from "../../../core/calendar";
import type { RawSheet } from "./raw-sheet";

/** A four-digit year in a shown date. */
const year = /(?:^|\D)((?:19|20)\d\d)(?:\D|$)/;

/**
 * Whether the workbook counts days from 1904. Excel's API does not say; but where a cell shows a year, its serial number
 * gives that year in one of the two systems only (they lie four years and a day apart).
 */
export function countsFrom1904(sheets: readonly RawSheet[]): boolean {
  let votes = 0;
  for (const { values, texts, formats } of sheets) {
    values.forEach((row, r) =>
      row.forEach((value, c) => {
        const shown =
          typeof value === "number" && /[yY]/.test(formats[r]?.[c] ?? "") ? year.exec(texts[r]?.[c] ?? "") : null;
        if (typeof value !== "number" || !shown) return;
        if (fromSerial(value, true)?.year === Number(shown[1])) votes += 1;
        if (fromSerial(value, false)?.year === Number(shown[1])) votes -= 1;
      }),
    );
  }
  return votes > 0;
}
