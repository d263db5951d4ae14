import { XmlScanner, type Package } from "../package";
import { builtInFormats } from "./built-in-formats";
import { isMain } from "./namespaces";
import { numberFormat, type NumberFormat } from "./number-format";
import { readPart } from "./relationships";
import { workbookFault } from "./workbook-fault";

/** What a cell format means for reading. */
export interface CellFormat {
  readonly number: NumberFormat;
  readonly strike: boolean;
}

/** Cell formats by style number. */
export interface Styles {
  readonly formats: readonly CellFormat[];
  readonly plain: CellFormat;
  /** Whether any of them strikes text through: in most workbooks none does. */
  readonly strikes: boolean;
}

const plain: CellFormat = { number: numberFormat("General"), strike: false };

interface Raw {
  readonly codes: Map<number, string>;
  readonly strikes: boolean[];
  readonly xfs: { format: number; font: number }[];
}

function readRaw(scanner: XmlScanner, part: string): Raw {
  const raw: Raw = { codes: new Map(), strikes: [], xfs: [] };
  let group = "";
  while (scanner.next()) {
    if (scanner.kind !== "open") continue;
    const { local, depth } = scanner;
    if (depth === 1 && (local !== "styleSheet" || !isMain(scanner.namespace))) {
      throw workbookFault("wrong-root", { part, expected: "styleSheet" });
    }
    if (depth === 2) group = local;
    else if (depth === 3 && group === "numFmts") {
      raw.codes.set(Number(scanner.attribute("numFmtId")), scanner.attribute("formatCode") ?? "General");
    } else if (depth === 3 && group === "fonts") raw.strikes.push(false);
    else if (depth === 4 && group === "fonts" && local === "strike") {
      const value = scanner.attribute("val");
      raw.strikes[raw.strikes.length - 1] = value !== "0" && value !== "false";
    } else if (depth === 3 && group === "cellXfs") {
      raw.xfs.push({
        format: Number(scanner.attribute("numFmtId") ?? 0),
        font: Number(scanner.attribute("fontId") ?? 0),
      });
    }
  }
  return raw;
}

/** Reads the number formats and struck-through fonts of a workbook; plain formats when it has no styles part. */
export function readStyles(pack: Package, part: string | null): Styles {
  const file = part === null ? null : readPart(pack, part);
  if (!file) return { formats: [], plain, strikes: false };
  const raw = readRaw(new XmlScanner(file.text, file.part, pack.fault), file.part);
  const formats = raw.xfs.map(({ format, font }): CellFormat => {
    const code = raw.codes.get(format) ?? builtInFormats[format] ?? "General";
    return { number: numberFormat(code), strike: raw.strikes[font] ?? false };
  });
  return { formats, plain, strikes: formats.some(({ strike }) => strike) };
}
